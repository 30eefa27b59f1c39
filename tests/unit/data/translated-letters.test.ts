import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Letter } from '../../../lib/letters/letter.ts'
import { checkGlossary } from '../../../tools/data/glossary.ts'
import { loadCollection } from '../../../tools/load-collection.ts'

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

describe('terms', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'translated-letters-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('bodies and mechanisms have the names of the glossary', () => {
    copyFileSync('locales/glossary.csv', join(folder, 'glossary.csv'))
    const keyed = (texts: string[], { id }: Pick<Letter, 'id'>) =>
      texts.map((text, index) => [`${id} ${index}`, text])
    const write = (language: string, entries: string[][]) =>
      writeFileSync(join(folder, `${language}.json`), JSON.stringify(Object.fromEntries(entries)))
    write(
      'en',
      letters.flatMap((letter) => keyed([letter.summary, ...letter.asks], letter)),
    )
    for (const language of ['fr', 'es', 'ar'])
      write(
        language,
        pairs(language).flatMap(({ id, translated }) => keyed(translated, { id })),
      )
    expect(checkGlossary(folder).filter((fault) => TERMS.test(fault))).toEqual([])
  })
})
