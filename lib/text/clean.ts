/**
 * What nothing is drawn for: marks of direction and isolates, soft hyphens, joiners, selectors
 * (`Default_Ignorable_Code_Point` of Unicode).
 */
const INVISIBLE = /\p{DI}/gu

/** A text without its invisible characters: within a number they would make another number of it. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/** A text as it is compared: one space between words, no invisible characters. */
export function cleanText(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim()
}
