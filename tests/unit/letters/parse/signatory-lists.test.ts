import { expect, test } from 'vitest'
import { labelBlocks } from '../../../../lib/letters/parse/labelled-blocks.ts'
import { readSignatories } from '../../../../lib/letters/parse/signatories.ts'
import { register } from './small-register.ts'
import { sourceOf } from './sources.ts'

const P =
  'We write to you about the situation in the country, which is dire and must change, as hundreds of people were arrested in the last two years and many of them are held without trial.'
const HEAD = ['Open letter on Cuba to the Human Rights Council', '3 March 2022', 'Excellencies,']
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

/** First block below the head, the one after the last, what announced them, and how. */
const found = (lines: string[]) =>
  readSignatories(labelBlocks(sourceOf([...HEAD, ...lines]).blocks), register).lists.map(
    ({ start, end, headingIndex, announcedBy: by }) => {
      const [from, to] = [start - HEAD.length, end - HEAD.length]
      return [from, to, headingIndex === null ? '–' : headingIndex - HEAD.length, by].join(' ')
    },
  )

test.each<[string, string[], string[]]>([
  ['under a heading', [P, HEADING, A, B], ['2 4 1 opener']],
  ['under the closing', [P, 'Sincerely,', A, B], ['2 4 1 valediction']],
  ['on both sides of a heading', [P, P, 'Sincerely,', A, HEADING, B], ['3 6 2 valediction']],
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
    'in the better of two lists far apart',
    [P, HEADING, A, 'Notes', P, P, P, 'x', HEADING, B, C, D],
    ['9 12 8 opener'],
  ],
  ['by their place', [P, P, P, A, B, C, D, 'Eta Union', 'Zeta House'], ['3 9 – position']],
  ['nowhere: too few', [P, P, A, B], []],
  ['nowhere: not known', [P, P, 'One Thing', 'Other Thing', 'Third Thing'], []],
  ['nowhere: after one sentence', [P, A, B, C], []],
  ['nowhere: no names', [P, P], []],
  ['nowhere: nothing', [], []],
])('signatories stand %s', (_, lines, lists) => expect(found(lines)).toEqual(lists))
