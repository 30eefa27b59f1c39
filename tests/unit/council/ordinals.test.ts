import { describe, expect, test } from 'vitest'
import {
  ORDINAL_WORDS,
  ordinalsInWords,
  parseHanNumber,
} from '../../../lib/council/ordinal-words.ts'
import { foldForNames } from '../../../lib/text/fold-names.ts'

test.each([
  ['Deuxième', 'deuxieme'],
  ['52º', '52e'],
  ['52.ª', '52e'],
  ['52 °', '52e'],
  ['52. º', '52e'],
  ['º', 'o'],
  ['الأولى', 'الاولي'],
  ['الثانية', 'الثانيه'],
  ['الـــدورة', 'الدوره'],
  ['٥٢٠١٩', '52019'],
  ['ВТОРАЯ', 'вторая'],
  ['девятый', 'девятыи'],
])('foldForNames(%j) is %j', (text, folded) => {
  expect(foldForNames(text)).toBe(folded)
})

/** The ordinals of a language as it writes them, hyphens as spaces, by number. */
const WRITTEN: [string, number][][] = [
  [
    ['first', 1],
    ['ninth', 9],
    ['tenth', 10],
    ['nineteenth', 19],
    ['twentieth', 20],
    ['ninetieth', 90],
    ['twenty first', 21],
    ['ninety ninth', 99],
  ],
  [
    ['premier', 1],
    ['première', 1],
    ['seconde', 2],
    ['deuxième', 2],
    ['quatrième', 4],
    ['cinquième', 5],
    ['neuvième', 9],
    ['dixième', 10],
    ['onzième', 11],
    ['seizième', 16],
    ['dix septième', 17],
    ['dix neuvième', 19],
    ['vingtième', 20],
    ['vingt et unième', 21],
    ['vingt unième', 21],
    ['trente deuxième', 32],
    ['cinquantième', 50],
    ['cinquante cinquième', 55],
    ['soixantième', 60],
    ['soixante et unième', 61],
    ['soixante dixième', 70],
    ['soixante et onzième', 71],
    ['soixante dix neuvième', 79],
    ['quatre vingtième', 80],
    ['quatre vingt unième', 81],
    ['quatre vingt onzième', 91],
    ['quatre vingt dix neuvième', 99],
  ],
  [
    ['primero', 1],
    ['primer', 1],
    ['primera', 1],
    ['segunda', 2],
    ['tercer', 3],
    ['tercera', 3],
    ['noveno', 9],
    ['décimo', 10],
    ['undécimo', 11],
    ['duodécima', 12],
    ['decimotercer', 13],
    ['decimotercera', 13],
    ['decimosétimo', 17],
    ['vigésimo', 20],
    ['vigesimoprimer', 21],
    ['vigésima primera', 21],
    ['trigésimo sexto', 36],
    ['nonagésimo noveno', 99],
    ['nonagésima novena', 99],
  ],
  [
    ['первая', 1],
    ['второй', 2],
    ['третья', 3],
    ['третьей', 3],
    ['третью', 3],
    ['девятую', 9],
    ['десятая', 10],
    ['девятнадцатой', 19],
    ['двадцатая', 20],
    ['девяностую', 90],
    ['двадцать третьей', 23],
    ['девяносто девятая', 99],
  ],
  [
    ['الأولى', 1],
    ['العاشرة', 10],
    ['الحادية عشرة', 11],
    ['التاسعة عشرة', 19],
    ['العشرون', 20],
    ['التسعين', 90],
    ['الحادية والعشرون', 21],
    ['الثانية والخمسين', 52],
    ['التاسعة والتسعون', 99],
  ],
]

describe('the ordinals', () => {
  test.each(WRITTEN.flat())('%s is %d', (phrase, number) => {
    expect(ORDINAL_WORDS.get(foldForNames(phrase))).toBe(number)
  })

  test.each([
    'x',
    'xая',
    'un',
    'unième',
    'vingt',
    'vingt et onzième',
    'quatre vingt et unième',
    '',
  ])('do not have %j', (phrase) => {
    expect(ORDINAL_WORDS.get(phrase)).toBeUndefined()
  })

  test('are each a number from 1 to 99, in each language every one', () => {
    const numbers = [...ORDINAL_WORDS.values()]
    expect(Math.min(...numbers)).toBe(1)
    expect(Math.max(...numbers)).toBe(99)
    const scripts = [/^[a-z ]+th$|^[a-z ]*(?:first|second|third)$/, /ieme$|^premiere?$/, /[oa]$/]
    for (const script of [...scripts, /^[а-я ]+$/, /^[\u0621-\u064a ]+$/]) {
      const ofScript = [...ORDINAL_WORDS].filter(([phrase]) => script.test(phrase))
      expect(new Set(ofScript.map(([, number]) => number)).size).toBe(99)
    }
  })
})

test.each([
  ['1', 1],
  ['52', 52],
  ['0', null],
  ['05', null],
  ['520', null],
  ['一', 1],
  ['九', 9],
  ['十', 10],
  ['十一', 11],
  ['十九', 19],
  ['二十', 20],
  ['五十二', 52],
  ['九十九', 99],
  ['五二', null],
  ['十十', null],
  ['五十二届', null],
  ['第五', null],
  ['', null],
])('parseHanNumber(%j) is %j', (written, number) => {
  expect(parseHanNumber(written)).toBe(number)
})

describe('ordinals of sessions in words', () => {
  test.each([
    ['ru', 3, 'третья'],
    ['ru', 12, 'двенадцатая'],
    ['ru', 40, 'сороковая'],
    ['ru', 52, 'пятьдесят вторая'],
    ['ar', 1, 'الأولى'],
    ['ar', 11, 'الحادية عشرة'],
    ['ar', 20, 'العشرون'],
    ['ar', 52, 'الثانية والخمسون'],
    ['zh', 10, '十'],
    ['zh', 11, '十一'],
    ['zh', 20, '二十'],
    ['zh', 52, '五十二'],
  ] as const)('%s %i', (language, n, written) => {
    expect(ordinalsInWords(language).get(n)).toBe(written)
  })

  test('each has its own words, which are read again as the same number', () => {
    for (const language of ['ru', 'ar', 'zh'] as const) {
      const words = [...ordinalsInWords(language)]
      expect(words).toHaveLength(99)
      for (const [n, word] of words)
        expect(parseHanNumber(word) ?? ORDINAL_WORDS.get(foldForNames(word))).toBe(n)
    }
  })

  test('there are none where digits are written', () => {
    expect(ordinalsInWords('fr').size).toBe(0)
  })
})
