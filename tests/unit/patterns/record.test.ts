import { describe, expect, it } from 'vitest'
import {
  describeChange,
  findUnsure,
  readRecord,
  writeRecord,
} from '../../../tools/patterns/record.ts'

const WAY = 'a checker 1.0'
const PATTERNS = Array.from({ length: 200 }, (_, index) => `/x{${index},}y/u`)

const recordOf = (patterns: string[]) => readRecord(writeRecord(patterns, WAY), WAY)

/** What is judged on at least one of the first 16 days, and on the first. */
function judgedIn(record: string[], reviewed: string[] | null, patterns = PATTERNS) {
  const days = Array.from({ length: 16 }, (_, day) =>
    findUnsure(patterns, {
      record: recordOf(record),
      reviewed: reviewed && recordOf(reviewed),
      day: 20_000 + day,
    }),
  )
  return { all: days.flat(), first: days[0] ?? [] }
}

describe('findUnsure', () => {
  it('judges a sixteenth of what is recorded, and each once in sixteen days', () => {
    const { all, first } = judgedIn(PATTERNS, PATTERNS)
    expect(all.toSorted()).toEqual(PATTERNS.toSorted())
    expect(first.length).toBeGreaterThan(0)
    expect(first.length).toBeLessThan(40)
  })

  it('judges at once what is not recorded', () => {
    expect(judgedIn(PATTERNS, PATTERNS, [...PATTERNS, '/(a+)+$/']).first).toContain('/(a+)+$/')
  })

  it('believes no line that the main branch does not have', () => {
    const withFault = [...PATTERNS, '/(a+)+$/']
    expect(judgedIn(withFault, PATTERNS, withFault).first).toContain('/(a+)+$/')
    expect(judgedIn(PATTERNS, []).first).toEqual(PATTERNS)
  })

  it('tells patterns apart that only their flags or their ends distinguish', () => {
    const long = 'a'.repeat(200)
    const others = [`/${long}+/u`, `/${long}+/iu`, `/${long}*/u`]
    expect(judgedIn([`/${long}+/u`], null, others).first.slice(-2)).toEqual(others.slice(1))
  })
})

describe('readRecord', () => {
  it('believes nothing that was found in another way, nor a file it cannot read', () => {
    const text = writeRecord(PATTERNS, WAY)
    expect(readRecord(text, WAY).size).toBe(200)
    expect(readRecord(text, 'a checker 1.1').size).toBe(0)
    expect(readRecord(`<<<<<<< HEAD\n${text}`, WAY).size).toBe(0)
    expect(readRecord('{"judgedBy":"a checker 1.0","linear":[1]}', WAY).size).toBe(0)
    expect(readRecord('', WAY).size).toBe(0)
  })
})

it('a record is the same whatever the order, and says what a change adds and takes away', () => {
  expect(writeRecord(PATTERNS.toReversed(), WAY)).toBe(writeRecord(PATTERNS, WAY))
  const [before, after] = [recordOf(['/a+/', '/b+/']), recordOf(['/b+/', '/c+/'])]
  expect(describeChange(before, after)).toBe('1 added, 1 gone\n+ /c+/\n- /a+/')
})
