import { describe, expect, test } from 'vitest'
import type { LetterHeader } from '../../../lib/letters/letter.ts'
import type { LetterKey } from '../../../lib/matching/letter-key.ts'
import type { MandateLine } from '../../../lib/matching/mandate-lines.ts'
import { reasonsFor } from '../../../lib/matching/reasons.ts'
import type { TextTopic } from '../../../lib/matching/text-topic.ts'
import { letterOf } from './small.ts'
import { keyOf, lineOf, topicOf } from './text.ts'

interface Case {
  letter?: Partial<LetterHeader>
  key?: Partial<LetterKey>
  text?: Partial<TextTopic>
  line?: Partial<MandateLine>
}

function reasons({ letter, key, text, line }: Case) {
  const reasonsOf = reasonsFor(topicOf({ session: '41', ...text }), [lineOf(line ?? {})])
  const header = letterOf({ id: 'letter', subject: 'its subject', ...letter })
  return reasonsOf({ header, key: keyOf(key ?? {}) }).map((reason) =>
    Object.values(reason).join(' '),
  )
}

const ON_STATE: Case = { letter: { countries: ['ERI'] }, text: { country: 'ERI' } }
const ON_LINE: Case = { key: { mandateLines: [[0, 1]] }, text: { line: [0, 1] } }

describe('reasons, the strongest first', () => {
  test.each<[string, Case, string[]]>([
    ['nothing else', {}, ['similar-title its subject']],

    ['the same state', ON_STATE, ['same-country ERI']],
    [
      'the state it is about, though it is not among its states',
      { key: { focus: ['ERI'] }, text: { country: 'ERI' } },
      ['same-country ERI'],
    ],
    [
      'another state',
      { letter: { countries: ['ETH'] }, key: { focus: ['ETH'] }, text: { country: 'ERI' } },
      ['similar-title its subject'],
    ],

    ['the same thematic line', ON_LINE, ['same-line A line']],
    [
      'another line',
      { key: { mandateLines: [[1, 1]] }, text: { line: [0, 1] } },
      ['similar-title its subject'],
    ],
    [
      'the line of a situation is its state',
      { ...ON_LINE, line: { country: 'ERI' } },
      ['similar-title its subject'],
    ],
    [
      'a topic apart in its state',
      {
        letter: { countries: ['ERI'] },
        key: { mandateLines: [[0, 1]] },
        text: { country: 'ERI', line: [0, 1] },
        line: { country: 'ERI', separateTopic: true },
      },
      ['same-country ERI', 'same-line A line'],
    ],

    [
      'the state and the session',
      { ...ON_STATE, letter: { countries: ['ERI'], sessions: ['40', '41'] } },
      ['same-country ERI', 'addressed-to-session 41'],
    ],
    [
      'the state and other sessions, of which the last is told',
      { ...ON_STATE, letter: { countries: ['ERI'], sessions: ['39', '40'] } },
      ['same-country ERI', 'addressed-to-other-session 40'],
    ],
    [
      'the line and the session',
      { ...ON_LINE, letter: { sessions: ['41'] } },
      ['same-line A line', 'addressed-to-session 41'],
    ],
    [
      'the state, written shortly before the session',
      {
        letter: { countries: ['ERI'], date: '2019-06-01' },
        key: { datedSession: '41' },
        text: { country: 'ERI' },
      },
      ['same-country ERI', 'dated-before-session 41 2019-06-01'],
    ],
    [
      'the state, written shortly before another session',
      {
        letter: { countries: ['ERI'], date: '2019-06-01' },
        key: { datedSession: '40' },
        text: { country: 'ERI' },
      },
      ['same-country ERI'],
    ],
    [
      'the state, where the letter has no date',
      { letter: { countries: ['ERI'] }, key: { datedSession: '41' }, text: { country: 'ERI' } },
      ['same-country ERI'],
    ],
    [
      'the state, where the text has no session',
      {
        letter: { countries: ['ERI'], date: '2019-06-01' },
        text: { country: 'ERI', session: null },
      },
      ['same-country ERI'],
    ],
    [
      'the session alone on a theme',
      { letter: { sessions: ['41'] } },
      ['addressed-to-session 41', 'similar-title its subject'],
    ],
    [
      'the session alone on another state',
      { letter: { sessions: ['41'] }, text: { country: 'ERI' } },
      ['addressed-to-session 41'],
    ],
    [
      'another session alone tells nothing',
      { letter: { sessions: ['40'] }, text: { country: 'ERI' } },
      ['addressed-to-other-session 40', 'similar-title its subject'],
    ],
    [
      'a special session that the letter asked for',
      { letter: { sessions: ['S-33'] }, text: { session: 'S-33' } },
      ['addressed-to-session S-33'],
    ],

    [
      'the draft, in any revision',
      {
        letter: { drafts: ['A/HRC/41/L.4', 'A/HRC/41/L.5'], sessions: ['41'] },
        text: { draft: 'A/HRC/41/L.5/REV.1' },
      },
      ['names-draft A/HRC/41/L.5', 'addressed-to-session 41'],
    ],
    [
      'a revision of the draft',
      { letter: { drafts: ['A/HRC/41/L.5/REV.2'] }, text: { draft: 'A/HRC/41/L.5' } },
      ['names-draft A/HRC/41/L.5/REV.2'],
    ],
    [
      'another draft',
      { letter: { drafts: ['A/HRC/41/L.55'] }, text: { draft: 'A/HRC/41/L.5' } },
      ['similar-title its subject'],
    ],
    [
      'the draft and the state',
      {
        letter: { drafts: ['A/HRC/41/L.5'], countries: ['ERI'] },
        text: { draft: 'A/HRC/41/L.5', country: 'ERI' },
      },
      ['names-draft A/HRC/41/L.5', 'same-country ERI'],
    ],
    [
      'the resolution and the line',
      {
        ...ON_LINE,
        letter: { resolutions_cited: ['A/HRC/RES/41/1'] },
        text: { symbol: 'A/HRC/RES/41/1', line: [0, 1] },
      },
      ['cites-resolution A/HRC/RES/41/1', 'same-line A line'],
    ],
    [
      'the resolution, on a theme that is not its line',
      {
        letter: { resolutions_cited: ['A/HRC/RES/41/1'] },
        text: { symbol: 'A/HRC/RES/41/1' },
      },
      ['cites-resolution A/HRC/RES/41/1', 'similar-title its subject'],
    ],
    [
      'another resolution',
      {
        ...ON_STATE,
        letter: { resolutions_cited: ['A/HRC/RES/40/1'], countries: ['ERI'] },
        text: { symbol: 'A/HRC/RES/41/1', country: 'ERI' },
      },
      ['same-country ERI'],
    ],
  ])('%s', (_, given, expected) => {
    expect(reasons(given)).toEqual(expected)
  })

  test('the same list for letters that stand alike: a long page has thousands', () => {
    const reasonsOf = reasonsFor(topicOf({ session: '41', country: 'ERI' }), [])
    const letter = (id: string, sessions: string[]) => ({
      header: letterOf({ id, countries: ['ERI'], sessions }),
      key: keyOf({}),
    })
    const [one, same, other] = [letter('one', ['40']), letter('same', ['40']), letter('other', [])]
    const first = reasonsOf(one)
    expect(reasonsOf(same)).toBe(first)
    expect(reasonsOf(other)).not.toBe(first)
  })
})
