import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync, Visitor } from 'vite'

/** What each file imports of the project's own files, types too; paths from the project's folder. */
export type Imports = ReadonlyMap<string, readonly string[]>

/** In folders of any name, so that a new one must be in the table too. */
const FILES = '!(node_modules|out|.*)/**/*.{ts,tsx,mjs}'

/**
 * The project's files that one file's text imports, each once, in order: by `import`, `export …
 * from`, `import()` of a value or a type, or as the script of a worker. Every import of ours gives
 * the whole name of the file, so that none has to be looked for.
 * Throws an error that names the file when it cannot be parsed.
 */
export function importsOf(file: string, text: string): string[] {
  const { program, errors } = parseSync(file, text)
  if (errors[0]) throw new Error(`${file}: cannot be parsed: ${errors[0].message}`)
  const found = new Set<string>()
  const add = (node: { type: string; value?: unknown } | null | undefined): void => {
    if (node?.type !== 'Literal' || typeof node.value !== 'string') return
    const [path = ''] = node.value.split('?')
    if (path.startsWith('.')) found.add(posix.join(posix.dirname(file), path))
  }
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
    NewExpression({ callee, arguments: [path, base] }) {
      const isUrl = callee.type === 'Identifier' && callee.name === 'URL'
      const isHere = base?.type === 'MemberExpression' && base.object.type === 'MetaProperty'
      if (isUrl && isHere) add(path)
    },
  }).visit(program)
  return [...found]
}

/** Reads the imports of every file in the project's folder `root`. */
export function readImports(root: string): Imports {
  return new Map(
    globSync(FILES, { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => [file, importsOf(file, readFileSync(join(root, file), 'utf8'))]),
  )
}
