import { describe, expect, test } from 'vitest'
import {
  coSigners,
  countSigners,
  indexSignatories,
} from '../../../lib/analysis/signatory-profiles.ts'
import type { Organization } from '../../../lib/letters/organization.ts'
import { searchedLetter } from './searched-letter.ts'

const forumAsia: Organization = {
  id: 'forum-asia',
  name: 'Asian Forum for Human Rights and Development',
  acronym: 'FORUM-ASIA',
  aliases: ['FORUM-ASIA', 'Asian Forum for Human Rights and Development (FORUM-ASIA)'],
  kind: 'ngo',
}

const letters = [
  searchedLetter({
    id: 'one',
    publisher: 'FORUM-ASIA',
    organizations: [
      'Asian Forum for Human Rights and Development (FORUM-ASIA)',
      'Amnesty',
      'CADAL',
    ],
  }),
  // The same organisation twice in one letter, in two spellings, is one signature.
  searchedLetter({
    id: 'two',
    organizations: ['FORUM-ASIA', 'Asian Forum for Human Rights and Development', 'Amnesty'],
  }),
  searchedLetter({ id: 'three', publisher: 'FORUM-ASIA', organizations: ['Amnesty'] }),
]
const index = indexSignatories(letters, [forumAsia])

describe('an organisation under all its spellings', () => {
  test('has the letters it signed, and apart those it only published', () => {
    const found = index.find('forum-asia')
    expect(found?.name).toBe('Asian Forum for Human Rights and Development')
    expect(found?.signed.map(({ id }) => id)).toEqual(['one', 'two'])
    expect(found?.published.map(({ id }) => id)).toEqual(['three'])
    expect(found?.spellings).toEqual([
      'Asian Forum for Human Rights and Development (FORUM-ASIA)',
      'FORUM-ASIA',
    ])
  })

  test('an unlisted one goes by its folded name', () => {
    expect(index.keyOf('Amnesty')).toBe('amnesty')
    expect(index.find('amnesty')?.signed).toHaveLength(3)
    expect(index.nameOf('amnesty')).toBe('Amnesty')
  })

  test('unlisted ones that differ in one letter are two', () => {
    const named = indexSignatories(
      [
        searchedLetter({
          id: 'four',
          organizations: ['Platform A', 'Platform B', 'The platform “A”'],
        }),
      ],
      [],
    )
    expect(named.keyOf('Platform A')).not.toBe(named.keyOf('Platform B'))
    expect(named.find(named.keyOf('Platform A'))?.spellings).toEqual(['The platform “A”'])
  })

  test('an unknown key is nobody', () => {
    for (const key of ['__proto__', 'constructor', '']) expect(index.find(key)).toBeNull()
  })
})

test('who signed most often, and with whom', () => {
  expect(countSigners(letters, index)).toEqual([
    { key: 'amnesty', count: 3 },
    { key: 'forum-asia', count: 2 },
    { key: 'cadal', count: 1 },
  ])
  const own = index.find('forum-asia')
  expect(own && coSigners(own, index)).toEqual([
    { key: 'amnesty', count: 2 },
    { key: 'cadal', count: 1 },
  ])
})
