import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../tools/data/problem.ts'
import { checkRecord } from '../../../tools/data/schemas.ts'
import { generateLetters } from '../../../tools/generate-letters.ts'
import { loadCollection } from '../../../tools/load-collection.ts'
import { createRandom } from '../../../tools/random.ts'

const { letters: from, organizations } = loadCollection()
const made = generateLetters({ count: 2000, seed: 7, from })

describe('generateLetters', () => {
  it('gives the same letters for the same seed, and others for another', () => {
    expect(generateLetters({ count: 2000, seed: 7, from })).toEqual(made)
    expect(generateLetters({ count: 2000, seed: 8, from })).not.toEqual(made)
  })

  it('gives letters that the schema accepts, each with its own id and address', () => {
    const problems: Problem[] = []
    for (const letter of made) checkRecord('letter', letter, { file: 'made', line: null }, problems)
    expect(problems).toEqual([])
    expect(new Set(made.map(({ id }) => id)).size).toBe(2000)
    expect(new Set(made.map(({ url }) => url)).size).toBe(2000)
  })

  it('varies countries, sessions, dates, subjects and titles', () => {
    const kinds = (values: (string | null)[]): number => new Set(values).size
    expect(kinds(made.flatMap((letter) => letter.countries))).toBeGreaterThan(200)
    expect(kinds(made.flatMap((letter) => letter.sessions))).toBe(63)
    expect(kinds(made.map((letter) => letter.date))).toBeGreaterThan(700)
    expect(kinds(made.map((letter) => letter.subject))).toBeGreaterThan(800)
    expect(kinds(made.map((letter) => letter.title))).toBeGreaterThan(1000)
  })

  it('signs with names of the register and never states fewer than it lists', () => {
    const names = new Set(organizations.flatMap(({ name, aliases }) => [name, ...aliases]))
    for (const { signatories } of made) {
      expect(signatories.organizations.every((name) => names.has(name))).toBe(true)
      const stated = signatories.stated_organizations ?? Number.POSITIVE_INFINITY
      expect(stated).toBeGreaterThanOrEqual(signatories.organizations.length)
    }
  })

  it('dates a letter within two months before its session', () => {
    const march2023 = made.filter((l) => l.sessions[0] === '52' && l.date?.length === 10)
    expect(march2023.length).toBeGreaterThan(0)
    for (const { date } of march2023) {
      expect(date && date >= '2022-12-30' && date <= '2023-03-01').toBe(true)
    }
  })

  it('refuses to make letters from nothing', () => {
    expect(() => generateLetters({ count: 1, seed: 1, from: [] })).toThrow('empty list')
  })
})

describe('createRandom', () => {
  it('gives the numbers of mulberry32', () => {
    // Of the reference implementation with the seed 1.
    const random = createRandom(1)
    expect([random.number(), random.number()]).toEqual([0.6270739405881613, 0.002735721180215478])
  })
})
