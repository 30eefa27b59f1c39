import * as v from 'valibot'

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

const count = v.pipe(v.number('must be a whole number'), v.integer('must be a whole number'))
const tally = v.array(v.tuple([v.string(), v.number()]), 'must be a list of values and counts')
const words = v.string('must be a string')

const ManifestShape = v.object({
  version: words,
  date: v.nullable(v.string('must be a day or null')),
  coverage: v.object({
    letters: count,
    withSignatories: count,
    completeLists: count,
    statedNumbers: count,
    withoutSession: count,
    evidence: tally,
    languages: tally,
    sourceKinds: tally,
    years: tally,
    organizations: count,
    sessions: count,
    sessionsCovered: count,
    texts: count,
    textKinds: tally,
    titles: tally,
  }),
  files: v.array(v.object({ path: words, bytes: count, sha256: words }), 'must be a list'),
})

/**
 * The manifest from the parsed `manifest.json`.
 * Throws an error that names file, field and expectation when it is not of that shape.
 */
export function decodeManifest(parsed: unknown): Manifest {
  const read = v.safeParse(ManifestShape, parsed, { abortEarly: true })
  if (read.success) return read.output
  const [issue] = read.issues
  const path = v.getDotPath(issue)
  throw new Error(
    path === null
      ? 'manifest.json: must be an object with the fields of a manifest'
      : `manifest.json: \`${path}\` ${issue.received === 'undefined' ? 'is missing' : issue.message}`,
  )
}
