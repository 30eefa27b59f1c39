/** What words can tell of a part of a letter. */
export type Cue =
  /** Organisations as a letter calls those who sign it; after a number, or as a heading. */
  | 'organizationNoun'
  /** Persons as a letter calls those who sign it. */
  | 'personNoun'
  /** What announces the list of those who sign. */
  | 'signatory'
  /** What announces names without a colon: "Signed by Amnesty International, …". */
  | 'inlineSignatory'
  /** What names a list of others than those who sign. */
  | 'notSigning'
  /** The end of the letter's own text. */
  | 'valediction'
  /** The address that opens a letter. */
  | 'salutation'
  /** An earlier or other letter whose signers are quoted. */
  | 'earlierLetter'
  /** How a line begins that stands on a page after or beside a letter. */
  | 'stop'
  /** Who asks; a verb of `asks` follows some words later. */
  | 'speaker'
  /** That somebody asks. */
  | 'asks'
  /** What makes a sentence ask by itself. */
  | 'asking'
  /** What a letter calls itself, in its title. */
  | 'letter'
  /** The body a letter of ours goes to. */
  | 'council'
  /** The UN around the Council: enough for a letter to be of interest. */
  | 'unitedNations'
  /** A group of signatories named by region: not a signatory. */
  | 'region'

/**
 * The words of one language by what they tell: alternatives of a regular expression, joined by `|`.
 * Every list was gathered from openings and closings of open letters to the Council.
 */
export type CueWords = Readonly<Partial<Record<Cue, string>>>

/** Joins alternatives, one line of them each. */
export function either(...alternatives: string[]): string {
  return alternatives.join('|')
}
