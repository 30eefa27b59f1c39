import * as v from 'valibot'
import { parseData } from './parse-data.ts'

const names = v.array(v.string())
const range = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.check(([least, most]) => least <= most, 'a range is [least, most]'),
)

/** What a text is set as; a tag of HTML, and what comes nearest in other formats. */
const AS = [
  'p',
  'div',
  'span',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'strong',
  'em',
  'small',
  'center',
  'blockquote',
  'figcaption',
  'pre',
  'td',
  'a',
  'time',
  'address',
] as const
/** How the members of a list stand. */
const SHAPES = [
  'ul',
  'ol',
  'dl',
  'p',
  'br',
  'div',
  'span',
  'wrapped',
  'table',
  'columns',
  'cells',
  'comma',
  'semicolon',
  'and',
  'pipe',
  'dots',
  'slash',
] as const

const as = v.optional(v.picklist(AS), 'p')
const align = v.optional(v.picklist(['left', 'center', 'right']), 'left')
const text = { as, align }

const list = {
  as: v.optional(v.picklist(SHAPES), 'ul'),
  /** What one member reads; a line break in it is one on the page, `**` sets bold. */
  entry: v.optional(v.string(), '{name}'),
  /** Set before each member; `#` in it is its number. */
  mark: v.optional(v.string(), ''),
  columns: v.optional(v.number(), 2),
  order: v.optional(v.picklist(['down', 'across']), 'down'),
  /** Of a table: what each of its cells reads. */
  cells: v.optional(names, []),
  head: v.optional(v.boolean(), false),
  group: v.optional(v.picklist(['none', 'region', 'country']), 'none'),
  groupAs: as,
  /** Before a run of names, in the same paragraph. */
  lead: v.optional(v.picklist(['none', 'heading', 'signed']), 'none'),
  /** Which part of the signatories: the first of them, those that came late, or all. */
  which: v.optional(v.picklist(['all', 'early', 'late']), 'all'),
  tail: v.optional(v.string(), ''),
}

const WORD_PARTS = [
  'menu',
  'cookie',
  'share',
  'newsletter',
  'donate',
  'footer',
  'behalf',
  'signed',
  'addressees',
  'salutations',
  'closings',
  'askLeads',
  'thanks',
  'lateHeadings',
  'orgHeadings',
  'personHeadings',
  'open',
  'tags',
] as const

const box = { wrap: v.optional(v.string(), 'div') }

/** A part of a page. `words` sets some of the language's own words, `raw` what the family says itself. */
export type Part =
  | v.InferOutput<typeof leafPart>
  | { part: 'box'; wrap: string; parts: Part[]; columns: boolean }

const leafPart = v.variant('part', [
  v.strictObject({ part: v.literal('title'), ...text }),
  v.strictObject({ part: v.literal('date'), ...text, with: v.optional(v.string(), '{date}') }),
  v.strictObject({
    part: v.literal('words'),
    key: v.picklist(WORD_PARTS),
    ...text,
    count: v.optional(v.number(), 1),
    join: v.optional(v.picklist(['parts', 'list', 'inline']), 'parts'),
  }),
  v.strictObject({
    part: v.literal('raw'),
    ...text,
    lines: names,
    join: v.optional(v.picklist(['parts', 'list', 'inline', 'lines']), 'parts'),
  }),
  v.strictObject({
    part: v.literal('body'),
    as,
    paragraphs: v.optional(v.number(), 3),
    footnotes: v.optional(v.boolean(), false),
    opening: v.optional(v.boolean(), true),
  }),
  v.strictObject({
    part: v.literal('asks'),
    as: v.optional(v.picklist(['ul', 'ol', 'p', 'br', 'sentence']), 'ul'),
    mark: v.optional(v.string(), ''),
  }),
  v.strictObject({ part: v.literal('heading'), ...text }),
  v.strictObject({ part: v.literal('stated'), ...text }),
  v.strictObject({ part: v.literal('organizations'), ...list }),
  v.strictObject({ part: v.literal('individuals'), ...list }),
  v.strictObject({ part: v.literal('mixed'), ...list, personEntry: v.string() }),
  v.strictObject({
    part: v.literal('cc'),
    as: v.optional(v.picklist(['p', 'ul', 'br', 'comma']), 'p'),
  }),
  v.strictObject({
    part: v.literal('contacts'),
    as: v.optional(v.picklist(['p', 'ul', 'br']), 'p'),
    heading: as,
  }),
  v.strictObject({
    part: v.literal('earlier'),
    as: v.optional(v.picklist(['sentence', 'ul', 'p', 'comma']), 'sentence'),
  }),
  v.strictObject({
    part: v.literal('comments'),
    wrap: v.optional(v.string(), 'div'),
    count: v.optional(v.number(), 3),
  }),
  v.strictObject({
    part: v.literal('related'),
    as: v.optional(v.picklist(['ul', 'div', 'p', 'h3']), 'ul'),
    heading: as,
    count: v.optional(v.number(), 3),
    names: v.optional(v.boolean(), false),
  }),
  v.strictObject({ part: v.literal('footnotes'), as }),
  v.strictObject({ part: v.literal('page-break') }),
])

const part: v.GenericSchema<unknown, Part> = v.lazy((input) =>
  typeof input === 'object' && input !== null && 'part' in input && input.part === 'box'
    ? v.strictObject({
        part: v.literal('box'),
        ...box,
        parts: v.array(part),
        columns: v.optional(v.boolean(), false),
      })
    : leafPart,
)

/** One way in which letters, or pages like them, are laid out by somebody. */
const familySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  /** Whose hand it is: who made such pages, with what. */
  hand: v.pipe(v.string(), v.minLength(10)),
  split: v.picklist(['train', 'tune', 'held']),
  format: v.picklist(['html', 'txt', 'docx', 'pdf', 'eml']),
  languages: v.pipe(names, v.minLength(1)),
  is_letter: v.optional(v.boolean(), true),
  /** How many signatories there are. */
  organizations: v.optional(range, [0, 0]),
  individuals: v.optional(range, [0, 0]),
  /** Of the organizations, those that came late. */
  late: v.optional(v.number(), 0),
  /** Whether the persons are scholars. */
  scholars: v.optional(v.boolean(), false),
  /** How often a name has its acronym. */
  acronyms: v.optional(v.number(), 0.3),
  /** Where the number of signatories is said, in which form, and by how much it is over the list. */
  stated: v.optional(
    v.strictObject({
      in: v.pipe(v.array(v.picklist(['title', 'opening', 'heading', 'part'])), v.minLength(1)),
      as: v.picklist(['figures', 'words', 'about']),
      over: v.optional(v.number(), 0),
    }),
  ),
  date: v.optional(
    v.picklist([
      'long',
      'numeric',
      'iso',
      'month',
      'roman',
      'dotted',
      'ordinal',
      'weekday',
      'none',
    ]),
    'long',
  ),
  session: v.optional(v.picklist(['figures', 'words', 'special', 'none']), 'figures'),
  casing: v.optional(v.picklist(['as-is', 'upper']), 'as-is'),
  /** Of HTML: what stands around all, and whether the page says its language. */
  lang: v.optional(v.boolean(), true),
  /** Of text: how wide lines are, 0 for as long as they come. */
  width: v.optional(v.number(), 0),
  /** Of a PDF: columns of the page, head and foot. */
  sheet: v.optional(
    v.strictObject({
      columns: v.optional(v.number(), 1),
      head: v.optional(v.boolean(), false),
      numbers: v.optional(v.boolean(), false),
      size: v.optional(v.number(), 10),
    }),
    {},
  ),
  /** Of a mail: whether the letter is written, quoted or forwarded in it, and in what. */
  mail: v.optional(
    v.strictObject({
      as: v.picklist(['written', 'quoted', 'forwarded']),
      content: v.picklist(['text', 'html']),
    }),
    { as: 'written', content: 'text' },
  ),
  parts: v.pipe(v.array(part), v.minLength(1)),
})

export type Family = v.InferOutput<typeof familySchema>
export type ListPart = Extract<Part, { part: 'organizations' | 'individuals' | 'mixed' }>

/** The family that a JSON says. Throws and names file, field and fault. */
export function parseFamily(json: string, file: string): Family {
  return parseData(familySchema, json, file)
}
