import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from '../run.ts'

/** A regular expression that a call of `RegExp` made, with the location of the call. */
export interface MadePattern {
  file: string
  line: number
  source: string
  flags: string
}

/**
 * Runs something and gives every regular expression that the project's code makes of parts
 * meanwhile: what a program would have to be understood for, its run tells.
 */
export async function patternsMade(run: () => Promise<unknown>): Promise<MadePattern[]> {
  const made: MadePattern[] = []
  const Plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, parts: [string, string?]) {
      const pattern = new target(...parts)
      const location = locationOfCall()
      if (location) made.push({ ...location, source: pattern.source, flags: pattern.flags })
      return pattern
    },
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = Plain
  }
  return made
}

/** Where the project's code called what calls this; null when it was a package's code. */
function locationOfCall(): Pick<MadePattern, 'file' | 'line'> | null {
  const prepare = Error.prepareStackTrace
  let sites: NodeJS.CallSite[] = []
  Error.prepareStackTrace = (_, callSites) => {
    sites = callSites
  }
  // Reading the stack is what prepares it.
  const hasStack = new Error().stack
  Error.prepareStackTrace = prepare
  const site = hasStack === undefined ? sites[2] : undefined
  const name = site?.getFileName() ?? ''
  const path = name.startsWith('file:') ? fileURLToPath(name) : name
  if (!path.startsWith(ROOT) || path.includes('node_modules')) return null
  return { file: relative(ROOT, path), line: site?.getLineNumber() ?? 0 }
}
