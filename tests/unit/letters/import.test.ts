import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importLetters, letterFrom } from '../../../lib/letters/import.ts'

const letters = readdirSync('data/letters')
  .slice(0, 40)
  .map((name) => JSON.parse(readFileSync(join('data/letters', name), 'utf8')))
const [first, second] = letters
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
    { place: 2, id: first.id, why: 'the same id stands at place 1' },
    { place: 3, id: second.id, why: 'a letter of this id is there already' },
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
  expect(broken[1]?.why).toBe('`date` must be a day, month or year such as 2023-02-26, or null')
})

test.each([
  [{ ...minimal, url: 'javascript:alert(1)' }, '`url` must be an address'],
  [{ ...minimal, title: 3 }, '`title` must be a line of text'],
  [
    { ...minimal, signatories: { stated_organizations: '34' } },
    '`signatories.stated_organizations` must be a whole number',
  ],
  [{ ...minimal, id: '../../x' }, '`id` must be lower-case words'],
  [{ id: 'a', url: 'https://example.com' }, '`title` is missing'],
  [null, 'must be an object'],
])('%j is refused', (record, why) => {
  const result = letterFrom(record)
  expect('why' in result ? result.why : 'taken').toContain(why)
})

test('unknown fields and __proto__ are dropped', () => {
  const result = letterFrom(
    JSON.parse(
      `{"__proto__": {"polluted": true}, "constructor": 1, "extra": 1, "id": "a-letter", "title": "A letter", "url": "https://example.com/letter"}`,
    ),
  )
  if (!('letter' in result)) throw new Error(result.why)
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
