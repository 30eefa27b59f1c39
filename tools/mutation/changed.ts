import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { askGit, findBase } from '../git.ts'
import { ROOT } from '../run.ts'

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
  if (askGit(root, 'rev-parse', '--verify', '--quiet', 'HEAD') === null) return null
  const base = findBase(root)
  const changed = askGit(root, 'diff', '--name-only', '--relative', base?.commit ?? 'HEAD') ?? ''
  const added = askGit(root, 'ls-files', '--others', '--exclude-standard') ?? ''
  const files = new Set(`${changed}\n${added}`.split('\n').flatMap(sourcesOf))
  return {
    since: base ? `the branch left ${base.main}` : 'the last commit',
    files: [...files].filter((file) => existsSync(join(root, file))),
  }
}

/** A file of code itself; for a test, the files of code that have its name. */
function sourcesOf(file: string): string[] {
  if (/^(?:lib|extension|entrypoints)\/.*\.ts$/.test(file)) return [file]
  const [, path] = /^tests\/unit\/(.*)\.test\.ts$/.exec(file) ?? []
  return path ? [`lib/${path}.ts`, `entrypoints/${path}.ts`] : []
}
