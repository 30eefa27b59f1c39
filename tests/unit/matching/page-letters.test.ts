import { describe, expect, test } from 'vitest'
import type { LetterHeader } from '../../../lib/letters/letter.ts'
import { indexLetters } from '../../../lib/matching/letter-index.ts'
import type { LetterKey } from '../../../lib/matching/letter-key.ts'
import { inOrder } from '../../../lib/matching/order.ts'
import { createPageLetters } from '../../../lib/matching/page-letters.ts'
import type { Tier } from '../../../lib/matching/page-matches.ts'
import { createScore } from '../../../lib/matching/score.ts'
import type { PageKind } from '../../../lib/pages/page.ts'
import { letterOf, pageOf, rowOf } from './small.ts'
import { keyOf, topicOf } from './text.ts'

type Letter = [given: Partial<LetterHeader> & { id: string }, key?: Partial<LetterKey>]

const LETTERS: Letter[] = [
  [{ id: 'one', sessions: ['41'] }],
  [{ id: 'wide', sessions: ['41'] }, { manyStates: true }],
  [{ id: 'priorities', sessions: ['41'], subject: 'Priorities for the 41st session' }],
  [{ id: 'outcome', sessions: ['41'], subject: 'Outcome of the 41st session' }],
  [{ id: 'agenda', sessions: ['41'], subject: 'The agenda of a long session' }],
  [{ id: 'in-session', sessions: ['41'], subject: 'In session: an agenda' }],
  [{ id: 'no-session', sessions: ['41'], subject: 'Priorities' }],
  [{ id: 'other', sessions: ['40'], subject: 'Priorities for the 40th session' }],
  [{ id: 'on-report', drafts: ['A/HRC/30/9'] }],
  [{ id: 'cites-report', resolutions_cited: ['A/HRC/30/9'] }],
]

/** What a page has as a whole, as `id tier score`; a title that says `known` has one text's match. */
function lettersOf(
  kind: PageKind,
  given: { session?: string | null; symbol?: string; title?: string } = {},
) {
  const headers = LETTERS.map(([letter]) => letterOf(letter))
  const keys = {
    vocabulary: { weights: {}, unknown: 1 },
    lines: [],
    lineOf: [],
    letters: LETTERS.map(([, key]) => keyOf(key ?? {})),
  }
  const asked: unknown[] = []
  const pageLetters = createPageLetters({
    index: indexLetters(headers, keys),
    score: createScore(false),
    textTopic: (text) => {
      asked.push(text)
      return topicOf({ title: text.title })
    },
    textLetters: ({ title }) =>
      title.includes('known')
        ? [
            {
              id: 'by-title',
              tier: 'direct',
              score: 0.9,
              reasons: title.includes('here')
                ? [{ kind: 'addressed-to-session', session: '41' }]
                : [],
            },
          ]
        : [],
  })
  const match = (id: string, tier: Tier) => ({ id, tier, score: 1, reasons: [] })
  const rows = [
    { text: rowOf({}), matches: [match('one', 'direct'), match('wide', 'related')] },
    { text: rowOf({}), matches: [match('outcome', 'direct')] },
  ]
  const page = pageOf({ kind, session: '41', symbol: 'A/HRC/41/7', ...given })
  const found = pageLetters(page, kind === 'texts' || kind === 'text' ? rows : [])
  const ordered = inOrder(found, () => null)
  return { asked, found: ordered.map(({ id, tier, score }) => `${id} ${tier} ${score}`) }
}

const WHOLE = ['wide', 'priorities', 'outcome', 'agenda'].map((id) => `${id} session 0.6`)
const SOME = ['one', 'in-session', 'no-session'].map((id) => `${id} session 0.5`)

describe('the letters of a page as a whole', () => {
  test('of a session: all to it, those for all of it first', () => {
    expect(lettersOf('session').found).toEqual([...WHOLE, ...SOME])
  })

  test('of its list: those that no row shows as its own', () => {
    expect(lettersOf('texts').found).toEqual([
      'wide session 0.6',
      'priorities session 0.6',
      'agenda session 0.6',
      'in-session session 0.5',
      'no-session session 0.5',
    ])
  })

  test('of one text: those for the whole session that it does not show itself', () => {
    expect(lettersOf('text').found).toEqual([
      'wide session 0.6',
      'priorities session 0.6',
      'agenda session 0.6',
    ])
  })

  test.each(['report', 'mandate', 'country'] as const)('of a %s: those of its title', (kind) => {
    expect(lettersOf(kind, { title: 'known' }).found).toEqual(['by-title related 0.9'])
    expect(lettersOf(kind, { title: 'new' }).found).toEqual([])
  })

  test('of a report: those first that name it as their matter', () => {
    expect(lettersOf('report', { symbol: 'A/HRC/30/9', title: 'known' }).found).toEqual([
      'on-report direct 1',
      'by-title related 0.9',
    ])
  })

  test('of a report: those of its title that are to its session are its own', () => {
    expect(lettersOf('report', { title: 'known here' }).found).toEqual(['by-title direct 0.9'])
  })

  test.each(['news', 'meeting'] as const)('of a %s: of its title, or else its session', (kind) => {
    expect(lettersOf(kind, { title: 'known' }).found).toEqual(['by-title related 0.9'])
    expect(lettersOf(kind, { title: 'new' }).found).toEqual([...WHOLE, ...SOME])
  })

  test.each(['council', 'results', 'session-list'] as const)('of a page of %s: none', (kind) => {
    expect(lettersOf(kind, { title: 'known' }).found).toEqual([])
  })

  test.each([
    ['without a session', null],
    ['of a session without letters', '39'],
  ])('%s: none', (_, session) => {
    expect(lettersOf('session', { session }).found).toEqual([])
    expect(lettersOf('text', { session }).found).toEqual([])
  })

  test('a title is asked about as a text of its page', () => {
    expect(lettersOf('report', { title: 'known' }).asked).toEqual([
      { symbol: 'A/HRC/41/7', draft: null, session: '41', title: 'known', outcome: null },
    ])
  })
})
