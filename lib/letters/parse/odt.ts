import type { Unzipped } from 'fflate'
import { blocksOf } from './html.ts'
import { OdtStyles } from './odt-styles.ts'
import { UnreadableError } from './reading-note.ts'
import { footnoteBlocks, removedTextNotes } from './reading-notes.ts'
import { type LetterSource, plainSource } from './source-blocks.ts'
import { isXmlElement, parseXml } from './xml.ts'

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'
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
/** What is no text of the letter: comments, deleted text, readings above characters, lists of parts, fields to fill in. */
const SKIPPED = new Set(
  'office:annotation office:annotation-end text:tracked-changes text:sequence-decls text:variable-decls text:user-field-decls text:note-citation text:ruby-text text:placeholder office:forms svg:title svg:desc text:table-of-content text:alphabetical-index table:covered-table-cell'.split(
    ' ',
  ),
)

/**
 * Reads the parts of an OpenDocument text, turned into a page. `parseHtml` makes the Document that
 * it is built in. Throws `UnreadableError` for one that is damaged or has no text.
 */
export function sourceFromOdt(
  parts: Unzipped,
  parseHtml: (html: string) => Document,
): LetterSource {
  const xml = (name: string) => {
    const part = parts[name]
    return part ? parseXml(new TextDecoder().decode(part)) : null
  }
  const content = xml('content.xml')
  if (!content) throw new UnreadableError({ code: 'damaged' })
  const page = parseHtml('<main></main>')
  const main = page.querySelector('main')
  const body = content.getElementsByTagNameNS(OFFICE, 'text')[0]
  const reader = new OdtReader(page, new OdtStyles([xml('styles.xml'), content]))
  if (main && body) reader.read(body, main)
  const blocks = main ? blocksOf(main) : []
  for (const [index, note] of reader.footnotes.entries())
    for (const block of footnoteBlocks(blocksOf(note), index)) blocks.push(block)
  if (blocks.length === 0) throw new UnreadableError({ code: 'no-text-in-file' })
  return plainSource(blocks, removedTextNotes(reader.removed))
}

class OdtReader {
  readonly removed: string[] = []
  /** Each in an element of its own, in their order. */
  readonly footnotes: Element[] = []
  readonly #page: Document
  readonly #styles: OdtStyles

  constructor(page: Document, styles: OdtStyles) {
    this.#page = page
    this.#styles = styles
  }

  /** Builds what stands in an element of OpenDocument into one of the page. */
  read(from: Node, into: Element): void {
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (isXmlElement(node)) this.#element(node, into)
      else if (node.nodeValue && (node.nodeType === 3 || node.nodeType === 4))
        into.append(node.nodeValue)
    }
  }

  #element(element: Element, into: Element): void {
    const { nodeName } = element
    if (SKIPPED.has(nodeName)) return
    const style = element.getAttributeNS(TEXT, 'style-name') ?? ''
    const isHidden = element.getAttributeNS(TEXT, 'is-hidden') === 'true'
    if (isHidden || this.#styles.isRemoved(style)) {
      this.removed.push(element.textContent ?? '')
    } else if (nodeName === 'text:s' || nodeName === 'text:tab') {
      into.append(nodeName === 'text:s' ? ' ' : '\t')
    } else if (nodeName === 'text:note') {
      const note = this.#page.createElement('div')
      this.footnotes.push(note)
      this.read(element, note)
    } else this.read(element, this.#built(element, style, into))
  }

  /** The element of the page that holds what stands in this one. */
  #built(element: Element, style: string, into: Element): Element {
    const tag = tagOf(element)
    let held = into
    for (const name of [tag, this.#styles.isBold(style) ? 'b' : null]) {
      if (name === null) continue
      const inner = this.#page.createElement(name)
      held.append(inner)
      held = inner
    }
    return held
  }
}

function tagOf(element: Element): string | null {
  if (element.nodeName !== 'text:h') return TAGS[element.nodeName] ?? null
  const level = Number(element.getAttributeNS(TEXT, 'outline-level') ?? 1)
  return level >= 1 && level <= 6 ? `h${Math.floor(level)}` : 'p'
}
