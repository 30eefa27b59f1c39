/** Below this width of the window, in CSS px, the panel is a sheet over the whole page. */
export const SHEET_BELOW = 600

/**
 * The room that the panel takes beside the page, from `SHEET_BELOW` on: at 600 px as much as it
 * leaves, on wide windows a third. The page is laid out in what is left.
 */
export const PANEL_WIDTH = 'clamp(300px, 40vw, clamp(400px, 32vw, 480px))'
