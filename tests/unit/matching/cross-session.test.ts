import { describe, expect, test } from 'vitest'
import type { LetterHeader } from '../../../lib/letters/letter.ts'
import { createCrossSessionSignal } from '../../../lib/matching/cross-session.ts'
import type { LetterKey } from '../../../lib/matching/letter-key.ts'
import type { MandateLine } from '../../../lib/matching/mandate-lines.ts'
import { namesResolution } from '../../../lib/matching/names-resolution.ts'
import { sumOf } from '../../../lib/matching/signals.ts'
import type { TextTopic } from '../../../lib/matching/text-topic.ts'
import { letterOf } from './small.ts'
import { keyOf, lineOf, topicOf } from './text.ts'

interface Case {
  letter?: Partial<LetterHeader>
  key?: Partial<LetterKey>
  text?: Partial<TextTopic>
  likeness?: number
  lines?: MandateLine[]
}

/** A text of session 41 on Eritrea, of line 0 with two texts, and a letter to session 39. */
function strength({ letter, key, text, likeness = 1, lines }: Case): number | null {
  const header = letterOf({ id: 'letter', sessions: ['39'], ...letter })
  const known = lines ?? [lineOf({ country: 'ERI', sessions: ['41'], texts: 2 })]
  const topic = topicOf({
    symbol: 'A/HRC/RES/41/1',
    session: '41',
    country: 'ERI',
    line: [0, 1],
    ...text,
  })
  const ofLetter = { header, key: keyOf({ mandateLines: [[0, 1]], ...key }) }
  const signals = createCrossSessionSignal(known)(ofLetter, topic, likeness)
  return signals && sumOf(signals)
}

describe('a letter to another session', () => {
  test.each<[string, Case, number | null]>([
    ['that names nothing and is two sessions off', {}, null],

    [
      'whose subject names the resolution',
      { letter: { subject: 'Follow-up to 41/1', resolutions_cited: ['A/HRC/RES/41/1'] } },
      0.95,
    ],
    [
      'whose subject names another resolution that it cites',
      {
        letter: {
          sessions: ['42'],
          subject: 'Follow-up to 40/7',
          resolutions_cited: ['A/HRC/RES/40/7'],
        },
      },
      null,
    ],

    ['to the session after it, with no text of the line', { letter: { sessions: ['42'] } }, 0.7],
    ['to the session before it, on a situation', { letter: { sessions: ['40'] } }, null],
    [
      'to the session before it, on a mandate',
      { letter: { sessions: ['40'], subject: 'Renewal of the mandate' } },
      0.7,
    ],
    [
      'to the session before it, on an extension',
      { letter: { sessions: ['40'], subject: 'An extension' } },
      0.7,
    ],
    [
      'to the session before it, on mandates in another word',
      { letter: { sessions: ['40'], subject: 'Mandates' } },
      null,
    ],
    [
      'to the session before it, on a theme',
      {
        letter: { sessions: ['40'] },
        text: { country: null },
        lines: [lineOf({ texts: 2 })],
      },
      0.7,
    ],
    ['to two sessions, one of them next', { letter: { sessions: ['38', '42'] } }, 0.7],
    ['to two sessions after', { letter: { sessions: ['43'] } }, null],
    [
      'that has a text of the line itself',
      {
        letter: { sessions: ['42'] },
        lines: [lineOf({ country: 'ERI', sessions: ['41', '42'], texts: 2 })],
      },
      null,
    ],
    [
      'that has a text of another line only',
      {
        letter: { sessions: ['42'] },
        lines: [
          lineOf({ country: 'ERI', sessions: ['41'], texts: 2 }),
          lineOf({ sessions: ['42'] }),
        ],
      },
      0.7,
    ],
  ])('%s', (_, given, expected) => {
    expect(strength(given)).toBe(expected)
  })
})

describe('a letter that cites one resolution', () => {
  const cites = (...resolutions_cited: string[]): Partial<LetterHeader> => ({ resolutions_cited })
  test.each<[string, Case, number | null]>([
    ['this one, on a theme', { letter: cites('A/HRC/RES/41/1'), text: { country: null } }, 0.85],
    [
      'this one, on a state with topics apart',
      { letter: cites('A/HRC/RES/41/1'), text: { hasSeparateTopics: true } },
      0.85,
    ],
    [
      'this one, on a theme that its subject is hardly alike',
      { letter: cites('A/HRC/RES/41/1'), text: { country: null }, likeness: 0.64 },
      null,
    ],
    ['this one, on a state', { letter: cites('A/HRC/RES/41/1') }, null],
    [
      'another, on a theme',
      { letter: { ...cites('A/HRC/RES/40/1'), sessions: ['42'] }, text: { country: null } },
      null,
    ],
    ['another, on a state', { letter: { ...cites('A/HRC/RES/40/1'), sessions: ['42'] } }, 0.7],
    [
      'and one of the Assembly',
      { letter: cites('A/RES/70/1', 'A/HRC/RES/41/1'), text: { country: null } },
      0.85,
    ],
    [
      'and another of the Council',
      { letter: cites('A/HRC/RES/40/1', 'A/HRC/RES/41/1'), text: { hasSeparateTopics: true } },
      null,
    ],
  ])('%s', (_, given, expected) => {
    expect(strength(given)).toBe(expected)
  })
})

describe('a letter whose subject is a title', () => {
  const theme: Case = { text: { country: null }, lines: [lineOf({ sessions: ['41'] })] }
  const with_ = (more: Case): Case => ({ ...theme, ...more, text: { ...theme.text, ...more.text } })

  test.each<[string, Case, number | null]>([
    ['of this text alone', { key: { sameTitleText: 'A/HRC/RES/41/1' } }, 0.8],
    ['of another text alone', { key: { sameTitleText: 'A/HRC/RES/40/1' } }, null],
    ['of no text, as this has no symbol', { text: { symbol: null } }, null],

    ['of the only text of a theme', with_({}), 0.75],
    ['nearly', with_({ likeness: 0.8 }), 0.75],
    ['not quite', with_({ likeness: 0.79 }), null],
    ['but is on a state', with_({ key: { focus: ['ERI'] } }), null],
    ['of a theme with two texts', with_({ lines: [lineOf({ texts: 2 })] }), null],
    ['of the only text on a state', { lines: [lineOf({ country: 'ERI' })] }, null],
    ['of a new theme', with_({ text: { line: null } }), 0.75],
    [
      'of a text that is new and unlike its line',
      with_({ text: { line: [0, 0.79] }, lines: [lineOf({ texts: 2 })] }),
      0.75,
    ],
    [
      'of a text that is new and like its line',
      with_({ text: { line: [0, 0.8] }, lines: [lineOf({ texts: 2 })] }),
      null,
    ],
    [
      'of a known text that is unlike its line',
      with_({ text: { known: true, line: [0, 0.79] }, lines: [lineOf({ texts: 2 })] }),
      null,
    ],

    // A letter comes before its text by a year at most.
    [
      'a year before',
      with_({ letter: { date: '2018-01-01' }, text: { date: '2019-12-31' } }),
      0.75,
    ],
    [
      'two years before',
      with_({ letter: { date: '2017-12' }, text: { date: '2019-01-01' } }),
      null,
    ],
    ['years after', with_({ letter: { date: '2024' }, text: { date: '2019-01-01' } }), 0.75],
    ['the letter undated', with_({ letter: { date: null }, text: { date: '2019-01-01' } }), 0.75],
    ['the text undated', with_({ letter: { date: '1990' }, text: { date: null } }), 0.75],
    [
      'two years before, to the session after it',
      with_({ letter: { date: '2017', sessions: ['42'] }, text: { date: '2019-01-01' } }),
      null,
    ],
  ])('%s', (_, given, expected) => {
    expect(strength(given)).toBe(expected)
  })
})

test.each([
  ['Follow-up to resolution 40/1', ['A/HRC/RES/39/1', 'A/HRC/RES/40/1'], 'A/HRC/RES/40/1'],
  ['Follow-up to resolution S-33/1', ['A/HRC/RES/S-33/1'], 'A/HRC/RES/S-33/1'],
  ['Follow-up to resolution 40', ['A/HRC/RES/40/1'], null],
  ['Follow-up', [], null],
])('the resolution that %j names, citing %j, is %j', (subject, resolutions_cited, symbol) => {
  expect(namesResolution(letterOf({ id: 'letter', subject, resolutions_cited }))).toBe(symbol)
})
