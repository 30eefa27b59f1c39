import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { PAGE_TYPES } from '../lib/pages/page-types.ts'
import { ROOT } from './run.ts'

const FOLDER = join(ROOT, 'lib/pages')

/** What `lib/pages/readers.ts` exports, written out as a module that imports nothing but readers. */
export async function compiledReaders(): Promise<string> {
  const exported = new Map<unknown, { name: string; line: string }>()
  for (const file of readdirSync(FOLDER).map((name) => join(FOLDER, name))) {
    for (const [name, value] of Object.entries(await import(file))) {
      exported.set(value, { name, line: `import { ${name} } from ${JSON.stringify(file)}` })
    }
  }
  const imports = new Set<string>()
  const entries: { hints: Set<string>; end: string }[] = []
  for (const { hint, read, lateRowsMs: late } of PAGE_TYPES) {
    const reader = exported.get(read)
    if (!reader) throw new Error(`The reader of ${hint} is exported by no file of ${FOLDER}.`)
    imports.add(reader.line)
    const end = `/${hint.flags}, ${reader.name}${late ? `, ${late}` : ''}`
    const last = entries.at(-1)
    // Types in a row that only differ in their hint become one.
    if (last?.end === end) last.hints.add(hint.source)
    else entries.push({ hints: new Set([hint.source]), end })
  }
  const table = entries.map(({ hints, end }) => `[/${[...hints].join('|')}${end}]`)
  return `${[...imports].join('\n')}\nexport const READERS = [${table.join(', ')}]\n`
}

/** Puts the compiled form of the table of page types in place of `lib/pages/readers.ts`. */
export function compileReaders(): Plugin {
  return {
    name: 'compile-readers',
    enforce: 'pre',
    load: (id) => (id === join(FOLDER, 'readers.ts') ? compiledReaders() : null),
  }
}
