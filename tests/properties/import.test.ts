import fc from 'fast-check'
import { expect } from 'vitest'
import { importLetters, letterFrom } from '../../lib/letters/import.ts'
import { isImportFault } from '../../lib/letters/import-fault.ts'
import { letter } from '../unit/search/collection.ts'
import { property } from './property.ts'
import { strings } from './strings.ts'

const GOOD = letter('good', { date: '2023-02-26', sessions: ['52'], countries: ['PRK'] })
const FIELDS = [...Object.keys(GOOD), 'kept', '__proto__', 'constructor', 'toString']

/** A letter in which some fields are something else. */
const records = fc
  .array(fc.tuple(fc.constantFrom(...FIELDS), fc.oneof(fc.jsonValue(), strings)), { maxLength: 3 })
  .map((changes): unknown => {
    const record: Record<string, unknown> = { ...GOOD }
    for (const [field, value] of changes) {
      Object.defineProperty(record, field, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    }
    return record
  })

property('import: a record is a letter as it was, or a fault tells why not', records, (record) => {
  const result = letterFrom(record)
  if ('fault' in result) {
    expect(isImportFault(result.fault)).toBe(true)
    return
  }
  expect(Object.getPrototypeOf(result.letter)).toBe(Object.prototype)
  expect(Object.keys(result.letter).every((field) => field in GOOD)).toBe(true)
  expect(letterFrom(JSON.parse(JSON.stringify(result.letter)))).toEqual(result)
})

const line = fc.oneof(
  records.map((record) => JSON.stringify(record)),
  fc.constant(JSON.stringify(GOOD)),
  fc.json(),
  strings.map((text) => text.replace(/[\r\n]/g, ' ')),
)

property(
  'import: of a file, whatever is in it, each record is taken, skipped or broken once',
  fc.record({ lines: fc.array(line, { maxLength: 6 }), joint: fc.constantFrom('\n', '\r\n') }),
  async ({ lines, joint }) => {
    const { taken, places, skipped, broken } = await importLetters(lines.join(joint))
    expect(places).toHaveLength(taken.length)
    const told = [...places, ...[...skipped, ...broken].map(({ place }) => place)]
    expect(new Set(told).size).toBe(told.length)
    for (const { fault } of [...skipped, ...broken]) expect(isImportFault(fault)).toBe(true)
    const ids = taken.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const one of taken) expect(letterFrom(one)).toEqual({ letter: one })
  },
)
