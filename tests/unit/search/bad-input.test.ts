import { describe, expect, test } from 'vitest'
import { threadTime } from '../growth/grows.ts'
import { letter, searchOver } from './collection.ts'

const search = searchOver([
  letter('eritrea', {
    title: 'Eritrea: constructor of the mandate',
    countries: ['ERI'],
    date: '2021',
  }),
  letter('prototype', { title: 'A prototype' }),
])

const SLOWEST = 250

describe('any string is a query', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '   \t\n '],
    ['punctuation', '!?.,;:()[]{}…—–-_=+*&^%$#@~`|\\/<>'],
    ['one hyphen', '-'],
    ['hyphens', '-- --- -'],
    ['a colon', ':'],
    ['quotation marks', '"""""'],
    ['an open quotation mark', '"'],
    ['mixed quotation marks', '“«”»"„'],
    ['a regular expression', '(a+)+$ [^\\w]* .*? \\p{L}{1000} (?<name>x)'],
    [
      'names of the language',
      '__proto__ constructor:toString hasOwnProperty __proto__:x org:__proto__ country:constructor',
    ],
    ['marks of direction', '\u200f\u202e\u2066قطر\u2069\u202c'],
    ['emoji', '👩‍👩‍👧 ✉️ 🇰🇵 é́́́'],
    ['lone surrogates', '\ud800 \udfff eritrea'],
    ['a null', '\u0000 eritrea'],
    ['mixed scripts', 'Eritreя قطرabc 朝鲜eritrea ერიტრეა'],
    ['numbers', '99999999999999999999 0 -1 1e9 52/999999 session:99999999999'],
    ['filters without end', 'country:'.repeat(200)],
    ['commas', 'country:,,,, year:.. year:... session:,'],
    ['percent signs', '%E0%A4%A %'],
  ])('%s', (_what, query) => {
    for (const exhaustive of [false, true]) {
      const answer = search.search(query, { exhaustive })
      expect(answer.query).toBe(query)
      expect(answer.results.length).toBeLessThanOrEqual(2)
      expect(() => JSON.stringify(answer)).not.toThrow()
    }
  })

  test.each([
    ['one letter', 'a'.repeat(10_000)],
    ['words', 'eritrea mandate '.repeat(625)],
    [
      'misspelt words',
      Array.from({ length: 1000 }, (_, place) => `erit${'abcdefghij'[place % 10]}ea${place}`).join(
        ' ',
      ),
    ],
    ['quotation marks', '"a '.repeat(3334)],
    ['slashes', 'A/HRC/'.repeat(1700)],
    ['digits', '52/28 '.repeat(1700)],
    ['brackets', '('.repeat(10_000)],
    ['Arabic', 'السودان'.repeat(1500)],
    ['Chinese', '朝鲜'.repeat(5000)],
    ['combining marks', `e${'\u0301'.repeat(10_000)}`],
  ])('10,000 characters of %s are answered at once', (_what, query) => {
    search.search('warm up')
    expect(threadTime(() => search.search(query))).toBeLessThan(SLOWEST)
  })

  test('a long query is told to be cut', () => {
    const { problems, results } = search.search(`eritrea ${'x'.repeat(10_000)}`)
    expect(problems).toEqual([{ kind: 'too-long', written: 'x'.repeat(40), suggestion: null }])
    expect(results[0]?.id).toBe('eritrea')
  })

  test('what stands beyond the cut is not searched', () => {
    expect(search.search(`${'x'.repeat(2500)} eritrea`).results).toEqual([])
    const { problems, results } = search.search(`${'qq '.repeat(40)}eritrea`)
    expect(problems.map(({ kind }) => kind)).toEqual(['too-long', 'no-letter'])
    expect(results).toEqual([])
  })

  test('names of the language are but words', () => {
    expect(search.search('constructor').results[0]?.id).toBe('eritrea')
    expect(search.search('__proto__').results.map(({ id }) => id)).toEqual(['prototype'])
    expect(search.search('org:constructor').problems).toMatchObject([{ kind: 'bad-value' }])
    expect(search.search('toString:x').problems).toMatchObject([{ kind: 'unknown-filter' }])
  })

  test('direction marks and emoji around a word do not hide it', () => {
    expect(search.search('\u200feritrea\u200e').results[0]?.id).toBe('eritrea')
    expect(search.search('✉️ eritrea 🇪🇷').results[0]?.id).toBe('eritrea')
  })

  test('an unbalanced quotation mark still searches', () => {
    expect(search.search('eritrea "mandate').results[0]?.id).toBe('eritrea')
  })

  test('an empty collection answers nothing', () => {
    expect(
      searchOver([]).search('eritrea country:ERI "a b" -x', { exhaustive: true }),
    ).toMatchObject({ results: [], total: 0 })
  })
})
