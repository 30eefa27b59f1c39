import { blocksOf } from './html.ts'
import { type LetterSource, UnreadableError } from './source.ts'
import { childElements, isXmlElement, parseXml } from './xml.ts'

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'
const STYLE = 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'

/** The elements of OpenDocument 1.3 that hold text, as elements of HTML; others are looked into. */
const TAGS: Record<string, string> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'text:section': 'div',
  'text:line-break': 'br',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'draw:text-box': 'div',
}
/** What is no text of the letter: notes, comments, deleted text, names of parts. */
const SKIPPED = new Set(
  'text:note office:annotation office:annotation-end text:tracked-changes text:sequence-decls text:variable-decls text:user-field-decls office:forms svg:title svg:desc text:table-of-content text:alphabetical-index table:covered-table-cell'.split(
    ' ',
  ),
)

/** Styles by what they mean for a reader. */
interface Styles {
  bold: ReadonlySet<string>
  /** Struck through or hidden: taken out of the letter by who wrote it. */
  gone: ReadonlySet<string>
}

/**
 * Reads the `content.xml` of an OpenDocument text, turned into a page. `parseHtml` makes the
 * Document that it is built in. Throws `UnreadableError` for one that is damaged or has no text.
 */
export function sourceFromOdt(
  content: Uint8Array,
  parseHtml: (html: string) => Document,
): LetterSource {
  const xml = parseXml(new TextDecoder().decode(content))
  if (!xml)
    throw new UnreadableError('damaged', 'This OpenDocument file is damaged and cannot be read.')
  const page = parseHtml('<main></main>')
  const main = page.querySelector('main')
  const body = xml.getElementsByTagNameNS(OFFICE, 'text')[0]
  if (main && body) new OdtReader(page, stylesOf(xml)).read(body, main)
  const blocks = main ? blocksOf(main) : []
  if (blocks.length === 0) throw new UnreadableError('empty', 'This OpenDocument file has no text.')
  return { address: null, title: null, site: null, lang: null, published: null, blocks }
}

function stylesOf(xml: Document): Styles {
  const bold = new Set<string>()
  const gone = new Set<string>()
  for (const style of Array.from(xml.getElementsByTagNameNS(STYLE, 'style'))) {
    const name = style.getAttributeNS(STYLE, 'name') ?? ''
    for (const properties of childElements(style)) {
      if (properties.localName !== 'text-properties') continue
      const value = (attribute: string) => properties.getAttribute(attribute) ?? ''
      if (/^(?:bold|[6-9]00)$/.test(value('fo:font-weight'))) bold.add(name)
      const strikes = ['style', 'type'].map((part) => value(`style:text-line-through-${part}`))
      if (strikes.some((strike) => strike !== '' && strike !== 'none')) gone.add(name)
      if (value('text:display') === 'none') gone.add(name)
    }
  }
  return { bold, gone }
}

class OdtReader {
  readonly #page: Document
  readonly #styles: Styles

  constructor(page: Document, styles: Styles) {
    this.#page = page
    this.#styles = styles
  }

  /** Builds what stands in an element of OpenDocument into one of the page. */
  read(from: Node, into: Element): void {
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (isXmlElement(node)) this.#readElement(node, into)
      else if (node.nodeValue && (node.nodeType === 3 || node.nodeType === 4))
        into.append(node.nodeValue)
    }
  }

  #readElement(element: Element, into: Element): void {
    const { nodeName } = element
    if (SKIPPED.has(nodeName) || element.getAttributeNS(TEXT, 'is-hidden') === 'true') return
    const style = element.getAttributeNS(TEXT, 'style-name') ?? ''
    if (this.#styles.gone.has(style)) return
    if (nodeName === 'text:s' || nodeName === 'text:tab') {
      into.append(nodeName === 'text:s' ? ' ' : '\t')
      return
    }
    const tag = tagOf(element)
    const isBold = this.#styles.bold.has(style)
    const held = tag === null && !isBold ? into : this.#page.createElement(tag ?? 'b')
    if (held !== into) into.append(held)
    const isBlock = tag !== null && isBold
    const inner = isBlock ? this.#page.createElement('b') : held
    if (isBlock) held.append(inner)
    this.read(element, inner)
  }
}

function tagOf(element: Element): string | null {
  if (element.nodeName !== 'text:h') return TAGS[element.nodeName] ?? null
  const level = Number(element.getAttributeNS(TEXT, 'outline-level') ?? 1)
  return level >= 1 && level <= 6 ? `h${Math.floor(level)}` : 'p'
}
