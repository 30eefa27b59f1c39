import { describe, expect, test } from 'vitest'
import { labelOf } from '../../../../lib/letters/parse/block-label.ts'
import { readDate } from '../../../../lib/letters/parse/dates.ts'
import { datesIn } from '../../../../lib/letters/parse/find-dates.ts'
import { block } from '../../../../lib/letters/parse/source-blocks.ts'
import { loadKnowledge } from '../../../../tools/letters/load-knowledge.ts'
import { readLetterFile } from '../../../../tools/letters/read.ts'

const { knowledge } = loadKnowledge()

test.each([
  ['04-es-date-0.txt', '2023-03-01'],
  ['04-es-date-5.txt', '2021-04-30'],
])('the letter %s is of %s', async (name, date) => {
  const { draft } = await readLetterFile(`tests/letters/cases/${name}`, knowledge)
  expect(draft?.date).toMatchObject({ value: date, confidence: 'sure' })
})

describe('the day is kept', () => {
  test.each([
    // The month first.
    ['febrero 21 de 2023', 'es', '2023-02-21'],
    ['abril 30 del 2021', 'es', '2021-04-30'],
    ['setiembre 3, 2021', 'es', '2021-09-03'],
    ['marzo 1.º de 2023', 'es', '2023-03-01'],
    ['março 1, 2023', 'pt', '2023-03-01'],
    // A number written as the first, second … of a month.
    ['1.º de marzo de 2023', 'es', '2023-03-01'],
    ['1ro. de marzo de 2023', 'es', '2023-03-01'],
    ['1.º de março de 2023', 'pt', '2023-03-01'],
    ['le 1ᵉʳ mars 2023', 'fr', '2023-03-01'],
    ['26. February 2023', 'en', '2023-02-26'],
    ['26. febrero 2023', 'es', '2023-02-26'],
    ['26. février 2023', 'fr', '2023-02-26'],
    ['1-го марта 2023 г.', 'ru', '2023-03-01'],
    ['26. Februar 2023', 'de', '2023-02-26'],
    ['26 febbraio 2023', 'it', '2023-02-26'],
    // The day of a month in words.
    ['1st day of March 2023', 'en', '2023-03-01'],
    ['this twenty-first day of March, 2023', 'en', '2023-03-21'],
    ['a los 26 días del mes de febrero de 2023', 'es', '2023-02-26'],
    ['aos 26 dias do mês de fevereiro de 2023', 'pt', '2023-02-26'],
    // A day that is filled in between marks.
    ['«12» февраля 2023 г.', 'ru', '2023-02-12'],
    ['"12" февраля 2023 года', 'ru', '2023-02-12'],
    ['“12” февраля 2023 г.', 'ru', '2023-02-12'],
    ['« 05 » февраля 2023 года', 'ru', '2023-02-05'],
    ['« 5 » février 2023', 'fr', '2023-02-05'],
    // Spaces that are lacking or too many.
    ['24 февраля 2023г.', 'ru', '2023-02-24'],
    ['24 февраля2023года', 'ru', '2023-02-24'],
    ['24 . 02 . 2023', 'ru', '2023-02-24'],
    ['24 / 02 / 2023', 'es', '2023-02-24'],
    ['2023 - 02 - 24', 'fr', '2023-02-24'],
    // The month in letters between strokes.
    ['26/febrero/2023', 'es', '2023-02-26'],
    ['26-fév-2023', 'fr', '2023-02-26'],
  ])('%s (%s) is %s', (text, language, date) => {
    expect(datesIn(text, language)[0]?.date).toBe(date)
  })
})

test.each([
  ['08/09/22', true],
  ['8-9-22', true],
  ['22/09/08', true],
  ['08/09/2022', true],
  ['26/02/23', false],
  ['08/08/22', false],
  ['26/02/2023', false],
])('that %s may be read in another way is %s', (text, ambiguous) => {
  expect(datesIn(text, 'en')[0]?.ambiguous).toBe(ambiguous)
})

describe('a month is enough', () => {
  test.each([
    ['mars 2023', 'fr', '2023-03'],
    ['août 2022', 'fr', '2022-08'],
    ['aout 2022', 'fr', '2022-08'],
    ['Février 2023', 'fr', '2023-02'],
    ['março de 2023', 'pt', '2023-03'],
    ['Fevereiro 2023', 'pt', '2023-02'],
    ['Februar 2023', 'de', '2023-02'],
    ['marzo de 2023', 'es', '2023-03'],
  ])('%s (%s) is %s', (text, language, date) => {
    expect(datesIn(text, language)[0]?.date).toBe(date)
  })
})

describe('digits of any script are digits', () => {
  test.each([
    ['二○二三年三月一日', 'zh', '2023-03-01'],
    ['二〇二三年三月一日', 'zh', '2023-03-01'],
    ['二零二三年三月一日', 'zh', '2023-03-01'],
    ['二O二O年十二月二十一日', 'zh', '2020-12-21'],
    ['二◯二三年二月廿六日', 'zh', '2023-02-26'],
    ['２０２３年３月１日', 'zh', '2023-03-01'],
    ['２０２３／３／１', 'zh', '2023-03-01'],
    ['２６ February ２０２３', 'en', '2023-02-26'],
    ['٢٦/٢/٢٠٢٣', 'ar', '2023-02-26'],
    ['٢٠٢٣/٠٢/٢٦', 'ar', '2023-02-26'],
    ['۲۶ فبراير ۲۰۲۳', 'ar', '2023-02-26'],
    ['26 فبراير 2023م', 'ar', '2023-02-26'],
    ['الأول من مارس 2023', 'ar', '2023-03-01'],
    ['26 من فبراير 2023', 'ar', '2023-02-26'],
  ])('%s (%s) is %s', (text, language, date) => {
    expect(datesIn(text, language)[0]?.date).toBe(date)
  })
})

test('a page in one language may date its letter in another', () => {
  expect(datesIn('marzo 1 de 2023', 'en')[0]?.date).toBe('2023-03-01')
  expect(datesIn('26 de fevereiro de 2023', 'en')[0]?.date).toBe('2023-02-26')
  expect(datesIn('Bogotá, marzo 1 de 2023', 'fr')[0]?.date).toBe('2023-03-01')
})

test('the days of an event are not the day of a letter', () => {
  expect(datesIn('27 February – 4 April 2023', 'en')).toEqual([])
  expect(datesIn('27 février - 4 avril 2023', 'fr')).toEqual([])
})

test.each([
  ['20 June 2023, 15 organizations call', 'en', '20 June 2023'],
  ['Genève, 5 mars 2024 - 14 organisations', 'fr', '5 mars 2024'],
  ['14 September 2023, 10:00-12:00', 'en', '14 September 2023, 10:00-12:00'],
  ['Date: Sun, 12 Feb 2023 10:00:00 -0000', 'en', 'Sun, 12 Feb 2023 10:00:00 -0000'],
  ['二00九年五月一日的信', 'zh', '2009年5月1日'],
  ['Geneva, 5 March 2000', 'en', '5 March 2000'],
])('of "%s" (%s) the date is "%s"', (text, language, date) => {
  const found = datesIn(text, language)
  expect(found).toHaveLength(1)
  expect(found[0]?.length).toBe(date.length)
})

test('a day is never taken for a year', () => {
  for (const text of ['marzo 21', 'marzo 1', 'a 21 de marzo 22'])
    expect(datesIn(text, 'es').map(({ date }) => date)).not.toContainEqual(
      expect.stringMatching(/^20\d\d-03$/),
    )
})

describe('years in which no letter to the Council was written', () => {
  const read = (
    texts: string[],
    published: string | null = null,
    address: string | null = null,
  ) => {
    const blocks = texts.map((text) => block({ kind: 'paragraph', text }))
    const labels = blocks.map(labelOf)
    const context = { blocks, labels, language: 'en', opening: 2, end: blocks.length }
    return readDate({ ...context, published, address, thisYear: 2026 })
  }
  const dateOf = (written: string, ...page: (string | null)[]) =>
    read(['Open letter', written, 'Excellencies,', 'We urge you to act.'], ...page)

  test.each(['26 February 2004', '26 February 2028'])(
    '%s is unsure, with the reason',
    (written) => {
      const read = dateOf(written)
      expect(read.confidence).toBe('unsure')
      expect(read.note).toEqual({ code: 'year-unlikely' })
    },
  )

  test.each(['26 February 2005', '26 February 2027'])('%s is sure', (written) => {
    expect(dateOf(written)).toMatchObject({ confidence: 'sure' })
  })

  test('another date goes before one of such a year', () => {
    const texts = ['26 February 2023', 'Since 3 May 1993', 'Excellencies,', 'We urge you to act.']
    expect(read(texts)).toMatchObject({ value: '2023-02-26', confidence: 'sure' })
    expect(read(texts.with(0, 'Open letter')).value).toBe('1993-05-03')
  })

  test('nor is what the page or its address says of such a year likely', () => {
    expect(dateOf('', '1970-01-01').confidence).toBe('unsure')
    expect(dateOf('', null, 'https://example.org/1999/02/letter').confidence).toBe('unsure')
    expect(dateOf('', '2023-02-26').confidence).toBe('likely')
  })
})
