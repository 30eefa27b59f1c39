/** The logo on a 16 by 16 field: a marginal stroke and, beside it, a folded letter. */
export const LOGO_PATHS = [
  'M1.25 2.25v11.5',
  'M4.5 3.75h10.75v8.5H4.5z',
  'm4.75 4.25 5.12 4.5L15 4.25',
] as const

const SVG = 'http://www.w3.org/2000/svg'

/** Draws the logo for a page where no framework runs. */
export function drawLogo(document: Document): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const attributes = {
    viewBox: '0 0 16 16',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.4',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value)
  for (const d of LOGO_PATHS) {
    const path = document.createElementNS(SVG, 'path')
    path.setAttribute('d', d)
    svg.append(path)
  }
  return svg
}
