import { fieldsOf } from '../council/table.ts'

/** How often each value is there. */
export type Tally = [value: string, count: number][]

/** How much the data holds, counted when it was compiled. */
export interface Coverage {
  letters: number
  /** Letters of which we hold the name of a signatory or more. */
  withSignatories: number
  /** Letters of which we saw the whole list. */
  completeLists: number
  /** Letters that state a number of signatories. */
  statedNumbers: number
  /** Letters that are addressed to no session in particular. */
  withoutSession: number
  evidence: Tally
  /** BCP 47 tags. */
  languages: Tally
  sourceKinds: Tally
  /** By year, and `undated`. */
  years: Tally
  organizations: number
  sessions: number
  /** Sessions that a letter or more is addressed to. */
  sessionsCovered: number
  texts: number
  textKinds: Tally
  /** Titles of texts in other languages than English. */
  titles: Tally
}

/** A compiled file. */
export interface DataFile {
  /** Relative to the folder of compiled data: `headers.json`. */
  path: string
  bytes: number
  /** In hexadecimal. */
  sha256: string
}

/** What the package holds, for people and for checks: `manifest.json`. */
export interface Manifest {
  /** Of the package and of the data: `0.1.0+2026-03-25.1a2b3c4d`. */
  version: string
  /** The day of the newest letter, `2026-03-25`, or null without any. */
  date: string | null
  coverage: Coverage
  files: DataFile[]
}

const COUNTS = ['letters', 'organizations', 'sessions', 'texts'] as const

/**
 * The manifest from the parsed `manifest.json`.
 * Throws an error that names file, field and expectation when it is not of that shape.
 */
export function decodeManifest(parsed: unknown): Manifest {
  const manifest = fieldsOf(parsed, 'manifest.json')
  if (typeof manifest.version !== 'string') {
    throw new Error('manifest.json: `version` must be a string')
  }
  if (typeof manifest.date !== 'string' && manifest.date !== null) {
    throw new Error('manifest.json: `date` must be a day or null')
  }
  if (!Array.isArray(manifest.files)) throw new Error('manifest.json: `files` must be a list')
  const coverage = fieldsOf(manifest.coverage, 'manifest.json coverage')
  for (const count of COUNTS) {
    if (!Number.isInteger(coverage[count])) {
      throw new Error(`manifest.json: \`coverage.${count}\` must be a whole number`)
    }
  }
  return manifest as unknown as Manifest
}
