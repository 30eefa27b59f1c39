import { expect, test } from 'vitest'
import { reasonSentence, themeName } from '../../../components/common/reason-sentence.ts'
import type { Reason } from '../../../lib/matching/page-matches.ts'
import { english } from './english.ts'

const SENTENCES: [Reason, string][] = [
  [{ kind: 'names-draft', symbol: 'A/HRC/36/L.26' }, 'Mentions draft A/HRC/36/L.26'],
  [{ kind: 'names-report', symbol: 'A/HRC/13/42' }, 'Mentions report A/HRC/13/42'],
  [{ kind: 'cites-resolution', symbol: 'A/HRC/RES/45/25' }, 'Cites A/HRC/RES/45/25'],
  [{ kind: 'addressed-to-session', session: '52' }, 'Addressed to this session'],
  [
    { kind: 'addressed-to-other-session', session: 'S-33' },
    'Addressed to the 33rd special session',
  ],
  [
    { kind: 'dated-before-session', session: '52', date: '2023-02-26' },
    'Dated 26 February 2023, before or during this session',
  ],
  [{ kind: 'same-country', country: 'PRK' }, 'About the same country: North Korea'],
  [
    { kind: 'same-line', line: 'freedom of opinion and expression' },
    'About the same mandate: freedom of opinion and expression',
  ],
  [
    { kind: 'similar-title', subject: 'mental health and human rights' },
    'On a similar subject: “mental health and human rights”',
  ],
]

test.each(SENTENCES)('%o', (reason, sentence) => {
  expect(reasonSentence(reason, english())).toBe(sentence)
})

test.each([
  ['death-penalty', 'the death penalty'],
  ['a-new-one', 'a-new-one'],
])('the theme %s is called %s', (theme, name) => {
  expect(themeName(theme, english())).toBe(name)
})
