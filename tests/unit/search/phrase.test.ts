import { describe, expect, test } from 'vitest'
import { hasPhrase, type PhraseCheck, readFor } from '../../../lib/search/find-phrase.ts'
import type { Postings } from '../../../lib/search/postings.ts'

describe('a phrase in a text', () => {
  test.each([
    'Human rights in Eritrea',
    'in human rights',
    '(human rights)',
    '"human rights"',
    '[human rights]',
    'human rights.',
    'human rights, and',
    'human-rights',
    'human  rights',
    'human\nrights',
    'húman rights',
    'inhuman rights and human rights',
  ])('%j', (text) => {
    expect(hasPhrase(text, 'human rights')).toBe(true)
  })

  test.each(['inhuman rights', 'human rightsx', 'human and rights', 'rights human', 'human', ''])(
    'not in %j',
    (text) => {
      expect(hasPhrase(text, 'human rights')).toBe(false)
    },
  )

  test('is looked for as words are folded', () => {
    expect(hasPhrase('Organizations met', 'organisations met')).toBe(true)
    expect(hasPhrase('U.N. experts', 'un experts')).toBe(true)
    expect(hasPhrase('Érythrée libre', 'erythree libre')).toBe(true)
  })
})

describe('letters read for phrases', () => {
  const postings = (...docs: number[]): Postings => ({
    docs: Uint32Array.from(docs),
    masks: Uint8Array.from(docs, () => 1),
    strong: docs.length,
  })
  /** A phrase whose words letters have, but only some of them one after the other. */
  const check = (excluded: boolean, withWords: number[], withPhrase: number[]): PhraseCheck => ({
    excluded,
    phrase: {
      postings: postings(...withWords),
      read: (doc) => withPhrase.includes(doc),
      readCount: 0,
    },
  })

  test('fail where a wanted phrase is not, or one to be left out is', () => {
    const checks = [check(false, [1, 2, 3, 4], [1, 2, 3]), check(true, [2, 3], [3])]
    expect(readFor(checks, [0, 1, 2, 3, 4], 100)).toEqual({ failing: [0, 3, 4], unread: [] })
  })

  test('are left unread beyond the limit, which counts each phrase of a letter', () => {
    const checks = [check(false, [1, 2, 3], [1, 2, 3]), check(true, [2], [])]
    expect(readFor(checks, [1, 2, 3], 4)).toEqual({ failing: [], unread: [] })
    expect(readFor(checks, [1, 2, 3], 3)).toEqual({ failing: [], unread: [3] })
    expect(readFor(checks, [1, 2, 3], 2)).toEqual({ failing: [], unread: [2] })
    expect(readFor(checks, [0, 1], 0)).toEqual({ failing: [0], unread: [1] })
  })
})
