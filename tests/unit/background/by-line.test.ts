import { expect, it } from 'vitest'
import { byLine } from '../../../entrypoints/background/by-line.ts'
import type { PageMatches } from '../../../lib/matching/match.ts'
import type { CouncilPage } from '../../../lib/pages/page.ts'

const PAGE: CouncilPage = {
  kind: 'texts',
  address: 'https://www.ohchr.org/en/hr-bodies/hrc/home',
  session: '52',
  symbol: null,
  title: '',
  language: 'en',
  texts: [],
}
const text = (symbol: string) => ({
  text: { symbol, draft: null, session: '52', title: symbol, outcome: null },
  matches: [],
})
const texts = [text('A/HRC/RES/52/1'), text('A/HRC/RES/52/2')]

it('gives each line of a page what it has, so that a badge stands beside its text', () => {
  const matches: PageMatches = { page: { ...PAGE, lines: [2, 4] }, matches: [], texts }
  const found = byLine(matches, 5).texts.map((one) => one.text.symbol)
  expect(found).toEqual([null, null, 'A/HRC/RES/52/1', null, 'A/HRC/RES/52/2'])
})

it('leaves a page as it is where every line is a text', () => {
  const matches: PageMatches = { page: PAGE, matches: [], texts }
  expect(byLine(matches, 2)).toBe(matches)
})
