import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRequest } from '../../../extension/message-shapes.ts'
import {
  boundReading,
  bytesOf,
  MAX_READING_BYTES,
  MAX_ROWS,
} from '../../../extension/page-reading-limits.ts'

const ADDRESS = 'https://www.ohchr.org/en/hr-bodies/hrc/home'
const READING = { address: ADDRESS, title: 'A page', language: 'en', texts: [] }
const page = (change: object) => readRequest({ type: 'page', reading: { ...READING, ...change } })
function rowsOf(request: ReturnType<typeof readRequest>) {
  return request?.type === 'page' ? request.reading.texts : null
}

describe('readRequest', () => {
  it.each([
    'toString',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '',
    1,
    null,
    ['page'],
    { toString: () => 'page' },
  ])('knows no message of type %o', (type) => {
    expect(readRequest({ type })).toBeNull()
  })

  it.each([null, undefined, 'page', 7, [], () => {}, {}])('takes %o for no message', (message) => {
    expect(readRequest(message)).toBeNull()
  })

  it.each<[string, unknown]>([
    ['without a reading', { type: 'page' }],
    ['with texts that are no list', { type: 'page', reading: { ...READING, texts: {} } }],
    [
      'with a cell that is no text',
      { type: 'page', reading: { ...READING, texts: [{ title: 1 }] } },
    ],
    ['with an address that is none', { type: 'page', reading: { ...READING, address: 'x' } }],
    [
      'with a long address',
      { type: 'page', reading: { ...READING, address: `${ADDRESS}${'x'.repeat(2000)}` } },
    ],
    ['with more than it should have', { type: 'collection', more: 1 }],
    ['for a tab that is no number', { type: 'tab', tabId: '1', address: ADDRESS }],
    ['for no letter', { type: 'letter', id: { toString: () => 'x' } }],
    [
      'for the asks of too many letters',
      { type: 'asked', ids: Array.from({ length: 41 }, String), language: 'en' },
    ],
    ['for asks in no language', { type: 'asked', ids: [], language: '__proto__' }],
    ['for a letter with a long id', { type: 'letter', id: 'x'.repeat(1001) }],
    ['for a search in no language', { type: 'search', query: 'x', limit: 1, language: 'xx' }],
    ['for half a result', { type: 'search', query: 'x', limit: 0.5, language: 'en' }],
    ['for a page of ours that is no door', { type: 'open', door: { to: 'kept' } }],
    ['for a door with more', { type: 'open', door: { to: 'library', q: 'x' } }],
    ['for a situation that is none', { type: 'open', door: { to: 'situation', country: 'er/' } }],
    ['for a brief on none', { type: 'open', door: { to: 'brief', symbol: 'https://x.org' } }],
    ['for a text that is none', { type: 'open', door: { to: 'text', symbol: 'https://x.org' } }],
    ['for a session that is none', { type: 'open', door: { to: 'session', session: '52&q=x' } }],
    ['for nobody', { type: 'open', door: { to: 'signatory', name: '' } }],
    ['with an unknown setting', { type: 'change-settings', change: { other: 1 } }],
    ['with a setting’s wrong value', { type: 'change-settings', change: { dock: 'top' } }],
    ['with a host that is not listed', { type: 'change-settings', change: { hostsOff: ['*'] } }],
    ['with a kind there is not', { type: 'change-settings', change: { kindsOff: ['x'] } }],
    [
      'with a switch for nothing',
      { type: 'change-settings', change: { kind: { name: 'x', on: true } } },
    ],
  ])('refuses a message %s', (_, message) => {
    expect(readRequest(message)).toBeNull()
  })

  it('gives a sound message as it is', () => {
    const texts = [
      { title: 'T', number: '1', draft: 'L.1', action: 'A', address: '/x', section: 'S' },
    ]
    const message = { type: 'page', reading: { ...READING, texts, symbol: 'A/HRC/1', lead: 'L' } }
    expect(readRequest(message)).toEqual(message)
    const change = {
      type: 'change-settings',
      change: { hosts: { names: ['docs.un.org'], on: true } },
    }
    expect(readRequest(change)).toEqual(change)
  })

  it('cuts cells at 500 characters, and leaves out addresses that are too long', () => {
    const [row] =
      rowsOf(page({ texts: [{ title: 'x'.repeat(900), address: 'y'.repeat(2001) }] })) ?? []
    expect(row).toEqual({ title: 'x'.repeat(500), address: '' })
  })

  it('cuts a query, and takes an address of a tab that is too long for none', () => {
    const search = { type: 'search', query: 'x'.repeat(50_000), limit: 1, language: 'en' }
    expect(readRequest(search)).toEqual({ ...search, query: 'x'.repeat(20_000) })
    const address = `https://example.org/${'x'.repeat(2000)}`
    expect(readRequest({ type: 'view', tabId: 1, address })).toMatchObject({ address: '' })
  })

  it('whatever is sent: nothing is thrown, and nothing longer comes through', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        type: fc.constantFrom('page', 'letter', '__proto__'),
        reading: fc.anything(),
      }),
      fc.record({
        type: fc.constant('page'),
        reading: fc.record({
          address: fc.webUrl(),
          title: fc.string({ maxLength: 3000 }),
          language: fc.string(),
          texts: fc.array(fc.record({ title: fc.string({ maxLength: 900 }), number: fc.string() })),
        }),
      }),
    )
    fc.assert(
      fc.property(anything, (message) => {
        const request = readRequest(message)
        if (request?.type !== 'page') return
        const { title, texts } = request.reading
        expect(title.length).toBeLessThanOrEqual(2000)
        for (const row of texts) expect(row.title.length).toBeLessThanOrEqual(500)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a line of a page', () => {
  const cellsOf = (cells: unknown) =>
    rowsOf(page({ texts: [{ title: '', line: 'TR', of: 0, cells }] }))?.[0]?.cells

  it('has cells of text, address and spans, each cut to what is read', () => {
    expect(cellsOf([['52/1', 'https://undocs.org/', '2', '', 'TD']])).toEqual([
      ['52/1', 'https://undocs.org/', '2'],
    ])
    expect(
      cellsOf([['x'.repeat(600), 'y'.repeat(2001), '1'.repeat(20), '', 'TH', 'more']]),
    ).toEqual([['x'.repeat(500), '', '1'.repeat(10), '', 'TH']])
    expect(
      cellsOf([
        ['A title', '', '', '', 'TD'],
        ['', '', '', '', 'TD'],
      ]),
    ).toEqual([['A title'], []])
    expect(cellsOf(Array.from({ length: 100 }, () => ['']))).toHaveLength(60)
  })

  it.each([[[1]], [['text']], ['cells'], [[[{}]]]])('has no other cells: %j', (cells) => {
    expect(cellsOf(cells)).toBeUndefined()
  })
})

describe('boundReading', () => {
  const rows = (count: number, title = 'A title') =>
    Array.from({ length: count }, () => ({ title }))

  it('leaves a list as it is that is not too long', () => {
    const reading = { ...READING, texts: rows(MAX_ROWS) }
    expect(boundReading(reading)).toBe(reading)
  })

  it('keeps the first rows of a list that is too long, and says so', () => {
    const request = page({ texts: [...rows(MAX_ROWS), { title: 'the last' }, { title: 1 }] })
    const reading = request?.type === 'page' ? boundReading(request.reading) : null
    expect(reading?.texts).toHaveLength(MAX_ROWS)
    expect(reading?.texts.at(-1)?.title).toBe('A title')
    expect(reading?.isCut).toBe(true)
  })

  it('keeps as many rows as have room in a megabyte, counted as they are stored', () => {
    const reading = boundReading({ ...READING, texts: rows(3000, '我'.repeat(500)) })
    expect(reading.isCut).toBe(true)
    expect(bytesOf(reading)).toBeLessThanOrEqual(MAX_READING_BYTES + 20)
    expect(bytesOf(reading)).toBeGreaterThan(MAX_READING_BYTES - 2000)
  })
})
