import type { ReadingNote } from './reading-note.ts'

/** How sure the parser is: `sure` can be kept unseen, `likely` wants a glance, `unsure` a decision. */
export type Confidence = 'sure' | 'likely' | 'unsure'

/** A value read from a letter, how sure it is, and the blocks of the source it came from. */
export interface Field<Value> {
  value: Value
  confidence: Confidence
  /** Indices into `LetterSource.blocks`; none when the value came from markup or an address. */
  lines: number[]
  /** What there is to say about the value: that 02/03/2023 may be 2 March. */
  note?: ReadingNote
}

export interface DraftOrganization {
  /** As the letter writes it, without list marks. */
  name: string
  /** The id of the organisation in the register, or null: offered as new. */
  register: string | null
  confidence: Confidence
  lines: number[]
}

export interface DraftPerson {
  name: string
  role: string | null
  confidence: Confidence
  lines: number[]
}

/** A letter as read from a page or file, before anybody looked at it. */
export interface LetterDraft {
  title: Field<string>
  /** Where the letter stands; what is cut off in the source ends in "…". */
  url: Field<string | null>
  publisher: Field<string | null>
  /** `2023-02-26`, or as precise as the letter is. */
  date: Field<string | null>
  addressee: Field<string | null>
  sessions: Field<string[]>
  countries: Field<string[]>
  themes: Field<string[]>
  drafts: Field<string[]>
  resolutions_cited: Field<string[]>
  /** The letter's own sentences, never a summary of ours. */
  asks: Field<string[]>
  language: Field<string>
  organizations: Field<DraftOrganization[]>
  individuals: Field<DraftPerson[]>
  stated_organizations: Field<number | null>
  stated_individuals: Field<number | null>
  /** Whether the whole list of signatories was seen. */
  complete: Field<boolean>
}

/** What a page or file holds: one draft for each letter, or the reason why there is none. */
export interface LetterReading {
  drafts: LetterDraft[]
  /** Why there is no letter, or what to know about those found. */
  notes: ReadingNote[]
}
