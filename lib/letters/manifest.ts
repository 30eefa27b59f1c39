import * as v from 'valibot'

const text = v.string('must be a string')
const count = v.pipe(v.number('must be a whole number'), v.integer('must be a whole number'))
/** How often each value is there. */
const tally = v.array(v.tuple([v.string(), v.number()]), 'must be a list of values and counts')

const CoverageShape = v.object({
  letters: count,
  /** Letters of which we hold the name of a signatory or more. */
  withSignatories: count,
  /** Letters of which we saw the whole list. */
  completeLists: count,
  /** Letters that state a number of signatories. */
  statedNumbers: count,
  /** Letters that are addressed to no session in particular. */
  withoutSession: count,
  evidence: tally,
  /** BCP 47 tags. */
  languages: tally,
  sourceKinds: tally,
  /** By year, and `undated`. */
  years: tally,
  organizations: count,
  sessions: count,
  /** Sessions that a letter or more is addressed to. */
  sessionsCovered: count,
  texts: count,
  textKinds: tally,
  /** Titles of texts in other languages than English. */
  titles: tally,
})

const DataFileShape = v.object({
  /** Relative to the folder of compiled data: `headers.json`. */
  path: text,
  bytes: count,
  /** In hexadecimal. */
  sha256: text,
})

const ManifestShape = v.object({
  /** The versions of package and data: `0.1.0+2026-03-25.1a2b3c4d`. */
  version: text,
  /** The day of the newest letter, `2026-03-25`, or null without any. */
  date: v.nullable(v.string('must be a day or null')),
  coverage: CoverageShape,
  files: v.array(DataFileShape, 'must be a list'),
})

export type Tally = v.InferOutput<typeof tally>

/** How much the data holds, counted when it was compiled. */
export type Coverage = v.InferOutput<typeof CoverageShape>

/** A compiled file. */
export type DataFile = v.InferOutput<typeof DataFileShape>

/** What the package holds, for people and for checks: `manifest.json`. */
export type Manifest = v.InferOutput<typeof ManifestShape>

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
