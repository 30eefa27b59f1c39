import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { PageType } from '../lib/pages/page-type.ts'
import { PAGE_TYPES } from '../lib/pages/page-types.ts'
import { ROOT } from './run.ts'

const FOLDER = join(ROOT, 'lib/pages')

/** Several hints as one, where their flags are the same. */
function joined(types: readonly PageType[]): RegExp[] {
  const byFlags = Map.groupBy(types, ({ hint }) => hint.flags)
  return [...byFlags].map(([flags, some]) => {
    const sources = new Set(some.map(({ hint }) => hint.source))
    return new RegExp([...sources].join('|'), flags)
  })
}

/** Types in a row with the same reader, whose rows come at the same time. */
function runsOf(types: readonly PageType[]): PageType[][] {
  const runs: PageType[][] = []
  for (const type of types) {
    const run = runs.at(-1)
    if (run?.[0]?.read === type.read && run[0].late === type.late) run.push(type)
    else runs.push([type])
  }
  return runs
}

/** Which file exports each reader, and under what name. */
async function exportsOf(
  readers: Set<unknown>,
): Promise<Map<unknown, [name: string, file: string]>> {
  const found = new Map<unknown, [string, string]>()
  for (const file of readdirSync(FOLDER)) {
    const exported: Record<string, unknown> = await import(join(FOLDER, file))
    for (const [name, value] of Object.entries(exported)) {
      if (readers.has(value)) found.set(value, [name, file])
    }
  }
  return found
}

/** What `lib/pages/readers.ts` exports, written out as a module that imports nothing but readers. */
export async function compiledReaders(): Promise<string> {
  const readers = await exportsOf(new Set(PAGE_TYPES.map(({ read }) => read)))
  const imports = [...readers.values()].map(
    ([name, file]) => `import { ${name} } from ${JSON.stringify(join(FOLDER, file))}`,
  )
  const entries = runsOf(PAGE_TYPES).flatMap((run) => {
    const [first] = run
    const [name] = readers.get(first?.read) ?? []
    if (!name) throw new Error(`A reader is exported by no file of ${FOLDER}.`)
    const late = first?.late ? `, ${first.late}` : ''
    return joined(run).map((hint) => `[${hint}, ${name}${late}]`)
  })
  return `${imports.join('\n')}\nexport const READERS = [${entries.join(', ')}]\n`
}

/** Puts the compiled form of the table of page types in place of `lib/pages/readers.ts`. */
export function compileReaders(): Plugin {
  return {
    name: 'compile-readers',
    enforce: 'pre',
    load: (id) => (id === join(FOLDER, 'readers.ts') ? compiledReaders() : null),
  }
}
