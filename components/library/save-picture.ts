/** What a drawing takes from the page's style sheets, and would lose outside of it. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const
/** Pixels of the picture for one of the drawing. */
const SCALE = 2

/** Around the drawing, and the height of its title, in px of the drawing. */
const EDGE = 20
const TITLE_HEIGHT = 34

/**
 * A drawing as PNG with its title above it, in the page's own colours.
 * Throws when the browser cannot draw it.
 */
export async function pictureOf(drawing: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = drawing.getBoundingClientRect()
  const canvas = document.createElement('canvas')
  canvas.width = (width + 2 * EDGE) * SCALE
  canvas.height = (height + TITLE_HEIGHT + 2 * EDGE) * SCALE
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser gives no canvas to draw on.')
  const page = getComputedStyle(document.documentElement)
  context.scale(SCALE, SCALE)
  context.fillStyle = page.backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = page.color
  context.font = `18px ${page.getPropertyValue('--serif') || 'serif'}`
  const isTurned = page.direction === 'rtl'
  context.direction = isTurned ? 'rtl' : 'ltr'
  context.fillText(title, isTurned ? EDGE + width : EDGE, EDGE + 16, width)
  const image = await imageOf(drawing, width, height)
  context.drawImage(image, EDGE, EDGE + TITLE_HEIGHT, width, height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture came out.'))))
  })
}

async function imageOf(drawing: SVGSVGElement, width: number, height: number) {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const originals = [drawing, ...drawing.querySelectorAll('*')]
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index]
    if (original) copyStyles(original, element)
  }
  const text = new XMLSerializer().serializeToString(copy)
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}

function copyStyles(from: Element, to: Element): void {
  const computed = getComputedStyle(from)
  for (const name of STYLES) to.setAttribute(name, computed.getPropertyValue(name))
  to.removeAttribute('class')
}
