import { expect, test } from 'vitest'
import { overviewOf } from '../../../lib/analysis/session-overview.ts'
import { asksOnText, shareAsks } from '../../../lib/analysis/shared-asks.ts'
import type { CatalogueText } from '../../../lib/council/catalogue.ts'
import { searchedLetter as searched } from './searched-letter.ts'

function text(number: string, title: string, agendaItem: number | null = null): CatalogueText {
  return {
    symbol: `A/HRC/RES/52/${number}`,
    kind: 'resolution',
    session: '52',
    number,
    title,
    titles: {},
    date: null,
    agendaItem,
    vote: null,
    countries: [],
  }
}

const TEXTS = [text('10', 'Situation in Libya', 10), text('9', 'Situation in Nicaragua', 4)]
const on = (id: string, tier: 'direct' | 'related' | 'session') => ({ id, tier, reasons: [] })

test('a session has its texts by number, with the letters on each and no others', () => {
  const letters = [
    searched({ id: 'a', sessions: ['52'], drafts: ['A/HRC/52/L.33', 'A/HRC/51/L.1'] }),
    searched({ id: 'b', sessions: ['50'] }),
    searched({ id: 'c', sessions: ['52'] }),
  ]
  const lettersOf = new Map([
    ['A/HRC/RES/52/9', [on('a', 'direct'), on('b', 'related'), on('c', 'session')]],
  ])
  const overview = overviewOf({ session: '52', catalogue: { texts: TEXTS }, letters, lettersOf })
  expect(overview.texts.map((one) => [one.text.number, one.letters.map(({ id }) => id)])).toEqual([
    ['9', ['a']],
    ['10', []],
  ])
  expect(overview.drafts.map(({ symbol }) => symbol)).toEqual(['A/HRC/52/L.33'])
  expect(overview.others.map(({ id }) => id)).toEqual(['c'])
  expect(overview.items).toEqual([4, 10])
})

test('like asks stand together with their letters, the most letters first', () => {
  const one = searched({
    id: 'a',
    asks: [
      'Free all detained journalists',
      'Renew the mandate of the Special Rapporteur on Eritrea',
    ],
  })
  const other = searched({
    id: 'b',
    asks: ['Extend the mandate of the Special Rapporteur on Eritrea'],
  })
  expect(shareAsks([one, other]).map(({ texts, letters }) => [texts[0], letters.length])).toEqual([
    ['Renew the mandate of the Special Rapporteur on Eritrea', 2],
    ['Free all detained journalists', 1],
  ])
})

test('of a letter on several situations only the asks that name the text’s subject are on it', () => {
  const asks = ['Renew the inquiry on Nicaragua', 'Follow up the mission to Libya']
  const isCommon = (word: string) => word === 'situat'
  const several = searched({ id: 'a', asks, countries: ['NIC', 'LBY'] })
  expect(asksOnText(several, 'Situation in Libya', isCommon)).toEqual([asks[1]])
  expect(asksOnText({ ...several, countries: ['LBY'] }, 'Situation in Libya', isCommon)).toEqual(
    asks,
  )
})
