import { expect, test } from 'vitest'
import type { KeptLetter } from '../../../lib/kept/kept-letter.ts'
import { verbatimAsks } from '../../../lib/kept/verbatim-asks.ts'
import { fullLetter } from '../letters/letter.ts'

const SENTENCE = 'We call on you to renew the mandate.'

function kept(asks: string[], text: string | null): KeptLetter {
  const block = { kind: 'paragraph' as const, cells: [], group: 0, gap: false, strong: false }
  const none = { address: null, title: null, site: null, lang: null, published: null }
  const blocks = text?.split('\n').map((line) => ({ ...block, text: line }))
  return {
    id: 'one',
    letter: fullLetter({ asks }),
    kept: '2026-01-01T00:00:00.000Z',
    from: 'page',
    source: blocks ? { ...none, blocks } : null,
    revision: 1,
    draft: '',
  }
}

test('asks that stand in the text a letter was read from are its own words', () => {
  const text = `Dear Excellencies,\n${SENTENCE} Thank you.`
  expect(verbatimAsks(kept([SENTENCE, 'Renew the mandate'], text))).toEqual([SENTENCE])
})

test('a sentence may go on in the next block', () => {
  expect(verbatimAsks(kept([SENTENCE], 'We call on you to\nrenew the mandate.'))).toEqual([
    SENTENCE,
  ])
})

test('of a letter without its text, and of none, nothing is said to be verbatim', () => {
  expect(verbatimAsks(kept([SENTENCE], null))).toEqual([])
  expect(verbatimAsks(null)).toEqual([])
})
