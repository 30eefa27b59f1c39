import type { Letter } from '../../lib/letters/letter.ts'

/**
 * Checks that the translations of a letter say as much as its record: each ask has its own, in the
 * record's order, and none is left in English. Tells `wrong` the field, and what it must be.
 */
export function checkTranslated(
  letter: Letter,
  wrong: (field: string, expectation: string) => void,
): void {
  for (const [language, { summary, asks }] of Object.entries(letter.translations)) {
    const field = `translations.${language}`
    if (language === 'en') wrong(field, 'must be left out: the record itself is in English')
    if (asks.length !== letter.asks.length)
      wrong(
        `${field}.asks`,
        `must be ${letter.asks.length} as in the record, but are ${asks.length}`,
      )
    const texts = [summary, ...asks]
    const english = new Set([letter.summary, ...letter.asks])
    for (const text of texts.filter((one) => english.has(one)))
      wrong(field, `must be translated, but has ${JSON.stringify(text)}`)
    if (texts.some((text) => text.trim() === ''))
      wrong(field, 'must have a summary and no empty ask')
  }
}
