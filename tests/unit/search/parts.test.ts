import { describe, expect, test } from 'vitest'
import { createCorrector } from '../../../lib/search/correct-spelling.ts'
import { nearest } from '../../../lib/search/nearest.ts'
import { intersect, maskIn, NO_POSTINGS, type Postings } from '../../../lib/search/postings.ts'
import { recogniseDates } from '../../../lib/search/recognise-dates.ts'
import { symbolsOf } from '../../../lib/search/recognise-symbols.ts'
import {
  baseSymbol,
  eachKey,
  LESSER_KEY,
  languageOf,
  MAIN_KEY,
  phraseOf,
} from '../../../lib/search/search-keys.ts'
import { topScored } from '../../../lib/search/top-scored.ts'
import {
  byTransliterationKey,
  spellingGroups,
  transliterationKey,
} from '../../../lib/search/transliteration-key.ts'
import { foldWord, wordsOf } from '../../../lib/text/words.ts'
import { indexOf, letter } from './collection.ts'

describe('the best of many', () => {
  /** Scores of 0 to 6 that come in no order. */
  const scores = Array.from({ length: 100 }, (_, doc) => (doc * 37) % 7)
  const docs = scores.map((_, doc) => doc)
  const score = (doc: number) => scores[doc] ?? 0
  const expected = docs
    .map((doc) => ({ doc, score: score(doc) }))
    .sort((a, b) => b.score - a.score || a.doc - b.doc)

  test.each([1, 2, 3, 7, 14, 15, 33, 49, 50, 51, 99, 100, 200])(
    'the first %d, equals by place, whatever order they come in',
    (wanted) => {
      for (const given of [docs, docs.toReversed()]) {
        const top = topScored(given, { scoreOf: score, boundOf: score }, wanted)
        expect(top).toEqual(expected.slice(0, wanted))
      }
    },
  )

  test('none of none', () => {
    expect(topScored([], { scoreOf: score, boundOf: score }, 3)).toEqual([])
  })

  test('asks for no score that cannot reach the top', () => {
    const asked: number[] = []
    const scoreOf = (doc: number) => {
      asked.push(doc)
      return 10 - doc
    }
    topScored([0, 1, 2, 3, 4, 5, 6], { scoreOf, boundOf: (doc) => 10 - doc }, 2)
    expect(asked).toEqual([0, 1])
    asked.length = 0
    topScored([0, 1, 2, 3, 4, 5, 6], { scoreOf, boundOf: () => 9 }, 2)
    expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6])
  })
})

describe('postings', () => {
  const list = (strong: [number, number][], others: [number, number][] = []): Postings => ({
    docs: Uint32Array.from([...strong, ...others], ([doc]) => doc),
    masks: Uint8Array.from([...strong, ...others], ([, mask]) => mask),
    strong: strong.length,
  })
  const plain = ({ docs, masks, strong }: Postings) => [[...docs], [...masks], strong]
  const one = list(
    [
      [1, 1],
      [5, 2],
      [9, 1],
    ],
    [
      [0, 4],
      [7, 8],
    ],
  )

  test.each([
    [1, 1],
    [5, 2],
    [9, 1],
    [0, 4],
    [7, 8],
    [2, 0],
    [6, 0],
    [10, 0],
  ])('of letter %d are in fields %d', (doc, mask) => {
    expect(maskIn(one, doc)).toBe(mask)
  })

  test('in all lists: those of the shortest that the others have too, with all fields', () => {
    const two = list(
      [[9, 16]],
      [
        [7, 32],
        [8, 32],
      ],
    )
    expect(plain(intersect([one, two], 100))).toEqual([[9, 7], [17, 40], 1])
    expect(plain(intersect([two, one], 100))).toEqual([[9, 7], [17, 40], 1])
    expect(intersect([one], 100)).toBe(one)
    expect(intersect([], 100)).toBe(NO_POSTINGS)
    expect(plain(intersect([one, list([])], 100))).toEqual([[], [], 0])
  })
})

describe('the keys of a letter', () => {
  const [searched] = indexOf([
    letter('one', {
      countries: ['PRK', 'KOR'],
      sessions: ['52', 'S-33'],
      themes: ['torture'],
      date: '2023-02-26',
      drafts: ['a/hrc/52/L.1/Rev.1'],
      resolutions_cited: ['A/HRC/RES/49/22'],
      language: 'pt-BR',
      asks: ['Renew'],
      summary: 'Yes',
      signatories: {
        organizations: ['A', 'B'],
        individuals: [{ name: 'Ji-hyun Park', role: null }],
        stated_organizations: 34,
        stated_individuals: 7,
        complete: true,
      },
    }),
  ]).letters
  const keysOf = (change: object) => {
    if (!searched) throw new Error('a letter')
    const keys: string[] = []
    eachKey({ ...searched, ...change }, (key, mark) =>
      keys.push(mark === MAIN_KEY ? key : `(${key})`),
    )
    expect([MAIN_KEY, LESSER_KEY]).toEqual([1, 2])
    return keys
  }

  test('are all facts, main and (lesser)', () => {
    expect(keysOf({})).toEqual([
      'country:PRK',
      '(country:KOR)',
      'session:52',
      'session:S-33',
      'sort:special',
      'theme:torture',
      'year:2023',
      'month:2023-02',
      'day:2023-02-26',
      'symbol:A/HRC/52/L.1/REV.1',
      'symbol:A/HRC/52/L.1',
      'draft:L.1',
      '(symbol:A/HRC/RES/49/22)',
      'person:ji hyun park',
      'lang:pt',
      'evidence:whole',
      'id:one',
      'signed:34',
      'signed:7',
      '(signed:2)',
      'has:asks',
      'has:signatories',
      'has:organizations',
      'has:individuals',
      'has:summary',
      'has:date',
      'has:session',
      'has:country',
      'has:draft',
      'has:resolution',
      'has:source',
      'has:number',
      'has:complete',
    ])
  })

  const BARE = {
    countries: [],
    sessions: [],
    themes: [],
    date: null,
    drafts: [],
    resolutions_cited: [],
    individuals: [],
    asks: [],
    summary: '',
    listed_organizations: 0,
    listed_individuals: 0,
    stated_organizations: null,
    stated_individuals: null,
    complete: false,
    source_kind: 'copy',
  }

  test('are few where it says little', () => {
    expect(keysOf(BARE)).toEqual(['lang:pt', 'evidence:whole', 'id:one'])
  })

  test.each([
    [{ date: '2023' }, ['year:2023', 'has:date']],
    [{ date: '2023-02' }, ['year:2023', 'month:2023-02', 'has:date']],
    [{ listed_organizations: 1 }, ['has:signatories', 'has:organizations']],
    [{ listed_individuals: 1 }, ['has:signatories', 'has:individuals']],
    [{ stated_organizations: 0 }, ['has:number']],
    [{ stated_individuals: 3 }, ['signed:3', 'has:number']],
    [{ drafts: ['A/HRC/52/65'] }, ['symbol:A/HRC/52/65', 'has:draft']],
  ])('of %j are %j beside', (change, keys) => {
    const found = keysOf({ ...BARE, ...change })
    expect(found.filter((key) => !/^(?:lang|evidence|id):/.test(key))).toEqual(keys)
  })

  test.each([
    ['A/HRC/52/L.1/REV.1', 'A/HRC/52/L.1'],
    ['A/HRC/52/65/ADD.2', 'A/HRC/52/65'],
    ['A/HRC/52/65/CORR.1/X', 'A/HRC/52/65'],
    ['A/HRC/52/65/AMEND.1', 'A/HRC/52/65'],
    ['A/HRC/52/65', 'A/HRC/52/65'],
    ['A/HRC/REVIEW', 'A/HRC/REVIEW'],
  ])('baseSymbol(%j) is %j', (symbol, base) => {
    expect(baseSymbol(symbol)).toBe(base)
  })

  test('names are folded words, compounds in their parts', () => {
    expect(phraseOf('Ji-hyun PÁRK')).toBe('ji hyun park')
    expect(phraseOf('')).toBe('')
    expect(languageOf('PT-br')).toBe('pt')
    expect(languageOf('en')).toBe('en')
  })
})

describe('symbols in a query', () => {
  test.each([
    ['A/HRC/RES/52/28', ['A/HRC/RES/52/28']],
    ['("A/HRC/RES/52/28").', ['A/HRC/RES/52/28']],
    ['[A/HRC/52/L.1]', ['A/HRC/52/L.1']],
    ['31/L.21', ['A/HRC/31/L.21']],
    ['HRC/31/L.21/Rev.1', ['A/HRC/31/L.21/REV.1']],
    ['A/HRC/31/L21', ['A/HRC/31/L.21']],
    ['/HRC/S-33/L.1', ['A/HRC/S-33/L.1']],
    ['31L.21', ['A/HRC/31/L.21']],
    ['52/28', ['A/HRC/RES/52/28', 'A/HRC/DEC/52/28', 'A/HRC/PRST/52/28', 'A/HRC/52/28']],
    ['52/128', ['A/HRC/DEC/52/128', 'A/HRC/PRST/52/128', 'A/HRC/52/128']],
    ['999/L.1', []],
    ['xHRC/31/L.21', []],
    ['31/L.21x', []],
    ['word', []],
    ['', []],
  ])('%j may be %j', (written, symbols) => {
    expect(symbolsOf(written)).toEqual(symbols)
  })
})

describe('dates in a query', () => {
  /** The words of a query; those of one piece between spaces are of one part. */
  const wordsIn = (query: string) =>
    wordsOf(query)
      .filter(({ joined }) => !joined)
      .map((word) => ({
        ...word,
        written: query.slice(word.start, word.end),
        part: query.slice(0, word.start).split(' ').length,
      }))
  const dates = (query: string, taken: number[] = []) =>
    recogniseDates(wordsIn(query), new Set(taken)).map(({ from, to, understood, keys }) => {
      const weighed = keys.map(({ key, weight }) => `${key} ${weight}`)
      return `${from}-${to} ${understood?.value}: ${weighed.join(', ')}`
    })
  const DAY = 'day:2019-03-11 1, month:2019-03 0.8, year:2019 0.5'
  const MONTH = 'month:2019-03 1, year:2019 0.5'

  test.each([
    ['2019', ['0-1 2019: year:2019 1']],
    ['eritrea 2019', ['1-2 2019: year:2019 1']],
    ['March 2019', [`0-2 2019-03: ${MONTH}`]],
    ['mar 2019', [`0-2 2019-03: ${MONTH}`]],
    ['2019 March', [`0-2 2019-03: ${MONTH}`]],
    ['11 March 2019', [`0-3 2019-03-11: ${DAY}`]],
    ['11 mars 2019', [`0-3 2019-03-11: ${DAY}`]],
    ['11 марта 2019', [`0-3 2019-03-11: ${DAY}`]],
    ['11 marzo 2019', [`0-3 2019-03-11: ${DAY}`]],
    ['March 11 2019', [`0-3 2019-03-11: ${DAY}`]],
    ['2019-03', [`0-2 2019-03: ${MONTH}`]],
    ['2019-03-11', [`0-3 2019-03-11: ${DAY}`]],
    ['2019-03-40', [`0-2 2019-03: ${MONTH}`]],
    ['2019 03', ['0-1 2019: year:2019 1']],
    ['2019-13', ['0-1 2019: year:2019 1']],
    ['32 March 2019', [`1-3 2019-03: ${MONTH}`]],
    ['1 December 2019', ['0-3 2019-12-01: day:2019-12-01 1, month:2019-12 0.8, year:2019 0.5']],
    ['1940', ['0-1 1940: year:1940 1']],
    ['2049', ['0-1 2049: year:2049 1']],
    ['1939 2050 20199 x2019', []],
    ['March', []],
    ['11 March', []],
  ])('%j: %j', (query, expected) => {
    expect(dates(query)).toEqual(expected)
  })

  test('are not read where a word is taken already', () => {
    expect(dates('2019', [0])).toEqual([])
  })
})

describe('words misspelt', () => {
  const words = [
    'eritrea',
    'eritreans',
    'ethiopia',
    'mandate',
    'mandates',
    'rapporteur',
    'abcd',
    'ab12cd',
  ]
  const correct = createCorrector(words)
  const corrected = (written: string, limit = 5, isPrefix = false) =>
    correct(written, limit, isPrefix).map(({ word }) => word)

  test.each([
    ['eritrea', 'eritrea'],
    ['eritrae', 'eritrea'],
    ['eritera', 'eritrea'],
    ['erittea', 'eritrea'],
    ['etiopia', 'ethiopia'],
    ['mandat', 'mandate'],
    ['raporteur', 'rapporteur'],
  ])('%s stands for %s', (written, word) => {
    expect(corrected(written)[0]).toBe(word)
  })

  test.each(['xyzzy', 'zzzzzz', 'ab12c'])('%s stands for none', (written) => {
    expect(corrected(written)).toEqual([])
  })

  test('come best first, no more than asked for, and how like they are', () => {
    expect(corrected('mandte', 1)).toEqual(['mandate'])
    const found = correct('mandate', 5, false)
    expect(found[0]).toEqual({ word: 'mandate', likeness: 1 })
    const likenesses = found.map(({ likeness }) => likeness)
    expect(likenesses).toEqual(likenesses.toSorted((a, b) => b - a))
    expect(Math.min(...likenesses)).toBeGreaterThanOrEqual(0)
  })

  test('as a beginning may become a longer word', () => {
    expect(corrected('rappo', 5, true)).toContain('rapporteur')
    expect(corrected('rappo', 5, false)).toEqual([])
  })

  test.each([
    ['countri', 'country'],
    ['sesion', 'session'],
    ['', null],
    ['xxxxxxxx', null],
    ['country'.padEnd(30, 'x').repeat(4), null],
  ])('nearest of the filters to %j is %j', (written, known) => {
    expect(nearest(written, ['country', 'session', 'theme'])).toBe(known)
  })
})

describe('the skeleton of a word', () => {
  test.each([
    ['kadyrov', 'qadirov'],
    ['kadyrov', 'кадыров'],
    ['mohammed', 'muhamad'],
    ['lukashenko', 'лукашенко'],
    ['schmidt', 'shmidt'],
    ['gaddafi', 'qaddhafi'],
    ['khadija', 'kadidja'],
    ['youssef', 'yusef'],
    ['hussein', 'husain'],
    ['sharif', 'shareef'],
    ['philip', 'filip'],
    ['wladimir', 'vladimir'],
    ['щербаков', 'sherbakov'],
    ['жуков', 'zhukov'],
    ['владимир', 'vladimir'],
  ])('%s is that of %s', (one, other) => {
    expect(transliterationKey(one)).not.toBe('')
    expect(transliterationKey(one)).toBe(transliterationKey(other))
  })

  test.each([
    ['bcdfjlmn', 'bkdfjlmn'],
    ['quran', 'kran'],
    ['tchad', 'chad'],
    ['dhar', 'dar'],
    ['back', 'bak'],
    ['cell', 'cal'],
    ['chess', 'chas'],
    ['naiad', 'niad'],
    ['shah', 'sha'],
    ['ahmed', 'amad'],
    ['судьбъа', 'sudba'],
  ])('%s: %s', (word, skeleton) => {
    expect(transliterationKey(word)).toBe(skeleton)
  })

  test.each(['abc', 'ab1cd', 'سلام', '人权理事会', 'кот', ''])('%s has none', (word) => {
    expect(transliterationKey(word)).toBe('')
  })

  test('brings together two to six words', () => {
    const six = ['aaab', 'aab b', 'kadyrov', 'qadirov', 'mandate']
    expect(spellingGroups(six)).toEqual([['kadyrov', 'qadirov']])
    const many = (count: number) =>
      ['dada', 'data', 'tada', 'tata', 'dadda', 'tatta', 'datta'].slice(0, count)
    expect(spellingGroups(many(6))).toEqual([many(6)])
    expect(spellingGroups(many(7))).toEqual([])
    expect([...byTransliterationKey(['abc', 'data', 'tata'])]).toEqual([['dada', ['data', 'tata']]])
  })
})

describe('folding', () => {
  test.each([
    ['ß', 'ss'],
    ['ø', 'o'],
    ['ł', 'l'],
    ['đ', 'd'],
    ['ð', 'd'],
    ['þ', 'th'],
    ['æ', 'ae'],
    ['œ', 'oe'],
    ['ı', 'i'],
    ['ħ', 'h'],
    ['ŧ', 't'],
    ['ə', 'a'],
    ['ى', 'ي'],
    ['ة', 'ه'],
    ['ی', 'ي'],
    ['ک', 'ك'],
    ['ە', 'ه'],
    ['ґ', 'г'],
    ['realizing', 'realising'],
    ['prize', 'prize'],
    ['prizes', 'prises'],
    ['Brazil', 'brazil'],
    ['civilization', 'civilisation'],
    ['x'.repeat(50), 'x'.repeat(40)],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })

  test.each([
    ['A right to food', ['right', 'to', 'food']],
    ['co-sponsor', ['co', 'sponsor', '+cosponsor']],
    ['the U.S. and U.N.', ['the', 'us', 'and', 'un']],
    ['1,234,567 of 12,34', ['1234567', 'of', '12', '34']],
    ['l’homme', ['homme', '+lhomme']],
    [
      `${'x'.repeat(12)}-${'y'.repeat(12)}`,
      ['x'.repeat(12), 'y'.repeat(12), `+${'x'.repeat(12)}${'y'.repeat(12)}`],
    ],
    [`${'x'.repeat(12)}-${'y'.repeat(13)}`, ['x'.repeat(12), 'y'.repeat(13)]],
    ['人权', ['人权']],
    ['7 b é', ['7']],
    ['', []],
  ])('the words of %j are %j', (text, words) => {
    expect(wordsOf(text).map(({ folded, joined }) => (joined ? `+${folded}` : folded))).toEqual(
      words,
    )
  })

  test('words know where they stand', () => {
    const text = 'On co-sponsor, 关于朝鲜'
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'On',
      'co',
      'sponsor',
      'co-sponsor',
      '关于',
      '朝鲜',
    ])
  })
})
