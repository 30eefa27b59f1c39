import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { createStates } from '../../../lib/council/states.ts'
import { buildStateRecords } from '../../../tools/data/build-states.ts'
import { threadTime } from '../growth/grows.ts'

interface Text {
  symbol: string
  title: string
  countries: string
}

const records = buildStateRecords()
const states = createStates(records)
const found = (text: string) => states.find(text).join(' ')

describe('find', () => {
  test.each([
    ["Situation of human rights in the Democratic People's Republic of Korea", 'PRK'],
    ['Democratic People’s Republic of Korea and the Republic of Korea', 'PRK KOR'],
    ['NORTH KOREA: support the resolution', 'PRK'],
    ['dprk hrc52', 'PRK'],
    ['Democratic Republic of the Congo', 'COD'],
    ['Republic of the Congo', 'COG'],
    ['South Sudan', 'SSD'],
    ['Sudan and South Sudan', 'SDN SSD'],
    ["Sudan's army", 'SDN'],
    ['Niger', 'NER'],
    ['Nigeria', 'NGA'],
    ['the Niger Delta', 'NGA'],
    ['Equatorial Guinea', 'GNQ'],
    ['Guinea-Bissau', 'GNB'],
    ['Papua New Guinea', 'PNG'],
    ['Guinea', 'GIN'],
    ['Somalia', 'SOM'],
    ['Iran (Islamic Republic of), Türkiye and Turkey', 'IRN TUR'],
    ['Cote d’Ivoire', 'CIV'],
    ['the occupied Syrian Golan', 'SYR'],
    ['Occupied Palestinian Territory, including East Jerusalem', 'PSE'],
    ['Rights in the OPT', 'PSE'],
    ['U.S.: support the draft of the US', 'USA'],
    ['la République démocratique du Congo', 'COD'],
    ['le Soudan du Sud et l’Iran', 'SSD IRN'],
    ['República Bolivariana de Venezuela', 'VEN'],
    ['Положение в Корейской Народно-Демократической Республике', 'PRK'],
    ['в Сирийской Арабской Республике, Мьянме и Беларуси', 'SYR MMR BLR'],
    ['в Южном Судане', 'SSD'],
    ['索马里和马里', 'SOM MLI'],
    ['南苏丹', 'SSD'],
    ['约旦河西岸', 'PSE'],
    ['朝鲜民主主义人民共和国人权状况', 'PRK'],
    ['حالة حقوق الإنسان في الجمهورية العربية السورية', 'SYR'],
    ['في السودان وجنوب السودان', 'SDN SSD'],
    ['والسودان', 'SDN'],
    ['للسودان', 'SDN'],
    ['بسوريا', 'SYR'],
    ['ليبيا', 'LBY'],
  ])('%s: %s', (text, codes) => {
    expect(found(text)).toBe(codes)
  })

  test.each([
    'every woman',
    'Nigerien and Sudanese',
    'Korea',
    'the Congo',
    'the Gulf of Guinea',
    'New Mexico',
    'among us',
    'STAND WITH US',
    'opt out of the car',
    'la réunion du Conseil',
    'кроме того',
    'التعاون المالي',
    '几内亚湾',
    '',
  ])('finds no state in: %s', (text) => {
    expect(found(text)).toBe('')
  })

  test.each([
    // Islands and states whose name is also a word, a meal or a person's name.
    ...[
      'a Jersey cow',
      'un chandail de Jersey',
      'in Guernsey',
      'Réunion',
      'la reunión del Consejo',
    ],
    ...['Maurice Dupont', 'Mauricio Pérez', 'une grenade', 'sœur Dominique', 'Того не было'],
    ...['الدعم المالي', 'مالي', '中非合作', '中非关系'],
    // A Congo that may be either of two.
    ...['le Congo', 'река Конго', 'نهر الكونغو', '刚果河'],
    // Places that carry the name of a state.
    ...['the island of New Guinea', 'in the South China Sea', 'the East China Sea'],
    ...['dans le golfe de Guinée', 'el golfo de Guinea', 'Гвинейский залив', '印度洋', '南中国海'],
  ])('takes no name of another thing for a state: %s', (text) => {
    expect(found(text)).toBe('')
  })

  test("finds the states of the catalogue's titles, and no others", () => {
    const texts = parse<Text>(readFileSync('data/texts.csv'), { columns: true })
    const differing = texts.filter(
      ({ title, countries }) =>
        found(title).split(' ').sort().join(' ') !== countries.split(' ').sort().join(' '),
    )
    expect(texts).toHaveLength(1690)
    expect(differing.map(({ symbol }) => symbol)).toEqual([])
  })

  test('stays quick on a megabyte of names', () => {
    const text = 'Republic of South Guinea '.repeat(40_000)
    expect(threadTime(() => states.find(text))).toBeLessThan(3000)
  })

  test('has nothing to find without records', () => {
    expect(createStates([]).find('Sudan 苏丹')).toEqual([])
  })
})

test.each([
  ['PRK', 'en', 'DPR Korea'],
  ['COD', 'fr', 'RD Congo'],
  ['COG', 'en', 'Congo'],
  ['SYR', 'zh', '叙利亚'],
  ['PSE', 'ru', 'оккупированная палестинская территория'],
  ['KEN', 'es', 'Kenia'],
  ['ZZZ', 'en', 'ZZZ'],
] as const)('name(%s, %s) is %s', (alpha3, language, name) => {
  expect(states.name(alpha3, language)).toBe(name)
})

test('every state has a name in each language', () => {
  const nameless = records.filter(({ names }) => Object.values(names).some(([first]) => !first))
  expect(nameless.map(({ alpha3 }) => alpha3)).toEqual([])
})
