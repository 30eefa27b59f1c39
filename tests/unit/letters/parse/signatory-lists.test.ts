import { expect, test } from 'vitest'
import { findSignatoryLists, labelBlocks } from '../../../../lib/letters/parse/signatory-lists.ts'
import { register } from './small-register.ts'
import { sourceOf } from './sources.ts'

const P = 'We write to you about the situation in the country, which is dire and must change.'
const A = 'Alpha Network'
const B = 'Beta Forum'
const C = 'Gamma Watch'
const D = 'Delta Centre'
const HEADING = 'Signatories:'
const EARLIER = 'Signatories of the previous letter:'
const LONG =
  '* The network for the defence of everybody, which was founded by people from many countries who are united in it'
const LIST =
  'Alpha Network; Beta Forum; Gamma Watch; the Delta Centre for the study of many things and of others; Eta Union; Zeta House; Theta Group; Iota Team; Kappa Club; Lambda Fund'

/** First block, the one after the last, what announced them, and how. */
const found = (lines: string[]) =>
  findSignatoryLists(labelBlocks(sourceOf(lines).blocks), register).map(
    ({ start, end, headingIndex: announced, announcedBy: by }) =>
      [start, end, announced ?? '–', by].join(' '),
  )

test.each<[string, string[], string[]]>([
  ['under a heading', [P, HEADING, A, B], ['2 4 1 opener']],
  ['under the closing', [P, 'Sincerely,', A, B], ['2 4 1 valediction']],
  ['on both sides of a heading', [P, P, 'Sincerely,', A, HEADING, B], ['3 6 2 valediction']],
  ['after thanks', [P, 'Sincerely,', P, P, A], ['2 5 1 valediction']],
  ['after more than thanks', [P, 'Sincerely,', P, P, P, A], []],
  ['up to the notes', [P, HEADING, A, 'Notes', B], ['2 3 1 opener']],
  [
    'in one block',
    [P, 'Signatories: Alpha Network, Beta Forum and Gamma Watch', D],
    ['1 3 1 opener'],
  ],
  ['in one long block', [P, HEADING, LIST], ['2 3 1 opener']],
  [
    'with a long name among points',
    [P, HEADING, `* ${A}`, `* ${B}`, LONG, `* ${C}`],
    ['2 6 1 opener'],
  ],
  ['before the letter goes on', ['Signed by:', A, B, P, P, P, P, P], ['1 3 0 opener']],
  [
    'after a letter that opens with others',
    ['Signed by:', A, B, C, P, P, P, 'Sincerely,', D],
    ['8 9 7 valediction'],
  ],
  ['of an earlier letter', [P, EARLIER, A, B], []],
  ['up to those of an earlier letter', [P, HEADING, A, EARLIER, B], ['2 3 1 opener']],
  [
    'in two lists near each other',
    [P, HEADING, A, B, 'Notes', HEADING, C],
    ['2 4 1 opener', '6 7 5 opener'],
  ],
  [
    'in the better of two lists far apart',
    [P, HEADING, A, 'Notes', P, P, P, 'x', HEADING, B, C, D],
    ['9 12 8 opener'],
  ],
  [
    'in the better of two letters',
    [P, 'Sincerely,', A, 'Excellencies,', P, 'Sincerely,', B, C],
    ['6 8 5 valediction'],
  ],
  ['by their place', [P, P, P, A, B, C], ['3 6 – position']],
  [
    'by their place, with groups and numbers',
    [P, P, 'Africa', A, B, '2023', C],
    ['2 7 – position'],
  ],
  [
    'by their place, half of them known',
    [P, P, 'One Thing', A, 'Third Thing', B],
    ['2 6 – position'],
  ],
  [
    'by their place, before the notes',
    [P, P, P, A, B, C, 'Notes', D, 'Eta Union', 'Zeta House'],
    ['3 6 – position'],
  ],
  ['by their place, before a last word', [P, P, A, B, C, P, 'One Thing'], ['2 5 – position']],
  ['nowhere: too few', [P, P, A, B], []],
  ['nowhere: not known', [P, P, 'One Thing', 'Other Thing', 'Third Thing'], []],
  ['nowhere: after one sentence', [P, A, B, C], []],
  ['nowhere: no names', [P, P], []],
  ['nowhere: nothing', [], []],
])('signatories stand %s', (_, lines, lists) => expect(found(lines)).toEqual(lists))
