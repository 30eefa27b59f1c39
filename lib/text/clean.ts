/** Direction marks, soft hyphens, joiners, selectors (Unicode's `Default_Ignorable_Code_Point`). */
const INVISIBLE = /\p{DI}/gu

/** A text without its invisible characters, which would make another number of a number. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/** A text as it is compared: one space between words, no invisible characters. */
export function cleanText(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim()
}
