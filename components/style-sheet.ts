const sheets = new Map<string, CSSStyleSheet>()

/**
 * Adds styles to a shadow root or a document and gives back how to take them away. Shared between
 * roots where the browser lets a content script do so; Firefox does not, and gets an element.
 */
export function addStyles(target: Document | ShadowRoot, css: string): () => void {
  try {
    const sheet = sheets.get(css) ?? new CSSStyleSheet()
    if (!sheets.has(css)) sheet.replaceSync(css)
    target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet]
    sheets.set(css, sheet)
    return () => {
      target.adoptedStyleSheets = target.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  } catch {
    const style = (target.ownerDocument ?? (target as Document)).createElement('style')
    style.textContent = css
    const parent = 'documentElement' in target ? target.documentElement : target
    parent.append(style)
    return () => style.remove()
  }
}
