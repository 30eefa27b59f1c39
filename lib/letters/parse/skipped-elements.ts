/** What names a discussion under a page, and nothing else: it is skipped however long it is. */
const DISCUSSION =
  /^(?:comments?|comments?-?(?:area|list|section|wrap|wrapper|container|thread)|discussion|disqus|disqus_thread|replies|respond|reactions)$/i
/** Classes of lists of notes, and ids of single ones ("fn3", "_ftn1", "footnote-2"). */
const NOTES =
  /^(?:footnotes?|endnotes?|wp-block-footnotes|footnotes?-?(?:list|container|wrapper|area|section)|(?:_?ftn|_?edn|fn|footnote|endnote)[-_:]?\d{1,3})$/i
/** Pictures written as words of a font, and words for those who cannot see the page. */
const UNSEEN =
  /^(?:material-(?:icons|symbols)[\w-]{0,30}|sr-only|visually-hidden|visuallyhidden|screen-reader-text)$/i
const ICON = /icon|symbol|^fa[brs]?$|^glyph/i
const INLINE_TAG = /^(?:I|SPAN|SMALL|EM|B)$/
const NOTE_ROLE = /^doc-(?:footnote|endnotes?)$/

function isNamed(element: Element, pattern: RegExp): boolean {
  return namesOf(element).some((name) => pattern.test(name))
}

/** The classes and the id of an element. */
export function namesOf(element: Element): string[] {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.split(/\s+/)
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

/** Whether an element's words are a picture's, or for those who cannot see the page. */
export function isUnseen(element: Element): boolean {
  if (!INLINE_TAG.test(element.tagName)) return false
  const names = namesOf(element)
  if (names.some((name) => UNSEEN.test(name))) return true
  return (
    element.getAttribute('aria-hidden') === 'true' &&
    (names.some((name) => ICON.test(name)) ||
      /^\s*[a-z_]{2,30}\s*$/.test(element.textContent ?? ''))
  )
}

/** A raised number or sign that points to a footnote. */
export function isNoteMark(element: Element): boolean {
  return (
    element.tagName === 'SUP' &&
    /^[\s[(]*(?:[\p{Nd}*†‡§a-d,]{1,5}[\s\])]*|[\])][\s\])]*)?$/iu.test(element.textContent ?? '')
  )
}
