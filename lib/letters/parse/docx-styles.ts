import { childElements, isXmlElement } from './xml.ts'

/** The namespaces of WordprocessingML: ECMA-376, transitional and strict. */
const WORD: ReadonlySet<string | null> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])
/** Properties of text that its author took out of the letter. */
const REMOVAL_PROPERTIES = ['strike', 'dstrike', 'vanish']
/** Styles are based on others; no file has longer chains. */
const MAX_STYLE_CHAIN = 20

/** The name of an element of WordprocessingML, such as `txbxContent`; null for others. */
export function wordName(element: Element): string | null {
  return WORD.has(element.namespaceURI) ? element.localName : null
}

/** The first child of such a name. */
export function wordChild(element: Element, name: string): Element | null {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isXmlElement(node) && wordName(node) === name) return node
  }
  return null
}

/** An attribute of an element, `val` where no other is named; null where it has none. */
export function wordValue(element: Element | null, name = 'val'): string | null {
  if (!element) return null
  const { attributes } = element
  for (let at = 0; at < attributes.length; at += 1) {
    const attribute = attributes.item(at)
    if (attribute?.localName === name) return attribute.value
  }
  return null
}

/** Which text is struck through or hidden, by its own properties and by styles. */
export class WordStyles {
  readonly #styles = new Map<string, Element>()

  /** Reads the styles of `word/styles.xml`; null stands for a file without one. */
  constructor(xml: Document | null) {
    for (const style of xml?.documentElement ? childElements(xml.documentElement) : []) {
      const id = wordValue(style, 'styleId')
      if (id !== null) this.#styles.set(id, style)
    }
  }

  /** Whether a run is struck through or hidden; `paragraph` holds its paragraph's properties. */
  isRemoved(run: Element, paragraph: Element | null): boolean {
    const own = wordChild(run, 'rPr')
    return REMOVAL_PROPERTIES.some(
      (property) =>
        wordSwitch(own, property) ??
        this.#byStyle(own && wordChild(own, 'rStyle'), property) ??
        this.#byStyle(paragraph && wordChild(paragraph, 'pStyle'), property) ??
        false,
    )
  }

  #byStyle(named: Element | null, property: string): boolean | null {
    let id = wordValue(named)
    for (let links = 0; id !== null && links < MAX_STYLE_CHAIN; links += 1) {
      const style = this.#styles.get(id)
      if (!style) return null
      const said = wordSwitch(wordChild(style, 'rPr'), property)
      if (said !== null) return said
      id = wordValue(wordChild(style, 'basedOn'))
    }
    return null
  }
}

/** Whether a property is switched on or off; null where nothing is said of it. */
export function wordSwitch(properties: Element | null, name: string): boolean | null {
  const property = properties && wordChild(properties, name)
  if (!property) return null
  return !/^(?:0|false|off|none)$/.test(wordValue(property) ?? '')
}
