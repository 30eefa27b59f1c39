/** Where a record stands: its file and, in a file of many records, its line. */
export interface Location {
  /** Relative to the project: `data/letters/x.json`. */
  file: string
  /** Counted from 1; null where the file is one record or a JSON list. */
  line: number | null
}

/** Where in the data something is wrong and what was expected there, for people to read. */
export interface Problem extends Location {
  /** `signatories.stated_organizations`, `asks[2]`, or null for the file or record as a whole. */
  field: string | null
  /** The end of the sentence: `must be a whole number or null, but is "34"`. */
  expectation: string
}

/** What checking the data found: errors stop the build, notices are worth a look. */
export interface Findings {
  errors: Problem[]
  notices: Problem[]
}

/** One plain sentence: file, line, field and expectation. */
export function problemSentence({ file, line, field, expectation }: Problem): string {
  const location = line === null ? file : `${file} line ${line}`
  return field === null ? `${location}: ${expectation}` : `${location}: \`${field}\` ${expectation}`
}

/** Thrown when data cannot be used; its message is one sentence a problem, a line each. */
export class DataError extends Error {
  constructor(problems: readonly Problem[]) {
    super(problems.map(problemSentence).join('\n'))
    this.name = 'DataError'
  }
}

/** A value as a sentence can show it: JSON, cut when long. */
export function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? 'missing'
  return written.length > 80 ? `${written.slice(0, 79)}…` : written
}
