import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkGlossary } from '../../../tools/data/glossary.ts'

const GLOSSARY = `term,en,ar,fr,seen_at
session,session|sessions,دورة|الدورة,session,
special session,special session|special sessions,استثنائية,session extraordinaire|sessions extraordinaires,
letter,letter|letters,رسالة,lettre,
abstaining,abstention|abstentions,,abstention,
Council,Council,مجلس,Conseil des droits de l’homme,
`

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossary-'))
  writeFileSync(join(folder, 'glossary.csv'), GLOSSARY)
})

afterEach(() => rmSync(folder, { recursive: true }))

function faults(en: string, language: string, translation: string): string[] {
  writeFileSync(join(folder, 'en.json'), JSON.stringify({ key: en }))
  writeFileSync(join(folder, `${language}.json`), JSON.stringify({ key: translation }))
  return checkGlossary(folder)
}

test('a translation without the term of its language is named, with the term', () => {
  expect(faults('Special sessions', 'fr', 'Sessions spéciales')).toEqual([
    'locales/fr.json, "key": expected “session extraordinaire” for “special session”, found “Sessions spéciales”',
  ])
})

test.each([
  ['an inflected form', 'Special sessions', 'fr', 'Sessions extraordinaires'],
  ['another apostrophe', 'Council', 'fr', "Conseil des droits de l'homme"],
  ['vowel marks', 'One session', 'ar', 'دَوْرة واحدة'],
  ['a longer word of English, which is no term', 'Obsessions', 'fr', 'Manies'],
  ['the name of a value', 'On the {session}', 'fr', 'Sur {session}'],
  [
    'the name of the product',
    'HRC Letters of the Council',
    'fr',
    'HRC Letters : Conseil des droits de l’homme',
  ],
  ['a language whose term is not known', 'Two abstentions', 'ar', 'صوتان'],
  [
    'a branch of a plural',
    '{n, plural, other {# sessions}}',
    'fr',
    '{n, plural, other {# sessions}}',
  ],
])('%s is right', (_, en, language, translation) => {
  expect(faults(en, language, translation)).toEqual([])
})

test('the name of an argument is no term', () => {
  expect(faults('All sessions', 'fr', 'Toutes : {session}')).toHaveLength(1)
  expect(faults('{n, plural, one {# session} other {# sessions}}', 'fr', '{session}')).toHaveLength(
    1,
  )
})

test('a longer term takes the words of a shorter one, which is asked for where it stands alone', () => {
  expect(faults('Special session', 'ar', 'استثنائية')).toEqual([])
  expect(faults('Special session, session', 'ar', 'استثنائية')).toHaveLength(1)
})

test('what is written with a reason as an exception is let be', () => {
  const exception = 'key,language,term,why\nkey,fr,session,names none\n'
  writeFileSync(join(folder, 'glossary-exceptions.csv'), exception)
  expect(faults('All sessions', 'fr', 'Toutes')).toEqual([])
})

test('the glossary has its terms in every language, and the translations keep to it', () => {
  const rows: Record<string, string>[] = parse(readFileSync('locales/glossary.csv', 'utf8'), {
    columns: true,
  })
  expect(new Set(rows.map(({ term }) => term)).size).toBe(rows.length)
  expect(rows.flatMap((row) => Object.values(row).filter((cell) => cell === ''))).toEqual([])
  expect(checkGlossary()).toEqual([])
})
