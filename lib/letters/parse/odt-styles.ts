import { childElements } from './xml.ts'

const STYLE = 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'
/** Styles have parents; no file has longer chains. */
const MAX_STYLE_CHAIN = 20

/** What a style says of its text; null where it leaves it to its parent. */
interface StyleText {
  parent: string | null
  isBold: boolean | null
  isRemoved: boolean | null
}

/** Which styles of an OpenDocument text are bold, and which strike text through or hide it. */
export class OdtStyles {
  readonly #styles = new Map<string, StyleText>()

  /** Reads the styles of `styles.xml` and `content.xml`, as far as a file has them. */
  constructor(parts: (Document | null)[]) {
    for (const part of parts) {
      if (!part) continue
      for (const style of Array.from(part.getElementsByTagNameNS(STYLE, 'style')))
        this.#styles.set(style.getAttributeNS(STYLE, 'name') ?? '', styleText(style))
    }
  }

  isBold(name: string): boolean {
    return this.#find(name, 'isBold')
  }

  /** Struck through or hidden: taken out of the letter by who wrote it. */
  isRemoved(name: string): boolean {
    return this.#find(name, 'isRemoved')
  }

  #find(name: string, property: 'isBold' | 'isRemoved'): boolean {
    let style = this.#styles.get(name)
    for (let links = 0; style && links < MAX_STYLE_CHAIN; links += 1) {
      const said = style[property]
      if (said !== null) return said
      style = style.parent === null ? undefined : this.#styles.get(style.parent)
    }
    return false
  }
}

function styleText(style: Element): StyleText {
  const parent = style.getAttributeNS(STYLE, 'parent-style-name') || null
  const properties = childElements(style).find(({ localName }) => localName === 'text-properties')
  const value = (attribute: string) => properties?.getAttribute(attribute) || null
  const weight = value('fo:font-weight')
  const strikes = ['style', 'type'].map((part) => value(`style:text-line-through-${part}`))
  const strike = strikes.find((said) => said !== null) ?? null
  const display = value('text:display')
  return {
    parent,
    isBold: weight === null ? null : /^(?:bold|[6-9]00)$/.test(weight),
    isRemoved:
      strike === null && display === null
        ? null
        : display === 'none' || (strike !== null && strike !== 'none'),
  }
}
