import * as v from 'valibot'
import { MAX_ASKED } from '../lib/analysis/asked.ts'
import { parseSymbol } from '../lib/council/symbol.ts'
import { languageTag } from '../lib/letters/field-kinds.ts'
import { PAGE_KINDS } from '../lib/pages/page.ts'
import { INTERFACE_LANGUAGES } from './interface-languages.ts'
import { MAX_ROWS } from './page-reading-limits.ts'
import { SETTING_SHAPES } from './setting-shapes.ts'

/** No address of the Council's, and none of a letter, is longer, in characters. */
const MAX_ADDRESS_LENGTH = 2_000
/** Titles that readers give are cut at this already. */
const MAX_TITLE_LENGTH = 2_000
const MAX_CELL_LENGTH = 500
/** A page with more running text is not searched to its end. */
const MAX_TEXT_LENGTH = 500_000
/** The lead of a news page, or the JSON-LD of a library record. */
const MAX_LEAD_LENGTH = 20_000
/** The search itself reads less, and says so. */
const MAX_QUERY_LENGTH = 20_000
const MAX_ID_LENGTH = 1_000
const MAX_HOSTS = 100

const cutAt = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text: string) => text.slice(0, length)),
  )
const Cell = cutAt(MAX_CELL_LENGTH)
/** An address that is cut is another one. */
const LinkAddress = v.pipe(
  v.string(),
  v.transform((address: string) => (address.length > MAX_ADDRESS_LENGTH ? '' : address)),
)
const PageAddress = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS_LENGTH),
  v.check((address) => URL.canParse(address)),
)
const TabId = v.pipe(v.number(), v.integer())
const Id = v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH))

/** The most cells of one row; no list of the Council has so many columns. */
const MAX_CELLS = 60
const MAX_SPAN_LENGTH = 10

/** A cell of a row as `CellReading` has it: text, address, spans and the name of its element. */
const RowCell = v.pipe(
  v.array(v.string()),
  v.transform(([text = '', address = '', ...rest]) =>
    withoutDefaults([
      text.slice(0, MAX_CELL_LENGTH),
      address.length > MAX_ADDRESS_LENGTH ? '' : address,
      ...rest.slice(0, 3).map((one) => one.slice(0, MAX_SPAN_LENGTH)),
    ]),
  ),
)

/** Most cells are text alone: what they do not say need not be kept for every tab. */
function withoutDefaults(cell: string[]): string[] {
  const lastGiven = cell.findLastIndex((one) => one !== '' && one !== 'TD')
  return cell.slice(0, lastGiven + 1)
}

const RowCells = v.pipe(
  v.array(v.unknown()),
  v.transform((cells) => cells.slice(0, MAX_CELLS)),
  v.array(RowCell),
)

const Row = v.object({
  title: Cell,
  line: v.exactOptional(Cell),
  of: v.exactOptional(v.pipe(v.number(), v.integer())),
  cells: v.exactOptional(RowCells),
  number: v.exactOptional(Cell),
  draft: v.exactOptional(Cell),
  action: v.exactOptional(Cell),
  address: v.exactOptional(LinkAddress),
  section: v.exactOptional(Cell),
})

/** One row more than is read stays, so that it is seen that there were more. */
const Rows = v.pipe(
  v.array(v.unknown()),
  v.transform((rows) => rows.slice(0, MAX_ROWS + 1)),
  v.array(Row),
)

const Reading = v.object({
  address: PageAddress,
  title: cutAt(MAX_TITLE_LENGTH),
  language: Cell,
  texts: Rows,
  symbol: v.exactOptional(Cell),
  label: v.exactOptional(Cell),
  lead: v.exactOptional(cutAt(MAX_LEAD_LENGTH)),
  jsonLd: v.exactOptional(cutAt(MAX_LEAD_LENGTH)),
  text: v.exactOptional(cutAt(MAX_TEXT_LENGTH)),
})

const { dock, language, theme, toolbarCount, hostsOff, kindsOff } = SETTING_SHAPES
const Hosts = v.pipe(hostsOff, v.maxLength(MAX_HOSTS))

const Change = v.strictObject({
  dock: v.exactOptional(dock),
  language: v.exactOptional(language),
  theme: v.exactOptional(theme),
  toolbarCount: v.exactOptional(toolbarCount),
  hostsOff: v.exactOptional(Hosts),
  kindsOff: v.exactOptional(v.pipe(kindsOff, v.maxLength(PAGE_KINDS.length))),
  hosts: v.exactOptional(v.strictObject({ names: Hosts, on: v.boolean() })),
  kind: v.exactOptional(v.strictObject({ name: kindsOff.item, on: v.boolean() })),
})

const TextSymbol = v.pipe(
  v.string(),
  v.maxLength(MAX_ID_LENGTH),
  v.check((symbol) => parseSymbol(symbol) !== null),
)

/** Our own pages that can be opened from beside a page, each with the one argument that it takes. */
const Door = v.variant('to', [
  v.strictObject({ to: v.literal('library') }),
  v.strictObject({ to: v.literal('settings') }),
  /** By the alpha-3 code of its state. */
  v.strictObject({
    to: v.literal('situation'),
    country: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  }),
  /** A brief on a text. */
  v.strictObject({ to: v.literal('brief'), symbol: TextSymbol }),
  v.strictObject({
    to: v.literal('text'),
    symbol: TextSymbol,
  }),
  /** What is asked of a text, to be compared with one that is given. */
  v.strictObject({ to: v.literal('against'), symbol: TextSymbol }),
  v.strictObject({
    to: v.literal('session'),
    session: v.pipe(v.string(), v.regex(/^(?:S-)?\d{1,3}$/)),
  }),
  /** By its name in a letter. */
  v.strictObject({
    to: v.literal('signatory'),
    name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ID_LENGTH)),
  }),
  v.strictObject({
    to: v.literal('letter'),
    id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ID_LENGTH)),
  }),
])

export type Door = v.InferOutput<typeof Door>

/** What the options may ask about collections from other hosts. */
const FeedWish = v.variant('act', [
  v.strictObject({ act: v.literal('list') }),
  v.strictObject({ act: v.picklist(['look', 'leave']), address: PageAddress }),
  v.strictObject({
    act: v.literal('add'),
    address: PageAddress,
    fingerprint: Id,
    title: v.pipe(v.string(), v.maxLength(MAX_TITLE_LENGTH)),
  }),
  v.strictObject({ act: v.picklist(['check', 'stop', 'remove']), id: Id }),
  v.strictObject({ act: v.literal('hide'), id: Id, on: v.boolean() }),
])

/** Every message that the background answers, and nothing else of it than what stands here. */
const Request = v.variant('type', [
  /** From the detector, once for each page: "this is what the page says; what is to be shown?" */
  v.strictObject({ type: v.literal('page'), reading: Reading }),
  /** From the popup: what the page of that tab would show. */
  v.strictObject({ type: v.literal('tab'), tabId: TabId, address: LinkAddress }),
  /** From the side panel: what to show beside the page of that tab, or why there is nothing. */
  v.strictObject({ type: v.literal('view'), tabId: TabId, address: LinkAddress }),
  /** A letter whole. A page is given public letters alone, our own pages the user's own too. */
  v.strictObject({ type: v.literal('letter'), id: Id }),
  /** From the annotator: put the script of the panel into the page. */
  v.strictObject({ type: v.literal('panel') }),
  /** What letters ask for together, in a language. A page is told of public letters alone. */
  v.strictObject({
    type: v.literal('asked'),
    ids: v.pipe(v.array(Id), v.maxLength(MAX_ASKED)),
    language: languageTag().shape,
  }),
  /** From the popup: the best letters for what was typed; the newest when nothing was. */
  v.strictObject({
    type: v.literal('search'),
    query: cutAt(MAX_QUERY_LENGTH),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1)),
    language: v.picklist(INTERFACE_LANGUAGES),
  }),
  /** From our own pages; from the annotator the side of the panel alone. */
  v.strictObject({ type: v.literal('change-settings'), change: Change }),
  /** Version, date and counts of the letters in the package. */
  v.strictObject({ type: v.literal('collection') }),
  /** From the options: what is to be done about collections from other hosts. */
  v.strictObject({ type: v.literal('feeds'), wish: FeedWish }),
  /** From the popup, on the user's word: read the page of a tab as a letter, new or completing one. */
  v.strictObject({ type: v.literal('keep'), tabId: TabId, of: v.nullable(Id) }),
  /** From the popup and the side panel, on the user's word: compare the page of a tab with letters. */
  v.strictObject({ type: v.literal('compare'), tabId: TabId, symbol: v.nullable(TextSymbol) }),
  /** From the popup: the letter that stands at an address. */
  v.strictObject({ type: v.literal('letter-at'), address: LinkAddress }),
  /** From the panel and the side panel, on a press of the user: open a page of ours in a new tab. */
  v.strictObject({ type: v.literal('open'), door: Door }),
])

/** What the parts of the extension say to the background; JSON-safe. */
export type Request = v.InferOutput<typeof Request>

/**
 * A message as one that is known, its texts cut to what is read of them; null for anything else.
 * An address of a tab that is too long becomes empty, as no page of ours stands there.
 */
export function readRequest(message: unknown): Request | null {
  const read = v.safeParse(Request, message)
  return read.success ? read.output : null
}
