import { type WordStyles, wordChild, wordName, wordSwitch, wordValue } from './docx-styles.ts'
import { childElements, isXmlElement } from './xml.ts'

const MARKUP_COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/** What mammoth reads by these names; what stands in any other element is taken out of it. */
const KEPT = new Set(
  'document body p r t tab br sym noBreakHyphen softHyphen hyperlink tbl tr tc sdt sdtContent fldChar instrText footnotes footnote endnotes endnote footnoteReference endnoteReference'.split(
    ' ',
  ),
)
/** Properties, which are kept with all that stands in them. */
const PROPERTIES = new Set('pPr rPr tblPr tblGrid trPr tcPr sdtPr ffData'.split(' '))
/** What holds no text of the letter: the readings above Chinese characters, comments, deleted text. */
const DROPPED = new Set(
  'sectPr rt rubyPr commentReference annotationRef footnoteRef endnoteRef delText delInstrText del moveFrom fldData'.split(
    ' ',
  ),
)
const RENAMED: Record<string, string> = { cr: 'br', ptab: 'tab' }
/** What a reader sees of a run. */
const SHOWN = new Set(['t', 'tab', 'br', 'cr', 'ptab', 'sym', 'noBreakHyphen'])
const TRACKED = new Set(['ins', 'del', 'moveFrom', 'moveTo'])

/** What the copy of a Word file lacks, or holds in one of two readings only. */
export interface WordFindings {
  /** Texts struck through or hidden, in their order. */
  removed: string[]
  /** There are tracked changes: what they insert is read, what they delete is not. */
  tracked: boolean
  /** Parts of other files (`altChunk`) or diagrams, which are not read. */
  unread: boolean
}

/**
 * Copies a part of a Word file so that mammoth, which passes over what it does not know, meets all
 * of its text and none that was taken out: text in fields, in runs of a set direction and in text
 * boxes (set after the paragraph they hang on), but nothing struck through, hidden or deleted.
 */
export class WordCopy {
  readonly found: WordFindings = { removed: [], tracked: false, unread: false }
  readonly #styles: WordStyles
  /** The properties of the paragraph that is copied. */
  #paragraph: Element | null = null
  #boxes: Element[] = []
  /** For each field that is open, whether its result has begun: what stands before is its instruction. */
  #fields: boolean[] = []

  constructor(styles: WordStyles) {
    this.#styles = styles
  }

  /** The copy of a part, as a Document of its own. */
  copy(part: Document): Document {
    const copy = part.implementation.createDocument(null, '', null)
    const root = shallow(part.documentElement, copy)
    copy.appendChild(root)
    this.#children(part.documentElement, root)
    this.#placeBoxes(root)
    return copy
  }

  #children(from: Element, into: Element): void {
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (isXmlElement(node)) this.#element(node, into)
      else if (node.nodeType === 3 || node.nodeType === 4)
        into.appendChild(owner(into).createTextNode(node.nodeValue ?? ''))
    }
  }

  #element(element: Element, into: Element): void {
    const name = wordName(element)
    if (element.namespaceURI === MARKUP_COMPATIBILITY && element.localName === 'AlternateContent') {
      const branch = branchOf(element)
      if (branch) this.#children(branch, into)
      return
    }
    if (name !== null && TRACKED.has(name)) this.found.tracked = true
    if (name === 'altChunk' || element.localName === 'relIds') this.found.unread = true
    if (name !== null && (DROPPED.has(name) || isDeletedCell(element, name))) return
    if (name === 'sdt' && isPlaceholder(element)) return
    if (name === 'fldChar') this.#field(element)
    else if (name !== null && SHOWN.has(name) && this.#fields.includes(false)) return
    if (name === 'r' && this.#styles.isRemoved(element, this.#paragraph)) {
      const text = (element.textContent ?? '').trim()
      if (text !== '') this.found.removed.push(text)
    } else if (name === 'txbxContent') this.#box(element, into)
    else if (name === 'p') this.#wholeParagraph(element, into)
    else if (name !== null && PROPERTIES.has(name))
      into.appendChild(owner(into).importNode(element, true))
    else if (name !== null && (KEPT.has(name) || RENAMED[name])) {
      const kept = shallow(element, owner(into), RENAMED[name])
      into.appendChild(kept)
      this.#children(element, kept)
    } else this.#elements(element, into)
  }

  /** What stands in an element that is none of Word's text: pictures, fields, directions. */
  #elements(element: Element, into: Element): void {
    for (const child of childElements(element)) this.#element(child, into)
  }

  /** Word shows of a field its result alone, and nothing of the fields within its instruction. */
  #field(element: Element): void {
    const type = wordValue(element, 'fldCharType')
    if (type === 'begin') this.#fields.push(false)
    else if (type === 'end') this.#fields.pop()
    else if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true
  }

  #wholeParagraph(paragraph: Element, into: Element): void {
    const outer = { paragraph: this.#paragraph, boxes: this.#boxes }
    this.#paragraph = wordChild(paragraph, 'pPr')
    this.#boxes = []
    const kept = shallow(paragraph, owner(into))
    into.appendChild(kept)
    this.#children(paragraph, kept)
    this.#placeBoxes(into)
    // An instruction that is never closed would take the rest of the letter out.
    this.#fields = this.#fields.filter((hasResult) => hasResult)
    this.#paragraph = outer.paragraph
    this.#boxes = outer.boxes
  }

  /** A text box hangs on a paragraph, in which no other can stand. */
  #box(content: Element, near: Element): void {
    const held = owner(near).createElement('box')
    this.#children(content, held)
    for (const child of childElements(held)) this.#boxes.push(child)
  }

  #placeBoxes(into: Element): void {
    for (const box of this.#boxes) into.appendChild(box)
    this.#boxes = []
  }
}

/** The first of several ways to write one thing that holds text. */
function branchOf(alternatives: Element): Element | null {
  const branches = childElements(alternatives)
  const fallback = branches.find(({ localName }) => localName === 'Fallback') ?? null
  return branches.find((branch) => branch.getElementsByTagNameNS('*', 't').length > 0) ?? fallback
}

/** An empty content control, which says what is to be written in it. */
function isPlaceholder(control: Element): boolean {
  return wordSwitch(wordChild(control, 'sdtPr'), 'showingPlcHdr') === true
}

function isDeletedCell(element: Element, name: string): boolean {
  if (name !== 'tc') return false
  const properties = wordChild(element, 'tcPr')
  return properties !== null && wordChild(properties, 'cellDel') !== null
}

function shallow(element: Element, into: Document, name?: string): Element {
  if (!name) return into.importNode(element, false)
  const prefix = element.prefix ? `${element.prefix}:` : ''
  return into.createElementNS(element.namespaceURI, `${prefix}${name}`)
}

function owner(element: Element): Document {
  return element.ownerDocument
}
