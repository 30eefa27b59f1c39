/** Marks above, below and within letters, in every script. */
const EVERY_MARK = /\p{M}+/gu

const ASCII = /^[\x20-\x7e]*$/

/** Whether a text is of plain letters: no normal form changes it, and it has no marks. */
export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

/**
 * A text in lower case without its marks, with ligatures and other compatibility forms taken apart:
 * "Érythrée" gives "erythree", "ﬁnance" gives "finance". `marks` are the marks to remove, all when
 * left out. Every other folding of this folder begins with this one.
 */
export function fold(text: string, marks = EVERY_MARK): string {
  if (isAscii(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(marks, '').toLowerCase()
}
