import { PageStyles } from './page-styles.ts'

/** Elements whose text is not part of a page as it is shown. */
export interface RemovedElements {
  /** Struck through: text that its author took out of the letter. */
  struck: ReadonlySet<Element>
  /** Not shown by its style or the page's own rules. */
  hidden: ReadonlySet<Element>
}

export const NO_REMOVED_ELEMENTS: RemovedElements = { struck: new Set(), hidden: new Set() }

const COLLAPSED =
  /accordion|collaps|toggle|tab|signator|expand|spoiler|unfold|(?:show|see)-?more|more-?(?:text|content)/i
const COLLAPSIBLE =
  '[class*="accordion"], [class*="collaps"], [class*="toggle"], [class*="signator"]'
/** A list that hides this many of its last points, or more, is collapsed; fewer were removed. */
const MIN_COLLAPSED_ITEMS = 3
/** What scripts show as the reader comes to it. */
const SHOWN_ON_SCROLL = /invisible|animat|fade|reveal|lazy|(?:^|\s|-)(?:wow|aos)(?:$|\s|-)/i

/** Finds what tags, styles and the page's own style elements strike through or hide. */
export function findRemovedElements(page: Document): RemovedElements {
  const styles = new PageStyles(page)
  const whole = (page.body?.textContent ?? '').length
  const unseen = styles
    .elementsWith(page, 'visibility', /^(?:hidden|collapse)/)
    .filter((element) => !SHOWN_ON_SCROLL.test(element.getAttribute('class') ?? ''))
    .filter((element) => !hasVisibleDescendant(element, styles))
  const gone = [
    ...page.querySelectorAll('[hidden]'),
    ...styles.elementsWith(page, 'display', /^none/),
  ]
  // A page whose text its script shows when it is loaded would be empty.
  const byRule = [...gone, ...unseen].filter((element) => !isHiddenByMarkup(element))
  const isLoading = textLengthOf(byRule) > whole * 0.5
  const hidden = new Set(
    [...gone, ...unseen].filter((element) => isHiddenByMarkup(element) || !isLoading),
  )
  const tails = collapsedTails(hidden)
  return {
    struck: new Set(styles.elementsWith(page, 'text-decoration', /line-through/)),
    hidden: new Set([...hidden].filter((element) => !isCollapsed(element, tails))),
  }
}

/** Whether an element is a point of a list or a row of a table. */
export function isItemOrRow(element: Element): boolean {
  return /^(?:LI|TR)$/.test(element.tagName)
}

/** Whether an element that is hidden is shown on a press: a list of names is often folded. */
function isCollapsed(element: Element, tails: ReadonlySet<Element>): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (!COLLAPSED.test(names) && !element.closest(COLLAPSIBLE)) return false
  return !isItemOrRow(element) || tails.has(element)
}

/** Points that are hidden, with all after them, at the end of a list: "Show all". */
function collapsedTails(hidden: ReadonlySet<Element>): Set<Element> {
  const tails = new Set<Element>()
  const lists = new Set([...hidden].flatMap((element) => element.parentElement ?? []))
  for (const list of lists) {
    const points = [...list.children].filter(isItemOrRow)
    const shown = points.findLastIndex((point) => !hidden.has(point))
    const tail = points.slice(shown + 1)
    if (tail.length >= MIN_COLLAPSED_ITEMS) for (const point of tail) tails.add(point)
  }
  return tails
}

/** Whether something in an element that is not shown is shown again. */
function hasVisibleDescendant(element: Element, styles: PageStyles): boolean {
  return [...element.querySelectorAll('[style]')].some((inner) =>
    /^visible/.test(styles.valueOf(inner, 'visibility')),
  )
}

/** Whether an element is hidden by its own markup rather than by a rule. */
function isHiddenByMarkup(element: Element): boolean {
  return element.hasAttribute('hidden') || element.hasAttribute('style')
}

function textLengthOf(elements: Element[]): number {
  return elements.reduce((sum, element) => sum + (element.textContent ?? '').length, 0)
}
