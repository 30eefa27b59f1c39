import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

interface RunOptions {
  env?: NodeJS.ProcessEnv
}

/**
 * Runs a script of an installed package with this Node, its output going where ours goes.
 * `script` is a path below `node_modules`. Gives the exit status.
 */
export function runPackage(
  script: string,
  args: string[],
  options: RunOptions = {},
): Promise<number> {
  return runNode([join(ROOT, 'node_modules', script), ...args], options)
}

/** Runs this Node with the given arguments in the project's folder; gives the exit status. */
export function runNode(args: string[], { env = {} }: RunOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', reject)
    child.on('close', (status) => resolve(status ?? 1))
  })
}
