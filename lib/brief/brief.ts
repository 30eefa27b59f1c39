/** A stretch of text in a brief. */
export interface BriefRun {
  text: string
  /** Where it leads, on the web. */
  href?: string
  /** BCP 47 tag of its language, where that is not the brief's own. */
  language?: string
  isStrong?: boolean
}

/** Runs that stand on one line, or in one cell. */
export type BriefLine = readonly BriefRun[]

/** A table; its first column is what each row is about. */
export interface BriefTable {
  kind: 'table'
  head: readonly string[]
  /** How wide each column is, in parts of the whole. */
  widths: readonly number[]
  rows: readonly (readonly BriefLine[])[]
}

/** A part of a brief, in the words of one language. */
export type BriefPart =
  | { kind: 'heading'; text: string }
  | { kind: 'note'; line: BriefLine }
  | { kind: 'list'; lines: readonly BriefLine[] }
  /** Numbered, each of several lines, the first of which names it. */
  | { kind: 'letters'; letters: readonly (readonly BriefLine[])[] }
  | BriefTable

/** A brief in the words of one language: what each of its writers puts into a form of its own. */
export interface Brief {
  /** BCP 47 tag. */
  language: string
  direction: 'ltr' | 'rtl'
  /** What is briefed on, above the title. */
  kicker: BriefLine
  title: BriefRun
  /** Below the title. */
  facts: BriefLine
  parts: readonly BriefPart[]
  /** What it is on in a word, for files and feet of pages: `A/HRC/RES/52/28`. */
  name: string
  /** At the foot of each page. */
  foot: string
}
