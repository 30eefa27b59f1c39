import { addStyles } from '../style-sheet.ts'

/** From this width of the window on the panel stands beside the page; `panel.css` has the same. */
const BESIDE_FROM = 900
export const PANEL_WIDTH = 'clamp(380px, 32vw, 480px)'

/**
 * Moves the page aside to make room for the panel, where there is room, and not in print. Gives
 * back how to undo it.
 */
export function shiftPage(document: Document, side: 'left' | 'right'): () => void {
  return addStyles(
    document,
    `@media screen and (min-width: ${BESIDE_FROM}px) {
      html { margin-${side}: ${PANEL_WIDTH} !important; }
    }`,
  )
}
