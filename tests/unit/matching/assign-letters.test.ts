import { describe, expect, test } from 'vitest'
import type { LetterHeader } from '../../../lib/letters/letter.ts'
import { assignLetters } from '../../../lib/matching/assign-letters.ts'
import type { LetterKey } from '../../../lib/matching/letter-key.ts'
import { createLetterTopics } from '../../../lib/matching/letter-topic.ts'
import type { MandateLine } from '../../../lib/matching/mandate-lines.ts'
import { phraseOf, type Vocabulary } from '../../../lib/matching/phrase.ts'
import { sumOf } from '../../../lib/matching/signals.ts'
import type { TextTopic } from '../../../lib/matching/text-topic.ts'
import { readTitle } from '../../../lib/matching/title.ts'
import { runSteps } from '../../../lib/steps.ts'
import { letterOf } from './small.ts'
import { keyOf, lineOf, topicOf } from './text.ts'

const EVEN: Vocabulary = { weights: {}, unknown: 1 }

interface Case {
  texts: Partial<TextTopic>[]
  letter?: Partial<LetterHeader>
  key?: Partial<LetterKey>
  lines?: Partial<MandateLine>[]
}

/** How strongly one letter of session 41 speaks to each text; null where it does not. */
function strengths({ texts, letter, key, lines = [] }: Case): (number | null)[] {
  const header = letterOf({ id: 'letter', sessions: ['41'], ...letter })
  const assignable = { header, key: keyOf(key ?? {}) }
  const topics = texts.map((text) => topicOf({ session: '41', ...text }))
  const steps = assignLetters({
    texts: topics,
    letters: [assignable],
    keys: { vocabulary: EVEN, lines: lines.map(lineOf) },
    topicOf: createLetterTopics({ vocabulary: EVEN, stateWords: () => () => false }),
  })
  const assigned = runSteps(steps)
  return topics.map((topic) => {
    const signals = assigned.get(topic)?.get(assignable)
    return signals ? Math.round(sumOf(signals) * 1000) / 1000 : null
  })
}

const distinctiveTerms = (...words: string[]) => ({ distinctiveTerms: () => phraseOf(words, EVEN) })

describe('a letter speaks, of the texts of its session,', () => {
  test.each<[string, Case, (number | null)[]]>([
    ['to none of none', { texts: [] }, []],

    [
      'to the draft it names, in any revision, and to nothing else',
      {
        texts: [
          { draft: 'A/HRC/41/L.5/REV.1' },
          { draft: 'A/HRC/41/L.6' },
          { draft: null, title: 'Safe drinking water' },
        ],
        letter: { drafts: ['A/HRC/41/L.5', 'A/HRC/41/L.7'], subject: 'Safe drinking water' },
      },
      [1, null, null],
    ],
    [
      'to a draft it names, though it is an affair of the Council',
      {
        texts: [{ draft: 'A/HRC/41/L.5' }],
        letter: { drafts: ['A/HRC/41/L.5'] },
        key: { councilAffair: true },
      },
      [1],
    ],
    [
      'to none as an affair of the Council',
      {
        texts: [{ title: 'Safe drinking water' }],
        letter: { subject: 'Safe drinking water' },
        key: { councilAffair: true },
      },
      [null],
    ],
    [
      'to none as one on a review',
      {
        texts: [{ title: 'Safe drinking water' }],
        letter: { subject: 'Safe drinking water' },
        key: { review: true },
      },
      [null],
    ],
    [
      'to none where its subject names a resolution of before',
      {
        texts: [{ title: 'Safe drinking water' }],
        letter: {
          subject: 'Safe drinking water: follow-up to 40/1',
          resolutions_cited: ['A/HRC/RES/40/1'],
        },
      },
      [null],
    ],
    [
      'to all of a special session',
      {
        texts: [{ session: 'S-33', country: 'ETH' }, { session: 'S-33' }],
        letter: { sessions: ['S-33'] },
      },
      [0.9, 0.9],
    ],
  ])('%s', (_, given, expected) => {
    expect(strengths(given)).toEqual(expected)
  })
})

describe('a letter on a state speaks', () => {
  const eritrea = { focus: ['ERI'] }

  test.each<[string, Case, (number | null)[]]>([
    [
      'to the text on it',
      { texts: [{ country: 'ERI' }, { country: 'ETH' }, { title: 'Water' }], key: eritrea },
      [0.8, null, null],
    ],
    [
      'to no outcome of its review',
      { texts: [{ country: 'ERI', review: true }], key: eritrea },
      [null],
    ],
    [
      'to the nearest in topic, and those nearly as near',
      {
        texts: [
          { country: 'ERI', ...distinctiveTerms('prison', 'torture') },
          { country: 'ERI', ...distinctiveTerms('prison', 'torture', 'court') },
          { country: 'ERI', ...distinctiveTerms('drought') },
        ],
        letter: { subject: 'prison, torture' },
        key: eritrea,
      },
      // .8 + .1 × likeness: 1, then 5 of 2.5 + 4, then 0.
      [0.9, 0.877, null],
    ],
    [
      'to the nearest on each of several states',
      {
        texts: [
          { country: 'ERI', ...distinctiveTerms('prison') },
          { country: 'ERI', ...distinctiveTerms('drought') },
          { country: 'ETH', ...distinctiveTerms('drought') },
        ],
        letter: { subject: 'prison' },
        key: { focus: ['ERI', 'ETH'] },
      },
      [0.9, null, 0.8],
    ],
    [
      'of technical cooperation sooner to one of it',
      {
        texts: [{ country: 'ERI', technical: true }, { country: 'ERI' }],
        letter: { themes: ['technical-assistance'] },
        key: eritrea,
      },
      [0.8, null],
    ],
    [
      'on the situation to the one on the situation',
      { texts: [{ country: 'ERI', technical: true }, { country: 'ERI' }], key: eritrea },
      [null, 0.8],
    ],
    [
      'to a technical text where there is no other',
      { texts: [{ country: 'ERI', technical: true }], key: eritrea },
      [0.77],
    ],
    [
      'to no technical text that is a topic of its own by then',
      {
        texts: [{ country: 'ERI', technical: true, line: [0, 1] }],
        key: { ...eritrea, mandateLines: [[0, 1]] },
        lines: [{ country: 'ERI', technicalSince: 41 }],
      },
      [null],
    ],
    [
      'to a technical text of before that',
      {
        texts: [{ country: 'ERI', technical: true, line: [0, 1] }],
        key: { ...eritrea, mandateLines: [[0, 1]] },
        lines: [{ country: 'ERI', technicalSince: 42 }],
      },
      [0.77],
    ],
    [
      'of technical cooperation to a text that is a topic of its own',
      {
        texts: [{ country: 'ERI', technical: true, line: [0, 1] }],
        letter: { subject: 'technical assistance' },
        key: { ...eritrea, mandateLines: [[0, 1]] },
        lines: [{ country: 'ERI', technicalSince: 41 }],
      },
      [0.8],
    ],
    [
      'to the lines it is of, and to texts of none',
      {
        texts: [
          { country: 'ERI', line: [0, 1] },
          { country: 'ERI', line: [1, 1] },
          { country: 'ERI', line: null },
        ],
        key: { ...eritrea, mandateLines: [[1, 1]] },
        lines: [{ country: 'ERI' }, { country: 'ERI', separateTopic: true }],
      },
      [null, 0.8, 0.8],
    ],
    [
      'going through many, to any line of any of them, technical or not',
      {
        texts: [
          { country: 'ERI', line: [0, 1] },
          { country: 'ETH', line: [1, 1], technical: true },
        ],
        key: { focus: ['ERI', 'ETH'], manyStates: true },
        lines: [{ country: 'ERI' }, { country: 'ETH', technicalSince: 1 }],
      },
      [0.8, 0.77],
    ],
    [
      'written shortly before, to none of another topic, but technical ones',
      {
        texts: [
          { country: 'ERI', ...distinctiveTerms('prison') },
          { country: 'ERI', technical: true, ...distinctiveTerms('drought') },
        ],
        letter: { sessions: [], subject: 'torture' },
        key: { ...eritrea, datedSession: '41' },
      },
      [null, 0.77],
    ],
    [
      'addressed to the session, also to one of another topic',
      {
        texts: [{ country: 'ERI', ...distinctiveTerms('prison') }],
        letter: { subject: 'torture' },
        key: eritrea,
      },
      [0.8],
    ],
    [
      'to no thematic text where it is of a line on a state',
      {
        texts: [{ title: 'Safe drinking water' }],
        letter: { subject: 'Safe drinking water' },
        key: { ...eritrea, mandateLines: [[0, 1]] },
        lines: [{ country: 'ERI' }],
      },
      [null],
    ],
    [
      'to a thematic text with its subject where the Council has none on its state',
      {
        texts: [{ title: 'Safe drinking water' }],
        letter: { subject: 'Safe drinking water' },
        key: { ...eritrea, mandateLines: [[0, 1]] },
        lines: [{}],
      },
      [1],
    ],
  ])('%s', (_, given, expected) => {
    expect(strengths(given)).toEqual(expected)
  })
})

describe('a letter on a theme speaks', () => {
  const read = (title: string, more: Partial<TextTopic> = {}): Partial<TextTopic> => ({
    title,
    reading: () => readTitle(title, EVEN),
    ...more,
  })

  test.each<[string, Case, (number | null)[]]>([
    [
      'to the texts nearest to its subject',
      {
        texts: [
          read('Safe drinking water'),
          read('Safe drinking water, sanitation'),
          read('Drinking water and dams'),
          read('Armed drones'),
        ],
        letter: { subject: 'Safe drinking water' },
      },
      [1, null, null, null],
    ],
    [
      'to those that are nearly as near',
      {
        texts: [read('Safe clean drinking water'), read('Safe drinking water supply')],
        letter: { subject: 'Safe drinking water' },
      },
      // 8 of 4 + 5.5 less the pairs broken: 7 of 9.5, and 8 of 9.5.
      [0.737, 0.842],
    ],
    [
      'to no text on a state',
      {
        texts: [read('Safe drinking water', { country: 'ERI' })],
        letter: { subject: 'Safe drinking water' },
      },
      [null],
    ],
    [
      'sooner to the one of its first theme',
      {
        texts: [read('Safe drinking water'), read('Safe drinking rivers')],
        letter: { subject: 'Safe drinking', themes: ['rivers'] },
      },
      // 5 of 2.5 + 4, and a fifth of a third for one word of three.
      [0.769, 0.836],
    ],
    [
      'to none that is less than half like it',
      { texts: [read('Dirty water')], letter: { subject: 'Safe water' } },
      [null],
    ],
    [
      'to each that its subject lists',
      {
        texts: [read('Child marriage in refugee camps'), read('Armed drones')],
        letter: { subject: 'open roads, child marriage, coal mines and armed drones' },
      },
      [0.625, 1],
    ],
    [
      'to one that is spelled otherwise, where it is new',
      {
        texts: [read('Toxic substances and hazardous wastes')],
        letter: { subject: 'hazardus substanses' },
      },
      [expect.any(Number)],
    ],
    [
      'to no text of the catalogue in another spelling',
      {
        texts: [read('Toxic substances and hazardous wastes', { known: true })],
        letter: { subject: 'hazardus substanses' },
      },
      [null],
    ],
    [
      'to none that is of its theme alone',
      {
        texts: [read('Privacy')],
        letter: { subject: 'wiretaps', themes: ['privacy-digital'] },
      },
      [null],
    ],
    [
      'to no text without a title',
      { texts: [read('')], letter: { subject: '', themes: ['privacy-digital'] } },
      [null],
    ],
  ])('%s', (_, given, expected) => {
    expect(strengths(given)).toEqual(expected)
  })
})
