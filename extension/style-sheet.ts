const sheets = new Map<string, CSSStyleSheet>()

/**
 * Adds styles to a shadow root or a document and gives back how to take them away. They are shared
 * between roots, but not in Firefox, which lets no content script do so and gets an element.
 */
export function addStyles(target: Document | ShadowRoot, css: string): () => void {
  if (import.meta.env.FIREFOX) return addElement(target, css)
  const sheet = sheets.get(css) ?? new CSSStyleSheet()
  if (!sheets.has(css)) sheet.replaceSync(css)
  sheets.set(css, sheet)
  const adopted = target.adoptedStyleSheets
  adopted.push(sheet)
  return () => {
    const index = adopted.indexOf(sheet)
    if (index !== -1) adopted.splice(index, 1)
  }
}

function addElement(target: Document | ShadowRoot, css: string): () => void {
  const style = (target.ownerDocument ?? (target as Document)).createElement('style')
  style.textContent = css
  const parent = 'documentElement' in target ? target.documentElement : target
  parent.append(style)
  return () => style.remove()
}
