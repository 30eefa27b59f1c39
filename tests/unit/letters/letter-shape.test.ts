import { describe, expect, test } from 'vitest'
import { text } from '../../../lib/letters/field-kinds.ts'
import { importLetters, letterFrom } from '../../../lib/letters/import.ts'
import { withLaterFields, writtenLetter } from '../../../lib/letters/letter-shape.ts'
import { writtenDate } from '../../../lib/letters/written-date.ts'
import { fullLetter } from './letter.ts'

const MINIMAL = { id: 'a-letter', title: 'A letter', url: '' }

/** `taken`, or what is said of a record. */
function saidOf(change: object): string {
  const result = letterFrom({ ...MINIMAL, ...change })
  return 'fault' in result ? Object.values(result.fault).join(' ') : 'taken'
}

const list = (count: number, of: unknown) => new Array(count).fill(of)
const long = (count: number) => 'x'.repeat(count)
const address = (length: number) => `https://a.org/${long(length - 14)}`

describe('a record from outside', () => {
  test('is given what it leaves out', () => {
    expect(letterFrom(MINIMAL)).toMatchObject({
      letter: {
        ...MINIMAL,
        also_at: [],
        publisher: '',
        date: null,
        addressee: null,
        sessions: [],
        countries: [],
        themes: [],
        subject: '',
        drafts: [],
        resolutions_cited: [],
        summary: '',
        asks: [],
        signatories: {
          organizations: [],
          individuals: [],
          stated_organizations: null,
          stated_individuals: null,
          complete: false,
        },
        language: 'en',
        source_kind: 'publisher',
        evidence: 'whole',
      },
    })
    const result = letterFrom({ ...MINIMAL, signatories: { individuals: [{ name: 'Ann' }] } })
    expect('letter' in result && result.letter.signatories.individuals).toEqual([
      { name: 'Ann', role: null },
    ])
  })

  test('keeps all that it has', () => {
    expect(letterFrom(fullLetter())).toEqual({ letter: fullLetter() })
  })

  test.each<[string, object[]]>([
    ['id', [{ id: 'a' }, { id: 'a1-2b' }, { id: long(200) }]],
    ['title', [{ title: long(2000) }, { title: ' x ' }]],
    ['url', [{ url: 'http://a.org' }, { url: 'HTTPS://a.org/x' }, { url: address(4000) }]],
    ['also_at', [{ also_at: list(200, 'https://a.org') }]],
    ['publisher', [{ publisher: long(500) }]],
    [
      'date',
      ['1900', '2099-12', '2023-01-01', '2023-10-31', '2023-09-29', null].map((date) => ({ date })),
    ],
    ['addressee', [{ addressee: null }, { addressee: long(2000) }]],
    [
      'sessions',
      [{ sessions: ['1', '999', 'S-1', 'S-999', 'OS/1', 'OM/99'] }, { sessions: list(50, '1') }],
    ],
    ['countries', [{ countries: list(250, 'PRK') }]],
    ['themes', [{ themes: ['a', 'a-b-c'] }, { themes: list(60, 'a') }]],
    ['subject', [{ subject: long(2000) }]],
    ['drafts', [{ drafts: list(200, long(2000)) }]],
    ['resolutions_cited', [{ resolutions_cited: list(500, 'x') }]],
    ['summary', [{ summary: long(20_000) }]],
    ['asks', [{ asks: list(200, long(2000)) }]],
    [
      'translations',
      [{ translations: { fr: {}, 'zh-Hans': { summary: long(20_000), asks: list(200, 'x') } } }],
    ],
    [
      'signatories',
      [
        { signatories: {} },
        { signatories: { organizations: list(20_000, 'x') } },
        { signatories: { individuals: list(20_000, { name: 'x' }) } },
        { signatories: { individuals: [{ name: long(500), role: long(2000) }] } },
        { signatories: { stated_organizations: 0, stated_individuals: 10_000_000 } },
      ],
    ],
    [
      'language',
      ['en', 'fil', 'zh-Hans', 'sr-Latn-RS', 'es-419'].map((language) => ({ language })),
    ],
    [
      'source_kind',
      ['publisher', 'partner', 'media', 'copy'].map((source_kind) => ({ source_kind })),
    ],
    ['evidence', ['whole', 'opening', 'announcement'].map((evidence) => ({ evidence }))],
  ])('is taken at the limits of `%s`', (_, changes) => {
    expect(changes.map(saidOf)).toEqual(changes.map(() => 'taken'))
  })

  const LIST = 'texts'
  const DATE = 'date'
  const ADDRESS = 'address'
  const COUNT = 'count'

  test.each<[string, string, unknown[]]>([
    ['id', 'words', ['', '-a', 'a-', 'a--b', 'A', 'a b', 'é']],
    ['id', '', [long(201)]],
    ['title', 'line', ['', ' \n', long(2001), null]],
    [
      'url',
      ADDRESS,
      [
        'x',
        'ftp://a.org',
        'https://',
        'https:// a',
        'https:///a',
        'x https://a.org',
        'https://a b',
        address(4001),
        5,
      ],
    ],
    ['also_at', 'addresses', ['https://a.org', null]],
    ['also_at', '', [list(201, 'https://a.org')]],
    ['also_at.0', ADDRESS, [['']]],
    ['publisher', '', [long(501)]],
    [
      'date',
      DATE,
      [
        '1899',
        '2100',
        '2023-00',
        '2023-13',
        '2023-1',
        '2023-01-00',
        '2023-01-32',
        '2023-01-1',
        '20233',
        '2023-01-011',
        'x2023',
        '',
        2023,
      ],
    ],
    ['addressee', '', [long(2001)]],
    ['sessions', LIST, ['52']],
    ['sessions', '', [list(51, '1')]],
    [
      'sessions.0',
      'session',
      ['0', '01', '1000', 'S-0', 'S33', 's-33', 'OS/0', 'OS/100', 'OX/1', 'xS-1', '52nd', ''].map(
        (one) => [one],
      ),
    ],
    ['countries', LIST, ['PRK']],
    ['countries', '', [list(251, 'PRK')]],
    ['countries.0', 'state', ['prk', 'PR', 'P1K'].map((one) => [one])],
    ['countries.0', '', ['PRKX', 'xPRK'].map((one) => [one])],
    ['themes', LIST, ['a']],
    ['translations', 'translations', ['fr', 5]],
    [
      'translations',
      'translations',
      [Object.fromEntries(list(41, {}).map((one, at) => [`aa-x${at + 10}`, one]))],
    ],
    ['translations.FR', 'language', [{ FR: {} }]],
    ['translations.fr.summary', '', [{ fr: { summary: long(20_001) } }]],
    ['translations.fr.asks', '', [{ fr: { asks: list(201, 'x') } }]],
    ['themes', '', [list(61, 'a')]],
    ['themes.0', 'theme', ['', 'A', 'a-', '-a', 'a--b', 'a1'].map((one) => [one])],
    ['subject', '', [long(2001)]],
    ['drafts', '', [list(201, 'x')]],
    ['drafts.0', '', [[long(2001)]]],
    ['resolutions_cited', '', [list(501, 'x')]],
    ['summary', '', [long(20_001)]],
    ['asks', '', [list(201, 'x')]],
    ['signatories.organizations', '', [{ organizations: list(20_001, 'x') }]],
    ['signatories.individuals', '', [{ individuals: list(20_001, { name: 'x' }) }]],
    [
      'signatories.individuals.0.name',
      'name',
      ['', ' ', long(501), null].map((name) => ({ individuals: [{ name }] })),
    ],
    ['signatories.individuals.0.role', '', [{ individuals: [{ name: 'x', role: long(2001) }] }]],
    [
      'signatories.stated_organizations',
      COUNT,
      [-1, 1.5, 10_000_001, '5'].map((stated_organizations) => ({ stated_organizations })),
    ],
    ['signatories.stated_individuals', COUNT, [{ stated_individuals: -1 }]],
    ['signatories.complete', 'flag', [{ complete: 1 }]],
    [
      'language',
      'language',
      ['', 'e', 'english', 'EN', 'en_GB', 'en-', 'en-x', 'en-123456789', 'xx en'],
    ],
    ['source_kind', 'source-kind', ['blog', null]],
    ['evidence', 'evidence', ['all', null]],
  ])('is refused beyond the limits of `%s`: %s', (path, why, values) => {
    const [field = ''] = path.split('.')
    for (const value of values) {
      expect(saidOf({ [field]: value }), JSON.stringify(value)?.slice(0, 80)).toContain(
        `wrong ${path} ${why}`,
      )
    }
  })

  test.each([[null], [[MINIMAL]], ['a letter'], [undefined]])('is refused as %j', (record) => {
    expect(letterFrom(record)).toEqual({ fault: { code: 'not-object' } })
  })
})

describe('a letter that is still being written', () => {
  test('is taken whatever it says', () => {
    const letter = fullLetter({ id: '', title: '', url: 'x', date: 'soon' })
    expect(writtenLetter(letter)).toEqual(letter)
  })

  test.each(Object.keys(fullLetter()))('is refused without `%s`', (field) => {
    expect(writtenLetter({ ...fullLetter(), [field]: undefined })).toBeNull()
  })

  test.each([
    ...Object.keys(fullLetter().signatories).map((field) => ({ [field]: undefined })),
    { individuals: [{ name: 'x' }] },
    { individuals: [{ role: null }] },
    { organizations: [5] },
  ])('is refused with signatories %j', (change) => {
    const letter = fullLetter()
    const signatories = { ...letter.signatories, ...change }
    expect(writtenLetter({ ...letter, signatories })).toBeNull()
  })
})

test('a field that was added later is empty in a record from before', () => {
  const fields = { title: text(), note: { ...text(), addedLater: true as const } }
  expect(withLaterFields(fields, { title: 'x' })).toEqual({ title: 'x', note: '' })
  expect(withLaterFields(fields, { note: 'y' })).toEqual({ note: 'y' })
  expect(withLaterFields(fields, null)).toBeNull()
})

describe('a file', () => {
  const read = async (content: string) => {
    const { taken, places, skipped, broken } = await importLetters(content)
    return { taken: taken.map(({ id }) => id), places, skipped: skipped.length, broken }
  }
  const line = (id: string) => JSON.stringify({ ...MINIMAL, id })
  const NOT_JSON = { code: 'not-json' }

  test('of lines: each in its place, empty ones passed over', async () => {
    expect(await read(`${line('a')}\n\n  \r\n${line('b')}\n{\n${line('a')}`)).toEqual({
      taken: ['a', 'b'],
      places: [1, 4],
      skipped: 1,
      broken: [{ place: 5, id: null, fault: NOT_JSON }],
    })
  })

  test.each([
    ['a list', `[${line('a')},${line('b')}]`, ['a', 'b']],
    ['one record', line('a'), ['a']],
    ['a list `letters`', `{"letters":[${line('a')}]}`, ['a']],
  ])('of %s', async (_, content, taken) => {
    expect(await read(content)).toEqual({
      taken,
      places: taken.map((_, at) => at + 1),
      skipped: 0,
      broken: [],
    })
  })

  test.each([
    ['null', 'not-object', null],
    ['5', 'not-object', null],
    ['{"letters":5}', 'missing id', null],
    ['{"id":"a"}', 'missing title', 'a'],
    ['{"id":5}', 'wrong id', null],
    [`{"id":"${long(300)}"}`, 'wrong id', long(200)],
  ])('of %s names what is wrong', async (content, why, id) => {
    const { broken } = await read(content)
    expect(
      broken.map(({ place, id: of, fault }) => [place, of, Object.values(fault).join(' ')]),
    ).toEqual([[1, id, expect.stringContaining(why)]])
  })

  test('of nothing has nothing, and is done', async () => {
    const shares: number[] = []
    const report = await importLetters(' ', { onProgress: (share) => shares.push(share) })
    expect(report).toMatchObject({ taken: [], places: [], skipped: [], broken: [] })
    expect(shares).toEqual([1])
  })
})

test.each([
  ['2023-02-06', 'en', '6 February 2023'],
  ['2023-02', 'fr', 'février 2023'],
  ['2023', 'es', '2023'],
  ['2023-12-31', 'en-US', 'December 31, 2023'],
  ['2023-02-06', 'ar', expect.stringContaining('2023')],
  ['x2023', 'en', 'x2023'],
  ['2023-02-06x', 'en', '2023-02-06x'],
  ['2023-2', 'en', '2023-2'],
  ['', 'en', ''],
])('writtenDate(%j, %j)', (date, language, written) => {
  expect(writtenDate(date, language)).toEqual(written)
})
