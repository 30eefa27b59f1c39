import { describe, expect, test } from 'vitest'
import { loadCollection } from '../../../tools/load-collection.ts'
import { glossaryFaults } from './glossary-faults.ts'

/** Letters that have a translation into each language: at least those shown beside the most texts. */
const AT_LEAST = 40
/** Bodies and mechanisms, which summaries name as the UN does; other terms inflect too freely. */
const TERMS =
  /for “(?:Human Rights Council|special session|Special Rapporteur|Independent Expert|High Commissioner|fact-finding mission|commission of inquiry|special procedures|interactive dialogue|Universal Periodic Review|Secretary-General|resolution|session)”/

const { letters } = loadCollection()

/** The summary and the asks of each letter that has a translation, in English and translated. */
function pairs(language: string) {
  return letters.flatMap(({ id, summary, asks, translations: { [language]: translation } }) => {
    if (!translation) return []
    const translated = [translation.summary, ...translation.asks]
    return [{ id, english: [summary, ...asks], translated }]
  })
}

describe.each(['fr', 'es', 'ar'])('letters in %s', (language) => {
  const script = language === 'ar' ? /\p{Script=Arabic}/gu : /\p{Script=Latin}/gu
  const all = pairs(language)

  test('are at least those shown most often, with an ask for each of the record', () => {
    expect(all.length).toBeGreaterThanOrEqual(AT_LEAST)
    for (const { id, english, translated } of all)
      expect(translated, id).toHaveLength(english.length)
  })

  test('have the script of their language, and are not the English', () => {
    for (const { id, english, translated } of all) {
      for (const [index, text] of translated.entries()) {
        expect(text, id).not.toBe(english[index])
        expect((text.match(script) ?? []).length, text).toBeGreaterThan(text.length / 2)
      }
    }
  })

  test('have the years, numbers of texts and symbols of the English', () => {
    const FACTS = /\b(?:19|20)\d\d\b|\bS-\d+\/\d+|\bA\/HRC\/\S+/g
    for (const { id, english, translated } of all)
      for (const [index, text] of translated.entries())
        expect(text.match(FACTS) ?? [], id).toEqual(english[index]?.match(FACTS) ?? [])
  })
})

test('bodies and mechanisms have the names of the glossary', () => {
  const keyed = (id: string, texts: readonly string[]) =>
    texts.map((text, index) => [`${id} ${index}`, text])
  const english = letters.flatMap(({ id, summary, asks }) => keyed(id, [summary, ...asks]))
  const others = ['fr', 'es', 'ar'].map((language) => {
    const entries = pairs(language).flatMap(({ id, translated }) => keyed(id, translated))
    return [language, Object.fromEntries(entries)]
  })
  const faults = glossaryFaults({
    en: Object.fromEntries(english),
    ...Object.fromEntries(others),
  })
  expect(faults.filter((fault) => TERMS.test(fault))).toEqual([])
})
