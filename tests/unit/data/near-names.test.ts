import { describe, expect, it } from 'vitest'
import { nearNames } from '../../../tools/data/near-names.ts'

function entry(id: string, name: string, acronym: string | null = null, aliases: string[] = []) {
  return { id, name, acronym, aliases, kind: 'ngo' as const }
}

const nearIn = (...entries: ReturnType<typeof entry>[]) =>
  nearNames(entries, []).map(({ ids, why }) => `${ids.join(' ')}: ${why}`)

describe('nearNames', () => {
  it.each([
    [entry('a', 'Alpha Rights', 'ARW'), entry('b', 'Beta Watch', 'arw'), 'have one acronym: ARW'],
    [
      entry('a', 'The Centre for Justice (Kenya)'),
      entry('b', 'Justice Center, Inc.'),
      'have one name but for small words: center justice',
    ],
    [
      entry('a', 'Alpha', null, ['Euro-Med Monitor']),
      entry('b', 'Euro Med Monitor for Human Rights'),
      'have names of which one is part of the other: euro med monitor',
    ],
  ])('finds %j near %j', (one, other, why) => {
    expect(nearIn(one, other)).toEqual([`a b: ${why}`])
    expect(nearIn(other, one)).toHaveLength(1)
  })

  it.each([
    [entry('a', 'Alpha', 'AB'), entry('b', 'Beta', 'AB')],
    [entry('a', 'Human Rights'), entry('b', 'Human Rights Watch')],
    [entry('a', 'Peace Now Kenya'), entry('b', 'Make Peace Now Kenya Today')],
  ])('is silent on %j and %j', (one, other) => {
    expect(nearIn(one, other)).toEqual([])
  })

  it('is silent on pairs that were found to be two, in whatever order', () => {
    const entries = [entry('a', 'One Name'), entry('b', 'One Name (X)'), entry('c', 'The One Name')]
    expect(nearNames(entries, [['b', 'a']]).map(({ ids }) => ids)).toEqual([['a', 'c']])
  })
})
