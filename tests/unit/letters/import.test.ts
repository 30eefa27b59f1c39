import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importLetters, letterFrom } from '../../../lib/letters/import.ts'
import { isImportFault } from '../../../lib/letters/import-fault.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { writtenLetter } from '../../../lib/letters/letter-shape.ts'

const letters = readdirSync('data/letters')
  .slice(0, 40)
  .map((name) => writtenLetter(JSON.parse(readFileSync(join('data/letters', name), 'utf8'))))
  .filter((letter) => letter !== null)
const [first, second] = letters as [Letter, Letter]
const minimal = { id: 'a-letter', title: 'A letter', url: 'https://example.com/letter' }

test('bundled letters come through JSONL and JSON as they are', async () => {
  expect(
    (await importLetters(letters.map((letter) => JSON.stringify(letter)).join('\n'))).taken,
  ).toEqual(letters)
  expect((await importLetters(JSON.stringify(letters, null, 2))).taken).toEqual(letters)
  expect((await importLetters(`\uFEFF${JSON.stringify({ letters })}`)).taken).toEqual(letters)
})

test('what is there already, and what comes twice, is skipped with its place', async () => {
  const { taken, skipped } = await importLetters(
    [first, first, second].map((letter) => JSON.stringify(letter)).join('\r\n'),
    { known: new Set([second.id]) },
  )
  expect(taken).toEqual([first])
  expect(skipped).toEqual([
    { place: 2, id: first.id, fault: { code: 'same-record', place: 1 } },
    { place: 3, id: second.id, fault: { code: 'known' } },
  ])
})

test('broken lines are named and do not stop the others', async () => {
  const { taken, broken } = await importLetters(
    [
      '{"id":',
      JSON.stringify({ ...first, date: '26 February' }),
      '[1]',
      JSON.stringify(first),
    ].join('\n'),
  )
  expect(taken).toEqual([first])
  expect(broken.map(({ place }) => place)).toEqual([1, 2, 3])
  expect(broken[1]?.fault).toEqual({ code: 'wrong', field: 'date', expected: 'date' })
})

test.each([
  [
    { ...minimal, url: 'javascript:alert(1)' },
    { code: 'wrong', field: 'url', expected: 'address' },
  ],
  [
    { ...minimal, title: 3 },
    { code: 'wrong', field: 'title', expected: 'line' },
  ],
  [
    { ...minimal, signatories: { stated_organizations: '34' } },
    { code: 'wrong', field: 'signatories.stated_organizations', expected: 'count' },
  ],
  [
    { ...minimal, id: '../../x' },
    { code: 'wrong', field: 'id', expected: 'words' },
  ],
  [
    { id: 'a', url: 'https://example.com' },
    { code: 'missing', field: 'title' },
  ],
  [null, { code: 'not-object' }],
])('%j is refused', (record, fault) => {
  expect(letterFrom(record)).toEqual({ fault })
})

test('unknown fields and __proto__ are dropped', () => {
  const result = letterFrom(
    JSON.parse(
      `{"__proto__": {"polluted": true}, "constructor": 1, "extra": 1, "id": "a-letter", "title": "A letter", "url": "https://example.com/letter"}`,
    ),
  )
  if (!('letter' in result)) throw new Error(result.fault.code)
  expect(Object.keys(result.letter)).not.toContain('extra')
  expect(Object.hasOwn(result.letter, '__proto__')).toBe(false)
  expect('polluted' in result.letter).toBe(false)
  expect('polluted' in {}).toBe(false)
})

test('progress is told, and a signal stops the work', async () => {
  const content = Array.from({ length: 500 }, (_, index) =>
    JSON.stringify({ ...minimal, id: `letter-${index}` }),
  ).join('\n')
  const shares: number[] = []
  expect(
    (await importLetters(content, { onProgress: (share) => shares.push(share) })).taken,
  ).toHaveLength(500)
  expect(shares).toEqual([0, 0.4, 0.8, 1])
  await expect(importLetters(content, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
})

test('of many records that are broken or skipped a thousand have notes, the others are counted', async () => {
  const one = JSON.stringify(minimal)
  const content = [...Array(3000).fill('{}'), ...Array(1501).fill(one)].join('\n')
  const report = await importLetters(content)
  expect(report.taken).toHaveLength(1)
  expect(report.broken).toHaveLength(1000)
  expect(report.skipped).toHaveLength(1000)
  expect(report.unlisted).toEqual({ broken: 2000, skipped: 500 })
})

const long = (length: number) => 'a'.repeat(length)

test.each([
  ['an id of 8 MB', { ...minimal, id: long(8_000_000) }, 'id long 200'],
  ['an id of 201 characters', { ...minimal, id: long(201) }, 'id long 200'],
  ['a theme of 8 MB', { ...minimal, themes: [long(8_000_000)] }, 'themes.0 long 100'],
  ['a language of 8 MB', { ...minimal, language: `en${'-aa'.repeat(3e6)}` }, 'language long 35'],
  ['a title of 8 MB', { ...minimal, title: long(8_000_000) }, 'title line'],
  ['a summary of 8 MB', { ...minimal, summary: long(8_000_000) }, 'summary text 20000'],
  ['201 asks', { ...minimal, asks: Array(201).fill('x') }, 'asks list 200'],
  ['asks as an object', { ...minimal, asks: {} }, 'asks list 200'],
])('%s is refused with the reason, and those beside it are taken', async (_, record, fault) => {
  const content = [minimal, record, { ...minimal, id: 'other' }].map((one) => JSON.stringify(one))
  const { taken, broken } = await importLetters(content.join('\n'))
  expect(taken.map(({ id }) => id)).toEqual(['a-letter', 'other'])
  const said = broken.map(({ place, fault: { code: _code, ...values } }) =>
    [place, ...Object.values(values)].join(' '),
  )
  expect(said).toEqual([`2 ${fault}`])
  expect(broken[0]?.id?.length).toBeLessThanOrEqual(200)
})

test('an id of 200 characters is taken', () => {
  expect(letterFrom({ ...minimal, id: long(200) })).toMatchObject({ letter: { id: long(200) } })
})

test('whatever a record is, it is a letter or a fault', () => {
  const fields = [
    'id',
    'title',
    'url',
    'also_at',
    'date',
    'sessions',
    'signatories',
    '__proto__',
    'constructor',
  ]
  const deep = fc.nat({ max: 5000 }).map((depth) => {
    let nested: unknown = 1
    for (let at = 0; at < depth; at += 1) nested = at % 2 ? [nested] : { asks: nested }
    return nested
  })
  const value = fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), deep, fc.constant('\uD800'))
  const record = fc
    .array(fc.tuple(fc.constantFrom(...fields), value), { maxLength: 4 })
    .map((pairs) => ({ ...minimal, ...Object.fromEntries(pairs) }))
  fc.assert(
    fc.property(fc.oneof(record, fc.anything()), (given) => {
      const result = letterFrom(given)
      if ('fault' in result) expect(isImportFault(result.fault)).toBe(true)
      else expect(result.letter.id).toMatch(/^[a-z0-9-]{1,200}$/)
    }),
  )
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no')
      },
    },
  )
  expect(letterFrom(throwing)).toEqual({ fault: { code: 'unchecked' } })
})
