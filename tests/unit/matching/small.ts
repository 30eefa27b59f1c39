import type { Catalogue, CatalogueText } from '../../../lib/council/catalogue.ts'
import { createStates } from '../../../lib/council/states.ts'
import { headerOf } from '../../../lib/letters/header.ts'
import type { LetterHeader } from '../../../lib/letters/letter.ts'
import { EMPTY_LETTER } from '../../../lib/letters/letter-shape.ts'
import { createMatcher, type Matcher } from '../../../lib/matching/matcher.ts'
import type { CouncilPage, CouncilText } from '../../../lib/pages/page.ts'
import { buildStateRecords } from '../../../tools/data/build-states.ts'

export const STATES = createStates(buildStateRecords())

/** Texts by symbol after `A/HRC/RES/`, with their titles; states are found in the titles. */
export function catalogueOf(titles: Record<string, string>): Catalogue {
  const texts = Object.entries(titles).map(([number, title]): CatalogueText => {
    const [session = '', ordinal = ''] = number.split('/')
    return {
      symbol: `A/HRC/RES/${number}`,
      kind: 'resolution',
      session,
      number: ordinal,
      title,
      titles: {},
      date: null,
      agendaItem: null,
      vote: null,
      countries: STATES.find(title),
    }
  })
  const sessions: Catalogue['sessions'] = [
    { number: '40', kind: 'regular', start: '2019-02-25', end: '2019-03-22', title: '' },
    { number: '41', kind: 'regular', start: '2019-06-24', end: '2019-07-12', title: '' },
    { number: '42', kind: 'regular', start: '2019-09-09', end: '2019-09-27', title: '' },
    {
      number: 'S-33',
      kind: 'special',
      start: '2021-12-17',
      end: '2021-12-17',
      title: 'Situation of human rights in Ethiopia',
    },
  ]
  return { sessions, texts }
}

export function letterOf(given: Partial<LetterHeader> & { id: string }): LetterHeader {
  return { ...headerOf(EMPTY_LETTER), title: 'Open letter', ...given }
}

export function matcherOf(catalogue: Catalogue, headers: LetterHeader[]): Matcher {
  return createMatcher({ headers, catalogue, states: STATES })
}

export function rowOf(given: Partial<CouncilText>): CouncilText {
  return { symbol: null, draft: null, session: null, title: '', outcome: null, ...given }
}

export function pageOf(given: Partial<CouncilPage>): CouncilPage {
  return {
    kind: 'texts',
    address: '',
    session: null,
    symbol: null,
    title: '',
    language: 'en',
    texts: [],
    ...given,
  }
}

/** What a matcher shows for one text on a page of its own: `id tier`, in order. */
export function shownFor(matcher: Matcher, text: Partial<CouncilText>): string[] {
  const { texts } = matcher.match(pageOf({ kind: 'text', texts: [rowOf(text)] }))
  return (texts[0]?.matches ?? []).map(({ id, tier }) => `${id} ${tier}`)
}
