import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../run.ts'

/** Names of the branch that changes go into, the first that is there. */
const MAIN = ['origin/main', 'main']

/** Files that changed, and since when. */
export interface Changes {
  since: string
  /** Paths from the project's folder, those that git does not know yet too. */
  files: string[]
}

/**
 * The files of `lib/`, `extension/` and `entrypoints/` that changed since the branch left the main one, or whose
 * test did, with what is not committed yet. Without a main branch, only what is not committed.
 * Null where this is no clone.
 */
export function findChanges(root = ROOT): Changes | null {
  const git = (...args: string[]) => ask(root, args)
  if (git('rev-parse', '--verify', '--quiet', 'HEAD') === null) return null
  const main = MAIN.find((name) => git('rev-parse', '--verify', '--quiet', name) !== null)
  const base = main && git('merge-base', 'HEAD', main)?.trim()
  const changed = git('diff', '--name-only', '--relative', base || 'HEAD') ?? ''
  const added = git('ls-files', '--others', '--exclude-standard') ?? ''
  const files = new Set(`${changed}\n${added}`.split('\n').flatMap(sourcesOf))
  return {
    since: base ? `the branch left ${main}` : 'the last commit',
    files: [...files].filter((file) => existsSync(join(root, file))),
  }
}

/** A file of code itself; for a test, the files of code that have its name. */
function sourcesOf(file: string): string[] {
  if (/^(?:lib|extension|entrypoints)\/.*\.ts$/.test(file)) return [file]
  const [, path] = /^tests\/unit\/(.*)\.test\.ts$/.exec(file) ?? []
  return path ? [`lib/${path}.ts`, `entrypoints/${path}.ts`] : []
}

/** Null where git fails, or is not there. */
function ask(cwd: string, args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}
