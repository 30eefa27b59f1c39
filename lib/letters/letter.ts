/**
 * What a letter is: the record kept in `data/letters/<id>.json`, checked by `data/letter.schema.json`.
 */

/** Where the address of a letter leads. `copy` is a mirror or a repost. */
export type SourceKind = 'publisher' | 'partner' | 'media' | 'copy'

/** What was read to make the record: the whole letter, only its opening, or a page about it. */
export type Evidence = 'whole' | 'opening' | 'announcement'

/**
 * The source that a letter comes from: the package, the user's own letters, or a download of some
 * name. No part of its record.
 */
export type Provenance = 'package' | 'user' | `download:${string}`

export interface Individual {
  name: string
  role: string | null
}

/**
 * Who signed. `organizations` and `individuals` are *listed*: names we hold.
 * `stated…` are the numbers the letter itself gives. `complete` only if we saw the whole list.
 */
export interface Signatories {
  organizations: string[]
  individuals: Individual[]
  stated_organizations: number | null
  stated_individuals: number | null
  complete: boolean
}

export interface Letter {
  /** Stable, readable, unique: lower-case words joined by `-`. */
  id: string
  /** The page's own title, in the page's language. */
  title: string
  url: string
  also_at: string[]
  publisher: string
  /** As precise as known: `2023-02-26`, `2023-02`, `2023`, or null. */
  date: string | null
  addressee: string | null
  /** `52`, `S-33`. */
  sessions: string[]
  /** ISO 3166-1 alpha-3; `PSE` is the occupied Palestinian territory. */
  countries: string[]
  themes: string[]
  /** A phrase like the title of a text; ours. */
  subject: string
  /** Symbols the letter names as its matter. */
  drafts: string[]
  resolutions_cited: string[]
  /** Ours, neutral, in our words. */
  summary: string
  asks: string[]
  signatories: Signatories
  /** BCP 47 tag of the page. */
  language: string
  source_kind: SourceKind
  evidence: Evidence
}

/**
 * The part of a letter that matching and lists need, loaded at once for all letters.
 * The rest (summary, asks, names of signatories …) is read from `Letter` when one is opened.
 */
export interface LetterHeader {
  id: string
  title: string
  subject: string
  publisher: string
  date: string | null
  language: string
  sessions: string[]
  countries: string[]
  themes: string[]
  drafts: string[]
  resolutions_cited: string[]
  /** Organisations and persons we hold by name. */
  listed_organizations: number
  listed_individuals: number
  stated_organizations: number | null
  stated_individuals: number | null
  complete: boolean
  source_kind: SourceKind
  evidence: Evidence
  /** Set once the letter is in a collection. */
  provenance?: Provenance
}
