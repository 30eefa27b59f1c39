import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../lib/search/parse-query.ts'

const brief = (query: string) =>
  parseQuery(query).map(({ kind, name, text, values, excluded }) =>
    [
      excluded ? '-' : '',
      kind === 'word' ? '' : `${kind} `,
      name && `${name}=`,
      name ? values.join('|') : text,
    ].join(''),
  )

describe('parseQuery', () => {
  test.each([
    'A/HRC/51/L.6, as orally revised',
    'A/HRC/51/L.6 as orally revised and amended',
    'A/HRC/51/L.6, telle que révisée oralement',
    'A/HRC/51/L.6 en su forma oralmente revisada',
  ])('passes over what is said of a draft: %s', (query) => {
    expect(brief(query)).toEqual(['A/HRC/51/L.6'])
  })

  test('keeps such words where no draft is named', () => {
    expect(brief('treaty as revised')).toEqual(['treaty', 'as', 'revised'])
  })

  test('reads words, phrases, filters and exclusions', () => {
    expect(
      brief(
        'eritrea "special rapporteur" country:PRK,KOR org:"forum asia" -burundi -lang:fr -"death penalty"',
      ),
    ).toEqual([
      'eritrea',
      'phrase special rapporteur',
      'filter country=PRK|KOR',
      'filter org=forum asia',
      '-burundi',
      '-filter lang=fr',
      '-phrase death penalty',
    ])
  })

  test('reads quoted values among others', () => {
    expect(brief('org:"forum asia",HRW,“un watch” x')).toEqual([
      'filter org=forum asia|HRW|un watch',
      'x',
    ])
  })

  test('reads the quotation marks of other languages', () => {
    expect(brief('«droits humains» „Recht“ “civil society” 「人权」')).toEqual([
      'phrase droits humains',
      'phrase Recht',
      'phrase civil society',
      'phrase 人权',
    ])
  })

  test('lets an open phrase go to the end and says so', () => {
    const [word, phrase] = parseQuery('sudan "fact finding mi')
    expect(word?.open).toBe(false)
    expect(phrase).toMatchObject({ kind: 'phrase', text: 'fact finding mi', open: true })
  })

  test('does not take a title or an address for a filter', () => {
    expect(brief('Eritrea: maintain scrutiny')).toEqual(['Eritrea:', 'maintain', 'scrutiny'])
    expect(brief('https://example.org/x')).toEqual(['https://example.org/x'])
  })

  test('keeps a hyphen inside a word, and one that stands alone', () => {
    expect(brief('co-sponsor S-33 - x')).toEqual(['co-sponsor', 'S-33', '-', 'x'])
  })

  test('tells where each part stands', () => {
    const query = '  sudan -lang:"en"  x'
    expect(parseQuery(query).map(({ start, end }) => query.slice(start, end))).toEqual([
      'sudan',
      '-lang:"en"',
      'x',
    ])
    expect(
      parseQuery(query).map(({ textStart, text }) =>
        query.slice(textStart, textStart + text.length),
      ),
    ).toEqual(['sudan', '"en"', 'x'])
  })

  test.each([
    // A filter has a name of 2 to 20 letters, and a value.
    ['ab:c', ['filter ab=c']],
    ['AB：c', ['filter ab=c']],
    ['страна:кндр', ['filter страна=кндр']],
    ['abcdefghijklmnopqrst:x', ['filter abcdefghijklmnopqrst=x']],
    ['abcdefghijklmnopqrstu:x', ['abcdefghijklmnopqrstu:x']],
    ['a:b', ['a:b']],
    ['ab::c', ['ab::c']],
    ['country:', ['country:']],
    ['country: prk', ['country:', 'prk']],
    // Its values.
    ['country:a,,b', ['filter country=a|b']],
    ['country:,a,', ['filter country=a']],
    ['country:a、b，c،d', ['filter country=a|b|c|d']],
    ['country:"north korea"x y', ['filter country=north korea|x', 'y']],
    // What is left out.
    ['−x', ['-x']],
    ['--x', ['--x']],
    ['-"a b"', ['-phrase a b']],
    ['- "a b"', ['-', 'phrase a b']],
    ['-', ['-']],
    // Quotation marks.
    ['"a"b', ['phrase a', 'b']],
    ['a"b c"', ['a"b', 'c"']],
    ['„f“ ”b” 『d』', ['phrase f', 'phrase b', 'phrase d']],
    ['" a "', ['phrase a']],
    ['"" " "', []],
    ['', []],
  ])('reads %s as %j', (query, parts) => {
    expect(brief(query)).toEqual(parts)
  })

  test('tells where each value begins, and whether a quotation mark is missing', () => {
    expect(parseQuery('org:“x”,y')).toMatchObject([{ valueStarts: [4, 8], end: 9, open: false }])
    expect(parseQuery('org:a,"b c')).toMatchObject([
      { values: ['a', 'b c'], valueStarts: [4, 6], end: 10, open: true },
    ])
  })

  test('passes over marks of direction', () => {
    expect(brief('\u200f\u202bقطر\u202c 2019\u200e')).toEqual(['قطر', '2019'])
  })
})
