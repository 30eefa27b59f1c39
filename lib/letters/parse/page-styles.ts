/** The properties by which a page takes text out, and strikes it through. */
export type RemovalProperty = 'display' | 'visibility' | 'text-decoration'

interface Rule {
  selector: string
  property: RemovalProperty
  value: string
  weight: number
  /** A class without which no element matches; empty where there is none. */
  named: string
}

/** What is set by tags where no rule says otherwise (HTML, 15.3.4). */
const STRIKING = 's, strike, del'
/** Longer style sheets and selectors are not looked through. */
const MAX_CSS_LENGTH = 500_000
const MAX_SELECTOR_LENGTH = 200
/** How often elements are held against selectors, at most; one by one takes longer than all at once. */
const MAX_MATCHES = 1_000_000
const ONE_BY_ONE = 50
/** Elements, classes, ids and attributes, and one within another. */
const SIMPLE =
  /^[\p{L}\p{N}_*.#[\]="'-]{1,100}(?:\s{0,3}[\s>]\s{0,3}[\p{L}\p{N}_*.#[\]="'-]{1,100})?$/u
const EVERYWHERE = /^(?:all|screen)?$/i
/** A rule for all paragraphs of a page, say, takes none of them out of it: a script shows them. */
const EVERY_ONE = /^(?:html|body|main|article|section|div|p|ul|ol|li|table|tbody|tr|td|span|\*)$/i
const IMPORTANT = 1e8
const INLINE = 1e6

/**
 * What the styles of a page say of its text: attributes, and the rules of its own style elements
 * whose selectors are simple. The rules are taken apart by the browser, or by linkedom.
 */
export class PageStyles {
  readonly #rules: Rule[]
  /** By the class without which no element matches; those without one by an empty name. */
  readonly #byClass: Map<string, Rule[]>
  #made = 0

  constructor(page: Document) {
    this.#rules = [...page.querySelectorAll('style')].flatMap((style) => {
      if ((style.textContent ?? '').length > MAX_CSS_LENGTH) return []
      return EVERYWHERE.test(style.getAttribute('media') ?? '') ? rulesOf(style) : []
    })
    this.#byClass = Map.groupBy(this.#rules, ({ named }) => named)
  }

  /** The elements of a page to which a rule, a style or a tag gives one of these values. */
  elementsWith(page: Document, property: RemovalProperty, values: RegExp): Element[] {
    const found = new Set(page.querySelectorAll('[style]'))
    if (property === 'text-decoration')
      for (const element of page.querySelectorAll(STRIKING)) found.add(element)
    const { length } = page.getElementsByTagName('*')
    for (const rule of this.#rules) {
      if (rule.property !== property || !values.test(rule.value)) continue
      if (EVERY_ONE.test(rule.selector)) continue
      if (!this.#mayMatch(length)) break
      for (const element of page.querySelectorAll(rule.selector)) found.add(element)
    }
    return [...found].filter((element) => values.test(this.valueOf(element, property)))
  }

  /** What is set for an element itself, in small letters; empty where nothing is. */
  valueOf(element: Element, property: RemovalProperty): string {
    const tag = property === 'text-decoration' && element.matches(STRIKING) ? 'line-through' : ''
    let best = { value: tag, weight: -1 }
    for (const said of this.#said(element, property)) if (said.weight >= best.weight) best = said
    return best.value
  }

  #said(element: Element, property: RemovalProperty): { value: string; weight: number }[] {
    const inline = declarations(element.getAttribute('style') ?? '')
    const names = new Set(['', ...(element.getAttribute('class') ?? '').split(/\s+/)])
    const rules = [...names].flatMap((name) => this.#byClass.get(name) ?? [])
    return [
      ...rules.filter(
        (rule) =>
          rule.property === property &&
          this.#mayMatch(ONE_BY_ONE) &&
          element.matches(rule.selector),
      ),
      ...inline.filter((said) => said.property === property),
    ]
  }

  #mayMatch(times: number): boolean {
    this.#made += times
    return this.#made <= MAX_MATCHES
  }
}

/** The declarations of a style attribute that matter here. */
function declarations(
  style: string,
): { property: RemovalProperty; value: string; weight: number }[] {
  return style.split(';', 100).flatMap((declared) => {
    const [name = '', value = ''] = declared.toLowerCase().split(':', 2)
    const property = propertyOf(name.replace(/\/\*[^*]{0,200}\*\//g, '').trim())
    const weight = INLINE + (value.includes('!important') ? IMPORTANT : 0)
    return property ? [{ property, value: value.replace(/!important/, '').trim(), weight }] : []
  })
}

function propertyOf(name: string): RemovalProperty | null {
  if (name === 'display' || name === 'visibility' || name === 'text-decoration') return name
  return name === 'text-decoration-line' ? 'text-decoration' : null
}

function rulesOf(style: HTMLStyleElement): Rule[] {
  try {
    return [...(style.sheet?.cssRules ?? [])].flatMap((rule) => rulesIn(rule))
  } catch {
    return []
  }
}

function rulesIn(rule: CSSRule): Rule[] {
  if (isMediaRule(rule)) {
    const { media, cssRules } = rule
    return EVERYWHERE.test(media.mediaText) ? [...cssRules].flatMap((inner) => rulesIn(inner)) : []
  }
  if (!isStyleRule(rule)) return []
  const { selectorText, style } = rule
  const selectors = String(selectorText ?? '')
    .split(',')
    .map((selector) => selector.trim())
    .filter((selector) => selector.length <= MAX_SELECTOR_LENGTH && SIMPLE.test(selector))
  return NAMES.flatMap((name) => {
    const value = style.getPropertyValue(name).toLowerCase().trim()
    const property = propertyOf(name)
    if (value === '' || property === null) return []
    const important = style.getPropertyPriority(name) === 'important' ? IMPORTANT : 0
    return selectors.map((selector) => ({
      selector,
      property,
      value,
      weight: important + specificity(selector),
      named: classOf(selector),
    }))
  })
}

// Not `instanceof`: the rules may be of linkedom.
function isMediaRule(rule: CSSRule): rule is CSSMediaRule {
  return 'media' in rule && 'cssRules' in rule && !('href' in rule)
}

function isStyleRule(rule: CSSRule): rule is CSSStyleRule {
  return 'selectorText' in rule && 'style' in rule
}

function classOf(selector: string): string {
  const last = selector.split(/[\s>]/).at(-1) ?? ''
  return /\.([\p{L}\p{N}_-]{1,100})/u.exec(last)?.[1] ?? ''
}

const NAMES = ['display', 'visibility', 'text-decoration', 'text-decoration-line']

/** How much a simple selector weighs (Selectors, 17). */
function specificity(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0
  return count(/#/g) * 10_000 + count(/[.[]/g) * 100 + count(/(?:^|[\s>])\p{L}/gu)
}
