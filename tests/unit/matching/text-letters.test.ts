import { describe, expect, test } from 'vitest'
import type { LetterHeader } from '../../../lib/letters/letter.ts'
import { type IndexedLetter, indexLetters } from '../../../lib/matching/letter-index.ts'
import type { LetterKey } from '../../../lib/matching/letter-key.ts'
import type { MandateLine } from '../../../lib/matching/mandate-lines.ts'
import { inOrder } from '../../../lib/matching/order.ts'
import { createScore } from '../../../lib/matching/score.ts'
import { type Signals, signal } from '../../../lib/matching/signals.ts'
import { createTextLetters } from '../../../lib/matching/text-letters.ts'
import type { TextTopic } from '../../../lib/matching/text-topic.ts'
import { letterOf } from './small.ts'
import { keyOf, lineOf, topicOf } from './text.ts'

type Letter = [given: Partial<LetterHeader> & { id: string }, key?: Partial<LetterKey>]

interface Case {
  letters: Letter[]
  text: Partial<TextTopic>
  lines?: Partial<MandateLine>[]
  /** Strengths of letters of the text's session that speak to it, by their place. */
  assigned?: [number, Signals][]
}

/** The letters of a text as `id tier score`, in order. */
function shown({ letters, text, lines = [{ texts: 9 }], assigned = [] }: Case): string[] {
  const headers = letters.map(([given]) => letterOf(given))
  const keys = {
    vocabulary: { weights: {}, unknown: 1 },
    lines: lines.map(lineOf),
    lineOf: [],
    letters: letters.map(([, key]) => keyOf(key ?? {})),
  }
  const index = indexLetters(headers, keys)
  const textLetters = createTextLetters({
    keys,
    index,
    score: createScore(false),
  })
  const topic = topicOf({ session: '41', known: true, ...text })
  const indexed = [...index.byLine.values()].flat().map(({ letter }) => letter)
  const letterAt = (position: number): IndexedLetter => {
    const [header, key] = [headers[position], keys.letters[position]]
    if (!header || !key) throw new Error('a letter')
    return indexed.find((letter) => letter.header === header) ?? { header, key }
  }
  const ofSession = new Map(assigned.map(([position, signals]) => [letterAt(position), signals]))
  return inOrder(textLetters(topic, ofSession), () => null).map(
    ({ id, tier, score }) => `${id} ${tier} ${score}`,
  )
}

describe('the letters of a text', () => {
  test.each<[string, Case, string[]]>([
    ['none', { letters: [[{ id: 'one' }]], text: {} }, []],

    [
      'those of its line; related by likeness and nearness of their sessions',
      {
        letters: [
          [{ id: 'undated' }, { mandateLines: [[0, 1]] }],
          [{ id: 'half', sessions: ['35'] }, { mandateLines: [[0, 0.5]] }],
          [{ id: 'near', sessions: ['12', '39', '2'] }, { mandateLines: [[0, 1]] }],
          [{ id: 'far', sessions: ['29'] }, { mandateLines: [[0, 1]] }],
          [{ id: 'special', sessions: ['S-33'] }, { mandateLines: [[0, 1]] }],
          [{ id: 'of another line' }, { mandateLines: [[1, 1]] }],
        ],
        text: { line: [0, 1] },
      },
      // .2 + .25 × likeness + .15 × 6 ÷ (6 + distance)
      [
        'near related 0.563',
        'far related 0.5',
        'undated related 0.45',
        'special related 0.45',
        'half related 0.4',
      ],
    ],

    [
      'those of its draft, then of its session, then of its line, each once',
      {
        letters: [
          [{ id: 'of-line' }, { mandateLines: [[0, 1]] }],
          [{ id: 'speaks' }, { mandateLines: [[0, 1]] }],
          [{ id: 'names', drafts: ['A/HRC/41/L.5/REV.1'] }, { mandateLines: [[0, 1]] }],
        ],
        text: { draft: 'A/HRC/41/L.5', line: [0, 1] },
        assigned: [
          [1, signal('same-situation')],
          [2, signal('other-approach')],
        ],
      },
      ['names direct 1', 'speaks direct 0.8', 'of-line related 0.45'],
    ],

    [
      'those that cite it, also where they are near it in no other way',
      {
        letters: [
          [{ id: 'cites', resolutions_cited: ['A/HRC/RES/41/1'] }],
          [{ id: 'cites another', resolutions_cited: ['A/HRC/RES/41/11'] }],
        ],
        text: { symbol: 'A/HRC/RES/41/1' },
      },
      ['cites related 0.45'],
    ],

    [
      'direct those across sessions that speak to it',
      {
        letters: [
          [{ id: 'next', sessions: ['42'] }, { mandateLines: [[0, 1]] }],
          [{ id: 'twin' }, { mandateLines: [[0, 0.6]], sameTitleText: 'A/HRC/RES/41/1' }],
        ],
        text: { symbol: 'A/HRC/RES/41/1', line: [0, 1] },
      },
      ['twin direct 0.8', 'next direct 0.7'],
    ],

    [
      'on a state without lines: those about it',
      {
        letters: [
          [{ id: 'about' }, { focus: ['ERI'] }],
          [{ id: 'about another' }, { focus: ['ETH'] }],
        ],
        text: { country: 'ERI' },
      },
      ['about related 0.45'],
    ],
    [
      'on a state with a line: those of the line alone',
      {
        letters: [
          [{ id: 'about' }, { focus: ['ERI'] }],
          [{ id: 'of-line' }, { focus: ['ERI'], mandateLines: [[0, 1]] }],
        ],
        text: { country: 'ERI', known: false, line: [0, 1] },
        lines: [{ country: 'ERI' }],
      },
      ['of-line related 0.45'],
    ],
    [
      'a new text on a theme: those of its line as far as it is of it, and those with its title',
      {
        letters: [
          [{ id: 'of-line', sessions: ['5'] }, { mandateLines: [[0, 1]] }],
          [{ id: 'titled', subject: 'Safe drinking water', sessions: ['5'] }],
          [{ id: 'unlike', subject: 'Water and armed drones' }],
          [{ id: 'state', subject: 'Safe drinking water' }, { focus: ['ERI'] }],
        ],
        text: { known: false, title: 'Safe drinking water', line: [0, 0.8] },
      },
      // .2 + .25 × .8 + .15 × 6 ÷ 42
      ['titled related 0.471', 'of-line related 0.421'],
    ],
    [
      'a new text of no line: its title alone, for which a letter of any year is direct',
      {
        letters: [[{ id: 'titled', subject: 'Safe drinking water' }]],
        text: { known: false, title: 'Safe drinking water' },
      },
      ['titled direct 0.75'],
    ],
    [
      'a known text of no line: not its title',
      {
        letters: [[{ id: 'titled', subject: 'Safe drinking water' }]],
        text: { title: 'Safe drinking water' },
      },
      [],
    ],

    [
      'the outcome of a review: those on the review of its state alone',
      {
        letters: [
          [
            { id: 'of-cycle', sessions: ['40'] },
            { focus: ['ERI'], review: true },
          ],
          [
            { id: 'of-other-cycle', sessions: ['10'] },
            { focus: ['ERI'], review: true },
          ],
          [{ id: 'situation', sessions: ['41'] }, { focus: ['ERI'] }],
          [
            { id: 'elsewhere', sessions: ['41'] },
            { focus: ['ETH'], review: true },
          ],
        ],
        text: { country: 'ERI', review: true },
      },
      ['of-cycle direct 0.85', 'of-other-cycle related 0.474'],
    ],
    [
      'a review of no state: none',
      {
        letters: [
          [
            { id: 'of-cycle', sessions: ['41'] },
            { focus: ['ERI'], review: true },
          ],
        ],
        text: { review: true },
      },
      [],
    ],
    [
      'a situation: a letter on a review is related at most',
      {
        letters: [
          [
            { id: 'review', sessions: ['42'] },
            { focus: ['ERI'], review: true, mandateLines: [[0, 1]] },
          ],
          [
            { id: 'situation', sessions: ['42'] },
            { focus: ['ERI'], mandateLines: [[0, 1]] },
          ],
        ],
        text: { country: 'ERI', line: [0, 1] },
        lines: [{ country: 'ERI' }],
      },
      ['situation direct 0.7', 'review related 0.579'],
    ],
  ])('%s', (_, given, expected) => {
    expect(shown(given)).toEqual(expected)
  })
})
