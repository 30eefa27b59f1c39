import type { Field } from './field.ts'
import {
  address,
  addresses,
  choice,
  code,
  codes,
  countOrNull,
  dateOrNull,
  flag,
  individuals,
  languageTag,
  requiredLine,
  text,
  textOrNull,
  texts,
  translations,
} from './field-kinds.ts'
import { MAX_ID_LENGTH, MAX_ITEMS, MAX_NAME_LENGTH, MAX_SUMMARY_LENGTH } from './letter-limits.ts'

/** The fields of a letter, in their order; see `Letter` for its signatories. */
export const LETTER_FIELDS = {
  /** Stable, readable, unique: lower-case words joined by `-`. */
  id: {
    ...code(MAX_ID_LENGTH, /^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'words'),
    header: true,
    column: 1,
  },
  /** The title, in the page's language; see `title_kind`. */
  title: {
    ...requiredLine(),
    header: true,
    searched: 'title',
    column: 3,
    form: { part: 'about', control: 'long-line' },
  },
  /**
   * Whose words the title is: the page's own, ours in place of one that was not seen, or words taken
   * from an address. Only the page's own is cited as its title.
   */
  title_kind: {
    ...choice(['own', 'described', 'address'], 'title-kind'),
    header: 'shared',
    column: 24,
    addedLater: true,
  },
  publisher: {
    ...text(MAX_NAME_LENGTH),
    header: 'shared',
    searched: 'publisher',
    column: 4,
    form: { part: 'about', control: 'line' },
  },
  /** As precise as known: `2023-02-26`, `2023-02`, `2023`, or null. */
  date: {
    ...dateOrNull(),
    header: true,
    facet: 'year',
    column: 2,
    form: { part: 'about', control: 'code', hint: 'keep.date-hint', paired: true },
  },
  /** `52`, `S-33`. */
  sessions: {
    ...codes(50, 10, /^(?:[1-9]\d{0,2}|S-[1-9]\d{0,2}|O[SM]\/[1-9]\d?)$/, 'session'),
    header: true,
    facet: 'session',
    column: 6,
    form: { part: 'about', control: 'sessions', hint: 'keep.sessions-hint', paired: true },
  },
  addressee: {
    ...textOrNull(),
    searched: 'addressee',
    column: 5,
    form: { part: 'about', control: 'long-line' },
  },
  /** ISO 3166-1 alpha-3; `PSE` is the occupied Palestinian territory. */
  countries: {
    ...codes(250, 3, /^[A-Z]{3}$/, 'state'),
    header: true,
    facet: 'country',
    column: 7,
    form: { part: 'matter', control: 'countries' },
  },
  /** From the closed list `data/themes.json`. */
  themes: {
    ...codes(60, 100, /^[a-z]+(?:-[a-z]+)*$/, 'theme'),
    header: 'shared',
    facet: 'theme',
    column: 8,
    form: { part: 'matter', control: 'themes' },
  },
  /** A phrase like the title of a text; ours. */
  subject: {
    ...text(),
    header: true,
    searched: 'subject',
    column: 9,
    form: { part: 'matter', control: 'long-line', hint: 'keep.subject-hint' },
  },
  /** Ours, neutral, in our words. */
  summary: {
    ...text(MAX_SUMMARY_LENGTH),
    searched: 'summary',
    column: 10,
    form: { part: 'matter', control: 'prose', hint: 'keep.summary-hint' },
  },
  /** Symbols the letter names as its matter. */
  drafts: {
    ...texts(MAX_ITEMS.drafts),
    header: true,
    column: 17,
    form: { part: 'matter', control: 'symbols', paired: true },
  },
  resolutions_cited: {
    ...texts(MAX_ITEMS.cited),
    header: true,
    column: 18,
    form: { part: 'matter', control: 'symbols', paired: true },
  },
  asks: {
    ...texts(MAX_ITEMS.asks),
    searched: 'ask',
    column: 11,
    form: { part: 'asks', control: 'asks' },
  },
  /** Our summary and the asks in other languages, by people; shown to who reads in one of them. */
  translations: {
    ...translations({ summary: MAX_SUMMARY_LENGTH, asks: MAX_ITEMS.asks }),
    addedLater: true,
  },
  url: {
    ...address(),
    column: 22,
    form: { part: 'page', control: 'address', hint: 'keep.url-hint' },
  },
  also_at: { ...addresses(200), column: 23 },
  /** What sort of page `url` leads to; `copy` is a mirror or a repost. */
  source_kind: {
    ...choice(['publisher', 'partner', 'media', 'copy'], 'source-kind'),
    header: 'shared',
    column: 21,
    form: { part: 'page', control: 'source_kind', paired: true },
  },
  /** BCP 47 tag of the page. */
  language: {
    ...languageTag('en'),
    header: 'shared',
    facet: 'language',
    column: 19,
    form: { part: 'page', control: 'language', paired: true },
  },
  /** What was read to make the record: the whole letter, only its opening, or a page about it. */
  evidence: {
    ...choice(['whole', 'opening', 'announcement'], 'evidence'),
    header: 'shared',
    facet: 'evidence',
    column: 20,
    form: { part: 'page', control: 'evidence' },
  },
} as const satisfies Record<string, Field>

/** The fields of a letter's signatories. */
export const SIGNATORY_FIELDS = {
  stated_organizations: {
    ...countOrNull(),
    header: 'shared',
    column: 14,
    form: { part: 'signatories', control: 'count', paired: true },
  },
  stated_individuals: {
    ...countOrNull(),
    header: 'shared',
    column: 15,
    form: { part: 'signatories', control: 'count', paired: true },
  },
  organizations: {
    ...texts(MAX_ITEMS.signatories),
    searched: 'organization',
    facet: 'organization',
    column: 12,
    form: { part: 'signatories', control: 'organizations' },
  },
  individuals: {
    ...individuals(MAX_ITEMS.signatories),
    searched: 'person',
    column: 13,
    form: { part: 'signatories', control: 'individuals' },
  },
  complete: {
    ...flag(),
    header: 'shared',
    column: 16,
    columnName: 'list_complete',
    form: { part: 'signatories', control: 'complete' },
  },
} as const satisfies Record<string, Field>

/** All fields of a record by their names, those of its signatories among them. */
export const FIELDS = { ...LETTER_FIELDS, ...SIGNATORY_FIELDS }

export type Fields = typeof FIELDS
