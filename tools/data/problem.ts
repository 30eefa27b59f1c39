/** Where in the data something is wrong and what was expected there, for people to read. */
export interface Problem {
  /** Relative to the project: `data/letters/x.json`. */
  file: string
  /** Counted from 1, for files of many records; null where the file is one record. */
  line: number | null
  /** `signatories.stated_organizations`, `asks[2]`, or null for the file or record as a whole. */
  field: string | null
  /** The rest of the sentence: `must be a whole number or null, but is "34"`. */
  expectation: string
}

/** One plain sentence: file, line, field and expectation. */
export function problemSentence({ file, line, field, expectation }: Problem): string {
  const place = line === null ? file : `${file} line ${line}`
  return field === null ? `${place}: ${expectation}` : `${place}: \`${field}\` ${expectation}`
}

/** Thrown when data cannot be used; its message is one sentence a problem, a line each. */
export class DataError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemSentence).join('\n'))
    this.name = 'DataError'
    this.problems = problems
  }
}

/** A value as a sentence can show it: JSON, cut when long. */
export function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? 'missing'
  return written.length > 80 ? `${written.slice(0, 79)}…` : written
}
