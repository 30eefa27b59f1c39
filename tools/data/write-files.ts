import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Files } from './compile-files.ts'

interface WriteOptions {
  /** The folder to fill; what stood there is replaced as a whole. */
  target: string
  /** A folder on the same disk for work in progress. */
  workplace: string
}

/**
 * Writes files as a new folder and then replaces `target` by it, so that `target` never
 * holds half of them. Does nothing when they are all there already.
 */
export function writeFolder(files: Files, { target, workplace }: WriteOptions): void {
  if (isThere(files, target)) return
  mkdirSync(workplace, { recursive: true })
  const made = mkdtempSync(join(workplace, 'data-'))
  try {
    const fresh = join(made, 'new')
    for (const [path, text] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true })
      writeFileSync(join(fresh, path), text)
    }
    mkdirSync(dirname(target), { recursive: true })
    replace(target, { fresh, old: join(made, 'old') })
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

/** Replaces `target` by `fresh`, or leaves `target` as it was. */
function replace(target: string, { fresh, old }: { fresh: string; old: string }): void {
  if (existsSync(target)) renameSync(target, old)
  try {
    renameSync(fresh, target)
  } catch (error) {
    if (existsSync(old)) renameSync(old, target)
    throw error
  }
}

function isThere(files: Files, target: string): boolean {
  if (!existsSync(target)) return false
  const names = readdirSync(target, { recursive: true, withFileTypes: true })
  if (names.filter((name) => name.isFile()).length !== files.size) return false
  return [...files].every(([path, text]) => {
    const written = join(target, path)
    return existsSync(written) && readFileSync(written, 'utf8') === text
  })
}
