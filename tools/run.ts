import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Command, InvalidArgumentError } from 'commander'

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

interface RunOptions {
  env?: NodeJS.ProcessEnv
  /** Where it runs; in the project's folder if nothing is said. */
  cwd?: string
  /** Takes what is printed, errors too; without it the output goes where ours goes. */
  write?: (text: string) => void
}

/**
 * Runs a script of an installed package with this Node. `script` is a path below `node_modules`.
 * Gives the exit status.
 */
export function runPackage(
  script: string,
  args: string[],
  options: RunOptions = {},
): Promise<number> {
  return runNode([join(ROOT, 'node_modules', script), ...args], options)
}

/** Runs this Node with the given arguments; gives the exit status. */
export function runNode(
  args: string[],
  { env = {}, cwd = ROOT, write }: RunOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const output = write ? 'pipe' : 'inherit'
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => write?.(text))
    }
    child.on('error', reject)
    child.on('close', (status) => resolve(status ?? 1))
  })
}

/** Does what a command line asks for; why it failed is one sentence on stderr, with status 1. */
export async function runCommand(command: Command): Promise<void> {
  try {
    await command.parseAsync()
  } catch (error) {
    console.error(messageOf(error))
    process.exitCode = 1
  }
}

/** A whole number of a command line; throws commander's error for anything else. */
export function wholeNumber(written: string): number {
  if (!/^\d{1,10}$/.test(written)) throw new InvalidArgumentError('must be a whole number.')
  return Number(written)
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
