import * as v from 'valibot'
import { LONGEST_ID, LONGEST_LINE } from './limits.ts'

// Lengths come first: the check of a record ends at the first fault, and a pattern with a repeated
// group throws on a text of some megabytes.
const line = (most: number, expectation = `must be a text of at most ${most} characters`) =>
  v.pipe(v.string(expectation), v.maxLength(most, expectation))
const matching = (most: number, pattern: RegExp, expectation: string) =>
  v.pipe(
    v.string(expectation),
    v.maxLength(most, `must be at most ${most} characters long`),
    v.regex(pattern, expectation),
  )
const list = (most: number) => `must be a list of at most ${most}`
const text = (most: number, expectation: string) =>
  v.pipe(v.string(expectation), v.maxLength(most, expectation), v.regex(/\S/u, expectation))
const strings = (most: number) =>
  v.pipe(v.array(line(LONGEST_LINE), list(most)), v.maxLength(most, list(most)))
const count = (expectation: string) =>
  v.nullable(
    v.pipe(
      v.number(expectation),
      v.integer(expectation),
      v.minValue(0, expectation),
      v.maxValue(10_000_000, expectation),
    ),
  )

const ADDRESS = 'must be an address that begins with https:// or http://'
const SOURCE_KINDS = ['publisher', 'partner', 'media', 'copy'] as const
const EVIDENCE = ['whole', 'opening', 'announcement'] as const
const DATE = 'must be a day, month or year such as 2023-02-26, or null'
const COUNT = 'must be a whole number or null'
const LIST = 'must be a list of texts'

const address = v.pipe(
  v.string(ADDRESS),
  v.maxLength(4000, ADDRESS),
  v.check((value) => /^https?:\/\/[^\s/]+/i.test(value) && URL.canParse(value), ADDRESS),
)

/**
 * The shape of a letter that comes from outside. valibot is used because it validates without
 * generated code, which a Manifest V3 page forbids, and costs only what is used of it. Unknown
 * fields are dropped.
 */
export const LetterShape = v.object({
  id: matching(
    LONGEST_ID,
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be lower-case words joined by hyphens',
  ),
  title: text(LONGEST_LINE, 'must be a line of text, not empty'),
  // A letter kept from a file may stand nowhere that is known.
  url: v.union([v.literal(''), address], ADDRESS),
  also_at: v.optional(
    v.pipe(v.array(address, 'must be a list of addresses'), v.maxLength(200, list(200))),
    [],
  ),
  publisher: v.optional(line(500), ''),
  date: v.optional(
    v.nullable(
      v.pipe(
        v.string(DATE),
        v.regex(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, DATE),
      ),
    ),
    null,
  ),
  addressee: v.optional(v.nullable(line(LONGEST_LINE)), null),
  sessions: v.optional(
    v.pipe(
      v.array(
        matching(
          10,
          /^(?:[1-9]\d{0,2}|S-[1-9]\d{0,2}|O[SM]\/[1-9]\d?)$/,
          'must be sessions such as 52 or S-33',
        ),
        LIST,
      ),
      v.maxLength(50, list(50)),
    ),
    [],
  ),
  countries: v.optional(
    v.pipe(
      v.array(
        matching(3, /^[A-Z]{3}$/, 'must be codes of three capital letters such as PRK'),
        LIST,
      ),
      v.maxLength(250, list(250)),
    ),
    [],
  ),
  themes: v.optional(
    v.pipe(
      v.array(matching(100, /^[a-z]+(?:-[a-z]+)*$/, 'must be themes such as civic-space'), LIST),
      v.maxLength(60, list(60)),
    ),
    [],
  ),
  subject: v.optional(line(LONGEST_LINE), ''),
  drafts: v.optional(strings(200), []),
  resolutions_cited: v.optional(strings(500), []),
  summary: v.optional(line(20_000), ''),
  asks: v.optional(strings(200), []),
  signatories: v.optional(
    v.object({
      organizations: v.optional(strings(20_000), []),
      individuals: v.optional(
        v.pipe(
          v.array(
            v.object({
              name: text(500, 'must be a name'),
              role: v.optional(v.nullable(line(LONGEST_LINE)), null),
            }),
            list(20_000),
          ),
          v.maxLength(20_000, list(20_000)),
        ),
        [],
      ),
      stated_organizations: v.optional(count(COUNT), null),
      stated_individuals: v.optional(count(COUNT), null),
      complete: v.optional(v.boolean('must be true or false'), false),
    }),
    {},
  ),
  language: v.optional(
    matching(35, /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en'),
    'en',
  ),
  source_kind: v.optional(
    v.picklist(SOURCE_KINDS, 'must be publisher, partner, media or copy'),
    'publisher',
  ),
  evidence: v.optional(v.picklist(EVIDENCE, 'must be whole, opening or announcement'), 'whole'),
})

/** The shape of a letter that is still being written: all fields there, whatever they say. */
export const WrittenShape = v.object({
  id: v.string(),
  title: v.string(),
  url: v.string(),
  also_at: v.array(v.string()),
  publisher: v.string(),
  date: v.nullable(v.string()),
  addressee: v.nullable(v.string()),
  sessions: v.array(v.string()),
  countries: v.array(v.string()),
  themes: v.array(v.string()),
  subject: v.string(),
  drafts: v.array(v.string()),
  resolutions_cited: v.array(v.string()),
  summary: v.string(),
  asks: v.array(v.string()),
  signatories: v.object({
    organizations: v.array(v.string()),
    individuals: v.array(v.object({ name: v.string(), role: v.nullable(v.string()) })),
    stated_organizations: v.nullable(v.number()),
    stated_individuals: v.nullable(v.number()),
    complete: v.boolean(),
  }),
  language: v.string(),
  source_kind: v.picklist(SOURCE_KINDS),
  evidence: v.picklist(EVIDENCE),
})
