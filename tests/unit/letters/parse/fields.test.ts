import { describe, expect, test } from 'vitest'
import { labelOf } from '../../../../lib/letters/parse/block-label.ts'
import { readDate } from '../../../../lib/letters/parse/dates.ts'
import { datesIn } from '../../../../lib/letters/parse/find-dates.ts'
import { numberOf } from '../../../../lib/letters/parse/numbers.ts'
import { block } from '../../../../lib/letters/parse/source-blocks.ts'
import { bestStated, statedNumbers } from '../../../../lib/letters/parse/stated-numbers.ts'

describe('datesIn', () => {
  test.each([
    ['26 February 2023', 'en', '2023-02-26'],
    ['Geneva, September 5th, 2022', 'en', '2022-09-05'],
    ['Paris, le 1er mars 2023', 'fr', '2023-03-01'],
    ['2 de marzo del 2022', 'es', '2022-03-02'],
    ['15 февраля 2022 года', 'ru', '2022-02-15'],
    ['2021年9月6日', 'zh', '2021-09-06'],
    ['٥ أيلول/سبتمبر ٢٠٢٢', 'ar', '2022-09-05'],
    ['20 تشرين الثاني/نوفمبر 2015', 'ar', '2015-11-20'],
    ['26 فيفري 2023', 'ar', '2023-02-26'],
    ['March 2023', 'en', '2023-03'],
  ])('%s (%s) is %s', (text, language, date) => {
    expect(datesIn(text, language)[0]?.date).toBe(date)
  })

  test('a year alone, a time and a relative date are no dates', () => {
    for (const text of ['in 2014', 'at 10:00', 'next Tuesday', 'resolution 48/16'])
      expect(datesIn(text, 'en')).toEqual([])
  })
})

function dateOf(...texts: string[]) {
  const blocks = texts.map((text) => block({ kind: 'paragraph', text }))
  const labels = blocks.map(labelOf)
  return readDate({
    blocks,
    labels,
    language: 'en',
    opening: labels.indexOf('salutation'),
    end: blocks.length,
    published: null,
    address: null,
  })
}

test('02/03/2023 is kept as unsure, 25/03/2023 is not', () => {
  expect(dateOf('Open letter', '02/03/2023', 'Excellencies,').confidence).toBe('unsure')
  expect(dateOf('Open letter', '25/03/2023', 'Excellencies,')).toMatchObject({
    value: '2023-03-25',
    confidence: 'sure',
  })
})

test('the date over the letter goes before the day it was posted', () => {
  expect(
    dateOf('Date : March 1, 2023', 'Open letter', 'February 26, 2023', 'Dear Excellencies,').value,
  ).toBe('2023-02-26')
})

describe('numberOf', () => {
  test.each([
    ['34', 34],
    ['1,200', 1200],
    ['٤٨', 48],
    ['forty-two', 42],
    ['one hundred and three', 103],
    ['quatre-vingt-dix-huit', 98],
    ['treinta y dos', 32],
    ['сорок восемь', 48],
    ['三十八', 38],
  ])('%s is %i', (text, value) => expect(numberOf(text)).toBe(value))
})

describe('statedNumbers', () => {
  const stated = (text: string, place: 'title' | 'opener' | 'opening' | 'body' = 'opening') =>
    bestStated(statedNumbers(text, 0, place), 'organizations')?.value ?? null

  test.each([
    [
      '34 Organizations, including coalitions, representing over 300 organizations in over 100 countries:',
      'opener',
      34,
    ],
    ['We, the undersigned 48 civil society organisations, urge you to act.', 'opening', 48],
    ['35 ONG appellent le Conseil à agir', 'title', 35],
    ['85 organizaciones piden renovar la Misión', 'title', 85],
    ['نحن، 62 منظمة من منظمات المجتمع المدني، ندعو المجلس', 'opening', 62],
    ['Мы, 17 правозащитных организаций, призываем Совет', 'opening', 17],
    ['我们，三十八个公民社会组织，敦促各国政府', 'opening', 38],
    ['Forty-two human rights organisations are writing to ask your government', 'opening', 42],
  ] as const)('%s', (text, place, value) => expect(stated(text, place)).toBe(value))

  test('organisations that are spoken of, not signing, do not count', () => {
    expect(
      stated(
        'Over the last two years, at least 45 civil society organisations were closed.',
        'body',
      ),
    ).toBeNull()
    expect(
      stated('Ahead of the 49th session we, the undersigned organisations, urge you to act.'),
    ).toBeNull()
  })
})
