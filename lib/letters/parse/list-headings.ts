/**
 * Tells which points of lists are headings of the lists below them: regions above names, say. They
 * are where all points of a list have one below them; else a network may stand above its members.
 */
export class ListHeads {
  readonly #lists = new Map<Element, boolean>()

  /** Whether a point (`li`, `dt`) and those beside it each stand above others. */
  areHeads(point: Element): boolean {
    const list = point.parentElement
    if (!list || point.tagName === 'DD') return false
    const known = this.#lists.get(list)
    if (known !== undefined) return known
    const points = [...list.children]
    const isHeaded =
      point.tagName === 'DT'
        ? points.filter(({ tagName }) => tagName === 'DD').length >=
          points.filter(({ tagName }) => tagName === 'DT').length * 2
        : points.filter(({ tagName }) => tagName === 'LI').every(isAboveList)
    this.#lists.set(list, isHeaded)
    return isHeaded
  }
}

function isAboveList(point: Element): boolean {
  return [...point.children].some(
    ({ tagName, children }) => /^[UO]L$/.test(tagName) && children.length > 0,
  )
}
