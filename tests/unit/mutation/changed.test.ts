import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findChanges } from '../../../tools/mutation/changed.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changed-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function git(...args: string[]) {
  const named = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
  execFileSync('git', [...named, ...args], { cwd: root, stdio: 'ignore' })
}

function write(file: string, text = '') {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

/** A project with three files and a test of one, all committed on `main`. */
function clone() {
  git('init', '--initial-branch=main')
  for (const name of ['lib/a.ts', 'lib/b.ts', 'lib/c/d.ts', 'tests/unit/c/d.test.ts']) write(name)
  git('add', '.')
  git('commit', '-m', 'Begin')
}

test('nothing in a clean clone', () => {
  clone()
  expect(findChanges(root)).toEqual({ since: 'the branch left main', files: [] })
})

test('on a branch, what was committed there, what is not yet, and what is new', () => {
  clone()
  git('switch', '-c', 'other')
  write('lib/a.ts', '1')
  git('commit', '-am', 'Change')
  write('lib/b.ts', '1')
  write('lib/new.ts')
  write('docs/new.md')
  expect(findChanges(root)?.files).toEqual(['lib/a.ts', 'lib/b.ts', 'lib/new.ts'])
})

test('what was done on the main branch meanwhile is no change of this one', () => {
  clone()
  git('branch', 'other')
  write('lib/a.ts', '1')
  git('commit', '-am', 'Change')
  git('switch', 'other')
  expect(findChanges(root)?.files).toEqual([])
})

test('a file whose test changed or went, and no file that went itself', () => {
  clone()
  rmSync(join(root, 'tests/unit/c/d.test.ts'))
  rmSync(join(root, 'lib/a.ts'))
  expect(findChanges(root)?.files).toEqual(['lib/c/d.ts'])
})

test('without a main branch, what is not committed', () => {
  clone()
  git('branch', '-m', 'trunk')
  write('lib/a.ts', '1')
  expect(findChanges(root)).toEqual({ since: 'the last commit', files: ['lib/a.ts'] })
})

test('null where there is no clone', () => {
  expect(findChanges(root)).toBeNull()
})
