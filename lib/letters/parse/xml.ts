import { DOMParser } from '@xmldom/xmldom'

/**
 * A Document of XML, or null where it is none or has any fault. The parser (xmldom) comes with
 * mammoth; unlike the browser's it works in a worker, and unlike one for HTML it knows namespaces.
 */
export function parseXml(xml: string): Document | null {
  try {
    const document = new DOMParser({
      errorHandler: (level, message) => {
        throw new Error(`${level}: ${message}`)
      },
    }).parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml')
    return document?.documentElement ? document : null
  } catch {
    return null
  }
}

/** The elements that stand in an element, in their order. */
export function childElements(parent: Node): Element[] {
  const children: Element[] = []
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isXmlElement(node)) children.push(node)
  }
  return children
}

/** Whether a node of XML is an element. */
export function isXmlElement(node: Node): node is Element {
  return node.nodeType === 1
}
