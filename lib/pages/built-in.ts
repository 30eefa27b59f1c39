/**
 * A property of an element or document as the browser defines it. In a form and in a document an
 * element that is named `childNodes` or `querySelector` takes that property's place, also for an
 * extension's scripts (`LegacyOverrideBuiltIns` of Web IDL); the prototype still has it.
 */
export function builtIn<T extends object, K extends keyof T>(of: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(of), name, of)
}

/** A document whose properties no element of its page takes the place of; it has no `location`. */
export function unshadowed(document: Document): Document {
  return new Proxy(document, {
    get(_, name: keyof Document) {
      const value = builtIn(document, name)
      return typeof value === 'function' ? value.bind(document) : value
    },
  })
}
