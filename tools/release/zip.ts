import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { zipSync } from 'fflate'

/** Files by their path in a folder, with `/` between its parts. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Every file gets the first time that a zip can hold, of the local clock as it is written in. */
const TIME = new Date(1980, 0, 1)

/** Reads files of a folder; all there are, if none are named. */
export function readFiles(folder: string, names: readonly string[] = listFiles(folder)): Files {
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
}

/** Zips files; the same files give the same bytes, whenever and wherever they were written. */
export function zipFiles(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: TIME, os: 0 })
}

/** The paths at which two sets of files differ, or that only one of them has. */
export function differing(one: Files, other: Files): string[] {
  const names = new Set([...one.keys(), ...other.keys()])
  return [...names].filter((name) => !isEqual(one.get(name), other.get(name))).sort()
}

function isEqual(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0
}
