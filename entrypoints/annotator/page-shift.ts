import { addStyles } from './style-sheet.ts'

/** From this width of the window on the panel stands beside the page; `panel.css` has the same. */
const MIN_WIDTH_FOR_BOTH = 900
/** As in `panel.css`. */
const PANEL_WIDTH = 'clamp(380px, 32vw, 480px)'

/** The page around Chromium's viewer has a width of its own; the viewer is laid out in the window. */
const PDF_VIEWER = 'html { width: auto !important; } body { position: relative !important; }'

/**
 * Makes room for the panel: moves the page aside where there is room for both, not in print; where
 * the panel lies over the page as a sheet, keeps Tab from going under it. Gives back how to undo it.
 */
export function shiftPage(document: Document, side: 'left' | 'right'): () => void {
  const removeStyles = addStyles(
    document,
    `@media screen and (min-width: ${MIN_WIDTH_FOR_BOTH}px) {
      html { margin-${side}: ${PANEL_WIDTH} !important; }
      ${document.contentType === 'application/pdf' ? PDF_VIEWER : ''}
    }`,
  )
  const uncover = coverPage(document)
  return () => {
    removeStyles()
    uncover()
  }
}

function coverPage({ body }: Document): () => void {
  const narrow = matchMedia(`(width < ${MIN_WIDTH_FOR_BOTH}px)`)
  if (!body || body.inert) return () => {}
  const cover = () => {
    body.inert = narrow.matches
  }
  cover()
  narrow.addEventListener('change', cover)
  return () => {
    narrow.removeEventListener('change', cover)
    body.inert = false
  }
}
