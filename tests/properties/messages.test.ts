import fc from 'fast-check'
import { expect } from 'vitest'
import { readRequest } from '../../extension/message-shapes.ts'
import {
  boundReading,
  bytesOf,
  MAX_READING_BYTES,
  MAX_ROWS,
} from '../../extension/page-reading-limits.ts'
import { property } from './property.ts'
import { strings } from './strings.ts'

const TYPES = [
  ...['page', 'tab', 'view', 'letter', 'search', 'change-settings', 'collection', 'keep'],
  ...['letter-at', 'toString', 'constructor', '__proto__', ''],
]
const address = fc.oneof(
  fc.constantFrom('https://docs.un.org/A/HRC/52/L.10', 'http://www.ohchr.org', '', 'javascript:1'),
  strings,
)
const row = fc.record(
  { title: strings, number: strings, action: strings, address, other: fc.jsonValue() },
  { requiredKeys: ['title'] },
)
const reading = fc.record(
  {
    address,
    title: strings,
    language: fc.string(),
    texts: fc.oneof(fc.array(row, { maxLength: 4 }), fc.jsonValue()),
    symbol: strings,
    lead: strings,
    jsonLd: strings,
  },
  { requiredKeys: ['address', 'title', 'language', 'texts'] },
)
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-0, Number.NaN, Infinity))
const change = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      dock: fc.constantFrom('start', 'end', 'top'),
      theme: fc.constantFrom('dark', 'blue'),
      hostsOff: fc.array(fc.constantFrom('www.ohchr.org', 'constructor', 'evil.example')),
      __proto__: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
)
const messages = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      type: fc.constantFrom(...TYPES),
      reading: fc.oneof(
        { weight: 3, arbitrary: reading },
        { weight: 1, arbitrary: fc.jsonValue() },
      ),
      tabId: number,
      address,
      id: strings,
      query: strings,
      limit: number,
      language: fc.constantFrom('en', 'xx'),
      of: fc.option(strings),
      change,
    },
    { requiredKeys: ['type'] },
  ),
  // What a message of each type has, and nothing else.
  fc.record({ type: fc.constant('page'), reading }),
  fc.record({
    type: fc.constant('search'),
    query: strings,
    limit: number,
    language: fc.constant('en'),
  }),
  fc.record({ type: fc.constant('change-settings'), change }),
  fc.record({ type: fc.constantFrom('tab', 'view'), tabId: number, address }),
)

property(
  'messages: whatever is sent is a request that is known and bounded, or nothing',
  messages,
  (message) => {
    const request = readRequest(message)
    if (request === null) return
    expect(Object.hasOwn(request, 'type')).toBe(true)
    expect(TYPES.slice(0, 9)).toContain(request.type)
    expect(readRequest(request)).toEqual(request)
    if ('limit' in request) expect(Number.isInteger(request.limit) && request.limit > 0).toBe(true)
    if ('tabId' in request) expect(Number.isInteger(request.tabId)).toBe(true)
    if ('reading' in request) {
      const { address, texts } = request.reading
      expect(address.length <= 2000 && URL.canParse(address)).toBe(true)
      for (const cell of texts.flatMap((row) => [row.title, row.number, row.action])) {
        expect(cell?.length ?? 0).toBeLessThanOrEqual(500)
      }
    }
  },
  { runs: 200 },
)

property(
  'messages: a reading is within its bounds, and says when rows were lost',
  fc.record({ cell: strings, rows: fc.integer({ min: 0, max: 6000 }) }),
  ({ cell, rows }) => {
    const texts = Array.from({ length: rows }, () => ({ title: cell.slice(0, 500) }))
    const bounded = boundReading({
      address: 'https://docs.un.org/',
      title: '',
      language: '',
      texts,
    })
    expect(bytesOf(bounded)).toBeLessThanOrEqual(MAX_READING_BYTES + 20)
    expect(bounded.texts.length).toBeLessThanOrEqual(MAX_ROWS)
    expect(bounded.isCut ?? false).toBe(bounded.texts.length < rows)
  },
  { runs: 10 },
)
