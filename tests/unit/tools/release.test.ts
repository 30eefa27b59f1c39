import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sameEachTime } from '../../../tools/release/bill.ts'
import { newestSection } from '../../../tools/release/changelog.ts'
import { refusalsOf } from '../../../tools/release/refusals.ts'
import { isSecret, readSources } from '../../../tools/release/sources.ts'
import { planSubmission } from '../../../tools/release/stores.ts'
import { differing, readFiles, zipFiles } from '../../../tools/release/zip.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hrc-letters-release-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a zip', () => {
  test('has the same bytes whatever the order and the time of its files', () => {
    const write = (name: string, day: number) => {
      writeFileSync(join(folder, name), name)
      utimesSync(join(folder, name), day, day)
    }
    for (const name of ['b.js', 'a.js']) write(name, 86_400)
    const first = zipFiles(readFiles(folder, ['b.js', 'a.js']))
    for (const name of ['a.js', 'b.js']) write(name, 8_640_000)
    vi.useFakeTimers({ now: Date.now() + 86_400_000 })
    expect(zipFiles(readFiles(folder))).toEqual(first)
    vi.useRealTimers()
    expect(Object.keys(unzipSync(first))).toEqual(['a.js', 'b.js'])
  })

  test('differs where one file does, or is missing', () => {
    const one = new Map([
      ['same', bytes('x')],
      ['changed', bytes('x')],
      ['gone', bytes('x')],
    ])
    const other = new Map([
      ['same', bytes('x')],
      ['changed', bytes('y')],
      ['new', bytes('x')],
    ])
    expect(differing(one, other)).toEqual(['changed', 'gone', 'new'])
  })
})

describe('the changelog', () => {
  test.each([
    ['# Changelog\n\n## 1.2.0 – 1 March 2026\n\n- a\n- b\n\n## 1.1.0\n\n- c\n', '1.2.0', 2],
    ['# Changelog\n\n## Unreleased\n\n- a\n', null, 1],
    ['# Changelog\n\n## 1.2.0\n\n## 1.1.0\n\n- c\n', '1.2.0', 0],
    ['# Changelog\n\n## 1.2.0-beta\n\n- a\n', null, 1],
    ['# Changelog\n', null, 0],
  ])('%j', (changelog, version, entries) => {
    expect(newestSection(changelog)).toEqual({ version, entries })
  })
})

describe('a release', () => {
  const home = 'https://code.hrc-letters.test/project'
  const ready = {
    changelog: '## 1.2.0\n\n- New\n',
    packageFile: {
      version: '1.2.0',
      homepage: home,
      bugs: { url: `${home}/new` },
      repository: { url: `git+${home}.git` },
    },
    status: '',
    tags: ['v1.1.0'],
  }

  test('is made of a clean tree with addresses and something new', () => {
    expect(refusalsOf(ready)).toEqual([])
  })

  test.each([
    ['a dirty tree', { status: ' M a.ts\n?? b.ts\n' }, 'The tree is dirty: a.ts (of 2 files)'],
    ['no clone', { status: null }, 'no clone'],
    ['nothing new', { changelog: '## 1.2.0\n\n## 1.1.0\n- Old\n' }, 'has nothing new.'],
    ['no version', { changelog: '## Unreleased\n- New\n' }, 'has no version'],
    ['a version that is out', { tags: ['v1.2.0'] }, '1.2.0 is released already'],
    ['two versions', { changelog: '## 1.3.0\n- New\n' }, 'says 1.3.0 and package.json 1.2.0'],
    [
      'a placeholder',
      { packageFile: { ...ready.packageFile, homepage: 'https://example.org/x' } },
      'where the project lives: homepage.',
    ],
  ])('is refused in one sentence for %s', (_, change, sentence) => {
    const refusals = refusalsOf({ ...ready, ...change })
    expect(refusals).toHaveLength(1)
    expect(refusals[0]).toContain(sentence)
  })
})

describe('the sources', () => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder })

  test('are what git knows or would take, without what is ignored or gone', () => {
    git('init', '-q')
    for (const name of ['a.ts', 'gone.ts', 'new.ts', '.env.submit']) {
      writeFileSync(join(folder, name), name)
    }
    writeFileSync(join(folder, '.gitignore'), '.env*\n')
    git('add', 'a.ts', 'gone.ts', '.gitignore')
    rmSync(join(folder, 'gone.ts'))
    expect([...readSources(folder).keys()].sort()).toEqual(['.gitignore', 'a.ts', 'new.ts'])
  })

  test('do not go out with a key among them', () => {
    git('init', '-q')
    writeFileSync(join(folder, '.env'), 'EDGE_API_KEY=x')
    expect(() => readSources(folder)).toThrow('.env seems to hold a key')
  })

  test.each([
    ['store/.env.submit', 'x', true],
    ['keys/extension.pem', 'x', true],
    ['notes.txt', '-----BEGIN RSA PRIVATE KEY-----\nabc', true],
    ['notes.txt', '-----BEGIN PUBLIC KEY-----\nabc', false],
    ['lib/environment.ts', 'x', false],
  ])('%s', (name, text, expected) => {
    expect(isSecret(name, bytes(text))).toBe(expected)
  })
})

describe('the stores', () => {
  const paths = { chrome: 'c.zip', firefox: 'f.zip', sources: 's.zip' }

  test('get their files where their keys are all there', () => {
    const env = { EDGE_PRODUCT_ID: '1', EDGE_CLIENT_ID: '2', EDGE_API_KEY: '3' }
    const plan = planSubmission({ ...env, FIREFOX_JWT_ISSUER: 'x' }, paths)
    expect(plan.stores).toEqual(['Edge'])
    expect(plan.env).toEqual({ EDGE_ZIP: 'c.zip' })
    expect(plan.left).toHaveLength(2)
    expect(plan.left[1]).toContain('FIREFOX_EXTENSION_ID, FIREFOX_JWT_SECRET')
  })

  test('Mozilla gets the sources, too', () => {
    const names = ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET']
    const env = Object.fromEntries(names.map((name) => [name, 'x']))
    expect(planSubmission(env, paths).env).toEqual({
      FIREFOX_ZIP: 'f.zip',
      FIREFOX_SOURCES_ZIP: 's.zip',
    })
  })
})

test('a bill of materials made twice is the same', () => {
  const made = (serialNumber: string, timestamp: string, name: string) =>
    sameEachTime({ serialNumber, metadata: { timestamp, component: { name } } }, 'us', '2026-01-01')
  expect(made('urn:1', '10:00', 'folder')).toBe(made('urn:2', '11:00', 'other'))
  expect(made('urn:1', '10:00', 'folder')).toContain('"name": "us"')
})
