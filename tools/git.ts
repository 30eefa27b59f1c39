import { execFileSync } from 'node:child_process'

/** Names of the branch that changes go into, the first that is there. */
const MAIN = ['origin/main', 'main']

/** What git prints of a clone; null where it fails, or is not there. */
export function askGit(cwd: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}

/** Where what is checked out left the main branch; null where no main branch is known. */
export function findBase(root: string): { main: string; commit: string } | null {
  const main = MAIN.find((name) => askGit(root, 'rev-parse', '--verify', '--quiet', name) !== null)
  const commit = main && askGit(root, 'merge-base', 'HEAD', main)?.trim()
  return main && commit ? { main, commit } : null
}
