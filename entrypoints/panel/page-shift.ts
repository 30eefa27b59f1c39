import { PANEL_WIDTH, SHEET_BELOW } from '../../components/panel/panel-width.ts'
import { addStyles } from '../../extension/style-sheet.ts'

/** The page around Chromium's viewer has a width of its own; the viewer is laid out in the window. */
const PDF_VIEWER = 'html { width: auto !important; } body { position: relative !important; }'

/**
 * Makes room for the panel: moves the page aside, not in print; where the panel lies over the page
 * as a sheet, keeps the focus from going under it. `panel` is its host, which lies at the end of the
 * page. Gives back how to undo it.
 */
export function shiftPage(
  document: Document,
  side: 'left' | 'right',
  panel: HTMLElement,
): () => void {
  const removeStyles = addStyles(
    document,
    `@media screen and (min-width: ${SHEET_BELOW}px) {
      html { margin-${side}: ${PANEL_WIDTH} !important; }
      ${document.contentType === 'application/pdf' ? PDF_VIEWER : ''}
    }`,
  )
  const undo = [removeStyles, coverPage(document, panel), keepEndInReach(document, side, panel)]
  return () => {
    for (const undoOne of undo) undoOne()
  }
}

/** Makes what lies under a sheet inert, which only what stands beside the panel has to be told. */
function coverPage({ documentElement }: Document, panel: HTMLElement): () => void {
  const narrow = matchMedia(`(width < ${SHEET_BELOW}px)`)
  const others = [...documentElement.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && child !== panel && !child.inert,
  )
  const cover = () => {
    for (const other of others) other.inert = narrow.matches
  }
  cover()
  narrow.addEventListener('change', cover)
  return () => {
    narrow.removeEventListener('change', cover)
    for (const other of others) other.inert = false
  }
}

/**
 * What is wider than the room left beside the panel would end under it, however far the page is
 * scrolled: the panel's host, of which nothing is seen, then stands as much farther out.
 */
function keepEndInReach(
  document: Document,
  side: 'left' | 'right',
  { style }: HTMLElement,
): () => void {
  const { documentElement, body } = document
  const reach = () => {
    style.removeProperty('--reach-left')
    style.removeProperty('--reach-right')
    const { direction } = getComputedStyle(documentElement)
    const [start, end] =
      direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const)
    if (!body || side !== end) return
    const room = documentElement.clientWidth - documentElement.getBoundingClientRect().width
    const { left, right } = body.getBoundingClientRect()
    const before = start === 'left' ? left + scrollX : documentElement.clientWidth - right - scrollX
    const width = before + body.scrollWidth
    if (width <= documentElement.clientWidth - room) return
    style.setProperty(`--reach-${start}`, `${width + room - 1}px`)
  }
  reach()
  addEventListener('resize', reach)
  return () => removeEventListener('resize', reach)
}
