/** What names a discussion under a page, and nothing else: it is skipped however long it is. */
const DISCUSSION =
  /^(?:comments?|comments?-?(?:area|list|section|wrap|wrapper|container|thread)|discussion|disqus|disqus_thread|replies|respond|reactions)$/i
/** Classes of lists of notes, and ids of single ones ("fn3", "_ftn1", "footnote-2"). */
const NOTES =
  /^(?:footnotes?|endnotes?|wp-block-footnotes|footnotes?-?(?:list|container|wrapper|area|section)|(?:_?ftn|_?edn|fn|footnote|endnote)[-_:]?\d{1,3})$/i
const NOTE_ROLE = /^doc-(?:footnote|endnotes?)$/

function isNamed(element: Element, pattern: RegExp): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  return names.split(/\s+/).some((name) => pattern.test(name))
}

/** Whether an element's names say that it holds a discussion under the page. */
export function isDiscussion(element: Element): boolean {
  return isNamed(element, DISCUSSION)
}

/** Whether an element is a footnote or endnote, or a list of them (DPUB-ARIA, WordPress, Word). */
export function isNote(element: Element): boolean {
  if (NOTE_ROLE.test(element.getAttribute('role') ?? '')) return true
  return element.tagName !== 'A' && element.tagName !== 'SUP' && isNamed(element, NOTES)
}
