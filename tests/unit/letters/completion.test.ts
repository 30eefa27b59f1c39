import { describe, expect, test } from 'vitest'
import { completion } from '../../../lib/letters/completion.ts'
import type { Signatories } from '../../../lib/letters/letter.ts'
import { fullLetter } from './letter.ts'

const NONE: Signatories = {
  organizations: [],
  individuals: [],
  stated_organizations: null,
  stated_individuals: null,
  complete: false,
}
const letterWith = (signatories: Partial<Signatories>) =>
  fullLetter({ signatories: { ...NONE, ...signatories } })
const complete = (held: Partial<Signatories>, found: Partial<Signatories>) =>
  completion(letterWith(held), letterWith(found))?.signatories ?? null
const person = (name: string, role: string | null = null) => ({ name, role })

describe('a letter with what its source adds', () => {
  test('has the names of both, its own first and as people wrote them', () => {
    expect(
      complete(
        { organizations: ['The NK Watch', 'B'], individuals: [person('Ann Lee', 'survivor')] },
        {
          organizations: ['C', 'NK WATCH', 'D'],
          individuals: [person('ann lee'), person('Bo Kim', 'poet')],
        },
      ),
    ).toEqual({
      ...NONE,
      organizations: ['The NK Watch', 'B', 'C', 'D'],
      individuals: [person('Ann Lee', 'survivor'), person('Bo Kim', 'poet')],
    })
  })

  test('was read whole, and stays as it is otherwise', () => {
    const held = letterWith({ organizations: ['A'] })
    const found = { ...letterWith({ organizations: ['B'] }), title: 'Another title' }
    expect(completion(held, found)).toEqual({
      ...held,
      evidence: 'whole',
      signatories: { ...NONE, organizations: ['A', 'B'] },
    })
  })

  test('is completed by organisations alone, or by persons alone', () => {
    expect(complete({}, { organizations: ['A'] })?.organizations).toEqual(['A'])
    expect(complete({}, { individuals: [person('A')] })?.individuals).toEqual([person('A')])
  })

  test.each<[string, Partial<Signatories>, Partial<Signatories>]>([
    ['no names', {}, {}],
    [
      'the same names',
      { organizations: ['A', 'B'], individuals: [person('X')] },
      { organizations: ['b'], individuals: [person('x', 'poet')], complete: true },
    ],
    [
      'names of which none is in a list of three: that is another letter',
      { organizations: ['A', 'B', 'C'] },
      { organizations: ['D', 'E'] },
    ],
  ])('is none where the source has %s', (_, held, found) => {
    expect(complete(held, found)).toBeNull()
  })

  test('may share no name with a list of two, and one with a list of three', () => {
    expect(complete({ organizations: ['A', 'B'] }, { organizations: ['D'] })).not.toBeNull()
    expect(
      complete({ organizations: ['A', 'B', 'C'] }, { organizations: ['C', 'D'] }),
    ).not.toBeNull()
  })

  test('keeps the numbers it states, and takes over those it does not', () => {
    const found = { organizations: ['A'], stated_organizations: 5, stated_individuals: 6 }
    expect(complete({ stated_organizations: 3, stated_individuals: 0 }, found)).toMatchObject({
      stated_organizations: 3,
      stated_individuals: 0,
    })
    expect(complete({}, found)).toMatchObject({ stated_organizations: 5, stated_individuals: 6 })
  })

  test.each([
    [true, null, true],
    [true, 2, true],
    [true, 3, false],
    [false, null, false],
    [false, 2, false],
  ])('of a list that is complete: %j, with %j stated: complete %j', (whole, stated, is) => {
    const found = { organizations: ['B'], complete: whole, stated_organizations: stated }
    expect(complete({ organizations: ['A'] }, found)?.complete).toBe(is)
  })
})
