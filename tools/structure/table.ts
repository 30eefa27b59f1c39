import type { Imports } from './imports.ts'

/** A row of the table of folders in CONTRIBUTING.md. */
interface Row {
  /** `lib/pages/`, or a single file. */
  folder: string
  /** What its files may import besides each other: beginnings of paths, as `lib/council/`. */
  mayImport: string[]
}

const ROW = /^\| `([\w./-]+)` \|.*\| ?([^|]*?) ?\|$/gm

/**
 * Reads which folder may import which from the text of CONTRIBUTING.md. A part of `lib/` is
 * named there by its last part, and `all` means every folder.
 * Throws an error when there is no table, or when it allows what is no folder of it.
 */
function readTable(text: string): Row[] {
  const rows = [...text.matchAll(ROW)].map(([, folder = '', allowed = '']) => ({ folder, allowed }))
  if (rows.length === 0) throw new Error('CONTRIBUTING.md has no table of folders.')
  const beginningOf = (name: string): string => {
    if (name === 'all') return ''
    const beginning = [`${name}/`, `lib/${name}/`, `lib/${name}.ts`].find((path) =>
      rows.some(({ folder }) => folder.startsWith(path)),
    )
    if (beginning === undefined) throw new Error(`CONTRIBUTING.md: "${name}" is no folder.`)
    return beginning
  }
  return rows.map(({ folder, allowed }) => ({
    folder,
    mayImport: (allowed.match(/[^, –]+/g) ?? []).map(beginningOf),
  }))
}

/**
 * Says which imports of one file of code by another the table of CONTRIBUTING.md, given as that
 * file's text, does not allow, and which files stand in no folder of it: a sentence each.
 * Throws an error when the table cannot be read.
 */
export function findForbidden(imports: Imports, contributing: string): string[] {
  const rows = readTable(contributing)
  const rowOf = (file: string) =>
    rows
      .filter(({ folder }) => file.startsWith(folder))
      .sort((one, other) => other.folder.length - one.folder.length)[0]
  return [...imports].flatMap(([file, imported]) => {
    const row = rowOf(file)
    if (!row) return [`${file} stands in no folder of CONTRIBUTING.md's table.`]
    const mayImport = (path: string) =>
      !imports.has(path) ||
      rowOf(path) === row ||
      row.mayImport.some((beginning) => path.startsWith(beginning))
    return imported
      .filter((path) => !mayImport(path))
      .map((path) => `${file} imports ${path}, which ${row.folder} may not.`)
  })
}
