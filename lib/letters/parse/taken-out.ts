import { PageStyles } from './page-styles.ts'

/** Elements whose text is not part of a page as it is shown. */
export interface TakenOut {
  /** Struck through: text that its author took out of the letter. */
  struck: ReadonlySet<Element>
  /** Not shown by its style or the page's own rules. */
  hidden: ReadonlySet<Element>
}

export const NOTHING_TAKEN_OUT: TakenOut = { struck: new Set(), hidden: new Set() }

const FOLDED =
  /accordion|collaps|toggle|tab|signator|expand|spoiler|unfold|(?:show|see)-?more|more-?(?:text|content)/i
const FOLDER = '[class*="accordion"], [class*="collaps"], [class*="toggle"], [class*="signator"]'
/** So many points of a list that are hidden up to its end are folded; fewer were taken out. */
const FEWEST_FOLDED = 3
/** What scripts show as the reader comes to it. */
const SHOWN_LATER = /invisible|animat|fade|reveal|lazy|(?:^|\s|-)(?:wow|aos)(?:$|\s|-)/i

/** What of a page was struck through or hidden by tags, styles and the page's own style elements. */
export function takenOutOf(page: Document): TakenOut {
  const styles = new PageStyles(page)
  const whole = (page.body?.textContent ?? '').length
  const unseen = styles
    .elementsWith(page, 'visibility', /^(?:hidden|collapse)/)
    .filter((element) => !SHOWN_LATER.test(element.getAttribute('class') ?? ''))
    .filter((element) => !shows(element, styles))
  const gone = [
    ...page.querySelectorAll('[hidden]'),
    ...styles.elementsWith(page, 'display', /^none/),
  ]
  // A page whose text its script shows when it is loaded would be empty.
  const byRule = [...gone, ...unseen].filter((element) => !saysItself(element))
  const isLoading = lengthOf(byRule) > whole * 0.5
  const hidden = new Set(
    [...gone, ...unseen].filter((element) => saysItself(element) || !isLoading),
  )
  const tails = foldedTails(hidden)
  return {
    struck: new Set(styles.elementsWith(page, 'text-decoration', /line-through/)),
    hidden: new Set([...hidden].filter((element) => !isFolded(element, tails))),
  }
}

/** Whether an element is a point of a list or a row of a table. */
export function isPoint(element: Element): boolean {
  return /^(?:LI|TR)$/.test(element.tagName)
}

/** Whether an element that is hidden is shown on a press: a list of names is often folded. */
function isFolded(element: Element, tails: ReadonlySet<Element>): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (!FOLDED.test(names) && !element.closest(FOLDER)) return false
  return !isPoint(element) || tails.has(element)
}

/** Points that are hidden, with all after them, at the end of a list: "Show all". */
function foldedTails(hidden: ReadonlySet<Element>): Set<Element> {
  const tails = new Set<Element>()
  const lists = new Set([...hidden].flatMap((element) => element.parentElement ?? []))
  for (const list of lists) {
    const points = [...list.children].filter(isPoint)
    const shown = points.findLastIndex((point) => !hidden.has(point))
    const tail = points.slice(shown + 1)
    if (tail.length >= FEWEST_FOLDED) for (const point of tail) tails.add(point)
  }
  return tails
}

/** Whether something in an element that is not shown is shown again. */
function shows(element: Element, styles: PageStyles): boolean {
  return [...element.querySelectorAll('[style]')].some((inner) =>
    /^visible/.test(styles.valueOf(inner, 'visibility')),
  )
}

/** Whether an element is hidden by its own markup rather than by a rule. */
function saysItself(element: Element): boolean {
  return element.hasAttribute('hidden') || element.hasAttribute('style')
}

function lengthOf(elements: Element[]): number {
  return elements.reduce((sum, element) => sum + (element.textContent ?? '').length, 0)
}
