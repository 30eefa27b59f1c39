import { describe, expect, test } from 'vitest'
import { decodeAddresses, encodeAddresses } from '../../../lib/letters/addresses.ts'
import { addressKey, likeness } from '../../../lib/letters/likeness.ts'
import { fullLetter } from './letter.ts'

test.each([
  ['https://www.example.org/Letter/', 'example.org/letter'],
  ['http://example.org/letter', 'example.org/letter'],
  ['HTTP://WWW.example.org/letter#part?x', 'example.org/letter'],
  ['https://example.org/letter#a\nb', 'example.org/letter'],
  ['https://example.org/letter?id=5', 'example.org/letter?id=5'],
  ['https://example.org/letter?id=5&utm_source=x&utm_medium=y', 'example.org/letter?id=5'],
  ['https://example.org/letter?id=5&fbclid=abc&page=2', 'example.org/letter?id=5'],
  ['https://example.org/letter?id=5&page=', 'example.org/letter?id=5'],
  ['https://example.org/letter?pages=2', 'example.org/letter?pages=2'],
  ['https://example.org/letter/?&', 'example.org/letter'],
  ['https://wwwexample.org', 'wwwexample.org'],
  ['ftp://www.example.org', 'ftp://www.example.org'],
  ['x https://www.example.org', 'x https://www.example.org'],
])('addressKey(%j) is %j', (address, key) => {
  expect(addressKey(address)).toBe(key)
})

describe('likeness', () => {
  const SAME = 'address'
  const LIKE = 'title'
  const bare = {
    title: '',
    url: '',
    also_at: [],
    date: null,
    sessions: [],
    countries: [],
  }
  type Given = Partial<Parameters<typeof likeness>[0]>

  test.each<[string, Given, Given, string | null]>([
    ['one address', { url: 'https://a.org/x' }, { url: 'http://www.a.org/x/' }, SAME],
    [
      'the one also at the other',
      { also_at: ['https://a.org/x'] },
      { url: 'https://a.org/x' },
      SAME,
    ],
    [
      'the other also at the one',
      { url: 'https://a.org/x' },
      { also_at: ['https://a.org/x'] },
      SAME,
    ],
    ['two addresses', { url: 'https://a.org/x' }, { url: 'https://a.org/y' }, null],
    ['no address', {}, {}, null],

    ['one title, undated', { title: 'Renew the mandate' }, { title: 'Renew the Mandate!' }, LIKE],
    [
      'three words of four, one dated',
      { title: 'renew mandate eritrea now', date: '2023' },
      { title: 'renew mandate eritrea' },
      LIKE,
    ],
    [
      'three words of four, the other dated',
      { title: 'renew mandate eritrea' },
      { title: 'renew mandate eritrea now', date: '2023' },
      LIKE,
    ],
    [
      'three words of four, undated',
      { title: 'renew mandate eritrea now' },
      { title: 'renew mandate eritrea' },
      null,
    ],
    [
      'three words of five',
      { title: 'renew mandate eritrea now please', date: '2023' },
      { title: 'renew mandate eritrea', date: '2023' },
      null,
    ],
    ['words of two letters do not count', { title: 'of renewal' }, { title: 'renewal' }, LIKE],
    ['words of three do', { title: 'war renewal' }, { title: 'renewal' }, null],
    ['Chinese ones always count', { title: '人权 renewal' }, { title: 'renewal' }, null],
    ['titles without words', { title: 'of' }, { title: 'to' }, null],

    [
      'another session',
      { title: 'renewal', sessions: ['52'] },
      { title: 'renewal', sessions: ['53'] },
      null,
    ],
    [
      'one session of two',
      { title: 'renewal', sessions: ['52', '53'] },
      { title: 'renewal', sessions: ['53'] },
      LIKE,
    ],
    ['a session and none', { title: 'renewal', sessions: ['52'] }, { title: 'renewal' }, LIKE],
    ['none and a session', { title: 'renewal' }, { title: 'renewal', sessions: ['52'] }, LIKE],
    [
      'another situation',
      { title: 'renewal', countries: ['ERI'] },
      { title: 'renewal', countries: ['ETH'] },
      null,
    ],

    [
      '21 days apart',
      { title: 'renewal', date: '2023-02-01' },
      { title: 'renewal', date: '2023-02-22' },
      LIKE,
    ],
    [
      '22 days apart',
      { title: 'renewal', date: '2023-02-23' },
      { title: 'renewal', date: '2023-02-01' },
      null,
    ],
    [
      'in its month',
      { title: 'renewal', date: '2023-02' },
      { title: 'renewal', date: '2023-02-22' },
      LIKE,
    ],
    [
      'in its year',
      { title: 'renewal', date: '2023-09-30' },
      { title: 'renewal', date: '2023' },
      LIKE,
    ],
    [
      'in another month',
      { title: 'renewal', date: '2023-02-28' },
      { title: 'renewal', date: '2023-03' },
      null,
    ],
    [
      'in another year',
      { title: 'renewal', date: '2023' },
      { title: 'renewal', date: '2024-01-01' },
      null,
    ],
  ])('%s', (_, one, other, why) => {
    expect(likeness({ ...bare, ...one }, { ...bare, ...other })).toBe(why)
  })
})

describe('the file of addresses', () => {
  const letters = [
    fullLetter({ id: 'one' }),
    fullLetter({ id: 'two', url: 'https://two.org/x', also_at: [] }),
  ]
  const file = JSON.parse(JSON.stringify(encodeAddresses(letters)))

  test('is a row a letter', () => {
    expect(file).toEqual([
      ['one', 'https://example.org/letter', 'https://example.com/a', 'https://example.com/b'],
      ['two', 'https://two.org/x'],
    ])
  })

  test('finds the letter of an address', () => {
    const { find } = decodeAddresses(file)
    expect(find('http://www.example.com/B/#top')).toBe('one')
    expect(find('https://two.org/x')).toBe('two')
    expect(find('https://two.org/y')).toBeNull()
    expect(find('one')).toBeNull()
  })

  test('knows who publishes at a host, where all letters agree', () => {
    const rows = [
      ['a', 'https://One.org/1'],
      ['b', 'https://one.org/2'],
      ['c', 'https://two.org/1', 'https://one.org/3'],
      ['d', 'https://two.org/2'],
      ['e', 'https://two.org/3'],
      ['f', 'https://four.org/'],
      ['g', 'nowhere'],
    ]
    const names: Record<string, string> = { a: 'A', b: 'A', c: 'C', d: 'D', e: 'C', g: 'G' }
    expect([...decodeAddresses(rows).publishers((id) => names[id])]).toEqual([['one.org', 'A']])
  })

  test.each([[{}], [['one']], [[['one']]], [[['one', 5]]], [[['one', 'https://a.org'], null]]])(
    'is refused as %j',
    (parsed) => {
      expect(() => decodeAddresses(parsed)).toThrow(
        'addresses.json: must be a list of rows of an id and its addresses',
      )
    },
  )
})
