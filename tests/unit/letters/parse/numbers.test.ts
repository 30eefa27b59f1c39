import { expect, test } from 'vitest'
import { numberOf, numberOfDigits } from '../../../../lib/letters/parse/numbers.ts'

/** Counted up from a number, as a language does. */
const COUNTED: [from: number, step: number, words: string][] = [
  [1, 1, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'],
  [15, 1, 'fifteen sixteen seventeen eighteen nineteen twenty twenty-one'],
  [20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety hundred'],
  [1, 1, 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'],
  [16, 1, 'seize dix-sept dix-huit dix-neuf vingt vingt-et-un'],
  [20, 10, 'vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix'],
  [60, 10, 'soixante septante huitante nonante cent'],
  [1, 1, 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'],
  [16, 1, 'dieciséis diecisiete dieciocho diecinueve veinte veintiuna veintidós veintitrés'],
  [24, 1, 'veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta'],
  [30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa cien'],
  [200, 100, 'doscientos trescientas cuatrocientos quinientas'],
  [1, 1, 'один две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'],
  [13, 1, 'тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'],
  [20, 10, 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто'],
  [200, 100, 'двести триста четыреста пятьсот'],
  [3, 1, 'ثلاث أربعة خمس ستة سبع ثمانية تسع عشرة'],
  [20, 10, 'عشرون ثلاثين أربعون خمسين ستون سبعين ثمانون تسعين مئة'],
  [1, 1, '一 二 三 四 五 六 七 八 九 十 十一'],
]

test.each(COUNTED)('counted from %i by %i: %s', (from, step, words) => {
  const values = words.split(' ')
  expect(values.map(numberOf)).toEqual(values.map((_, index) => from + index * step))
})

test.each([
  ['two hundred and fifty', 250],
  ['vingt et un', 21],
  ['soixante-quinze', 75],
  ['quatre-vingt-onze', 91],
  ['cent vingt', 120],
  ['deux cents', 200],
  ['trois cent quatre', 304],
  ['cuarenta y cinco', 45],
  ['ciento veinte', 120],
  ['quinientos dos', 502],
  ['двадцать три', 23],
  ['сто пять', 105],
  ['خمسة وعشرون', 25],
  ['مائة وخمسون', 150],
  ['二十三', 23],
  ['一百', 100],
  ['一百零五', 105],
  ['三百二十一', 321],
  ['两百', 200],
  ['Twenty', 20],
  [' 34 ', 34],
])('%s is %i', (text, value) => expect(numberOf(text)).toBe(value))

test.each([
  ['1 200', 1200],
  ['1.200', 1200],
  ['1’200', 1200],
  ['12,000', 12_000],
  ['٣٤', 34],
  ['۳۴', 34],
  ['०९', 9],
])('the digits %s are %i', (text, value) => expect(numberOfDigits(text)).toBe(value))

test.each(['1234567', '34a', 'and', 'and two', 'forty—two', '', 'many'])(
  '"%s" is no number',
  (text) => expect(numberOf(text)).toBeNull(),
)
