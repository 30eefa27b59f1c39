import { describe, expect, it } from 'vitest'
import type { CatalogueText } from '../../../lib/council/catalogue.ts'
import {
  addLearned,
  fillTitles,
  type LearnedText,
  learnFrom,
  readLearned,
} from '../../../lib/learned/learned-texts.ts'
import type { CouncilPage, CouncilText } from '../../../lib/pages/page.ts'

const TEXT: CouncilText = {
  symbol: 'A/HRC/RES/64/5',
  draft: 'A/HRC/64/L.9',
  session: '64',
  title: 'Situation of human rights in Belarus',
  outcome: { action: 'adopted', vote: { inFavour: 24, against: 7, abstaining: 16 } },
}
const LIST: CouncilPage = {
  kind: 'texts',
  address: 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session64/res-dec-stat',
  session: '64',
  symbol: null,
  title: '64th session',
  language: 'en',
  texts: [TEXT],
}
const KNOWN: CatalogueText = {
  symbol: 'A/HRC/RES/52/28',
  kind: 'resolution',
  session: '52',
  number: '28',
  title: 'Situation of human rights in the Democratic People’s Republic of Korea',
  titles: { fr: 'Situation des droits de l’homme en République populaire démocratique de Corée' },
  date: null,
  agendaItem: null,
  vote: null,
  countries: [],
}
const CATALOGUE = { texts: [KNOWN] }
const LEARNED: LearnedText = { ...TEXT, session: '64', language: 'en' }

function document(symbol: string | null, draft: string | null = null): CouncilPage {
  const text = { symbol, draft, session: null, title: '', outcome: null }
  return { ...LIST, kind: 'text', title: '', symbol: symbol ?? draft, texts: [text] }
}

describe('what is learned from a list', () => {
  it('is every text of a session that the catalogue has nothing of', () => {
    expect(learnFrom(LIST, CATALOGUE)).toEqual([LEARNED])
  })

  it('is nothing of a session that the catalogue knows, and nothing from other pages', () => {
    const known = { ...LIST, texts: [{ ...TEXT, session: '52', symbol: 'A/HRC/RES/52/99' }] }
    expect(learnFrom(known, CATALOGUE)).toEqual([])
    expect(learnFrom({ ...LIST, kind: 'results' }, CATALOGUE)).toEqual([])
  })

  it('needs a title and a symbol, cuts endless titles', () => {
    const rows = [
      { ...TEXT, title: '' },
      { ...TEXT, symbol: null, draft: null },
      { ...TEXT, symbol: null, title: 'x'.repeat(9000) },
    ]
    const [only, ...others] = learnFrom({ ...LIST, texts: rows }, CATALOGUE)
    expect(others).toEqual([])
    expect(only?.title).toHaveLength(500)
  })
})

describe('what is kept', () => {
  it('is the newest only', () => {
    const many = Array.from({ length: 5 }, (_, n) => ({ ...LEARNED, symbol: `A/HRC/RES/64/${n}` }))
    const kept = addLearned(
      many.slice(0, 3),
      [many[0], many[3], many[4]].filter(Boolean) as LearnedText[],
      3,
    )
    expect(kept.map(({ symbol }) => symbol)).toEqual([
      'A/HRC/RES/64/0',
      'A/HRC/RES/64/3',
      'A/HRC/RES/64/4',
    ])
  })

  it('keeps an English title and a draft that another list does not tell, and takes a new vote', () => {
    const later = { ...LEARNED, title: 'حالة', language: 'ar', draft: null, outcome: null } as const
    expect(addLearned([LEARNED], [later])).toEqual([LEARNED])
    const rejected = { action: 'rejected', vote: null } as const
    expect(addLearned([LEARNED], [{ ...later, outcome: rejected }])[0]?.outcome).toEqual(rejected)
    expect(addLearned([later], [LEARNED])).toEqual([LEARNED])
  })

  it('is read back whole, without what is not understood', () => {
    const stored: unknown = JSON.parse(JSON.stringify([LEARNED]))
    expect(readLearned(stored)).toEqual([LEARNED])
    const broken = [null, 7, { ...LEARNED, title: 5 }, { ...LEARNED, symbol: null, draft: null }]
    expect(readLearned(broken)).toEqual([])
    expect(readLearned([{ ...LEARNED, outcome: { action: 'sold' } }])[0]?.outcome).toBeNull()
    expect(readLearned('no list')).toEqual([])
  })
})

describe('a document without a title', () => {
  it('gets the one of the catalogue, in its language where known', () => {
    const page = document('A/HRC/RES/52/28')
    expect(fillTitles(page, CATALOGUE, []).title).toBe(KNOWN.title)
    expect(fillTitles({ ...page, language: 'fr' }, CATALOGUE, []).title).toBe(KNOWN.titles.fr)
    expect(fillTitles({ ...page, language: 'ar' }, CATALOGUE, []).texts[0]?.title).toBe(KNOWN.title)
  })

  it('gets title, draft and vote of what was learned', () => {
    const { title, texts } = fillTitles(document('A/HRC/RES/64/5'), CATALOGUE, [LEARNED])
    expect(title).toBe(TEXT.title)
    expect(texts[0]).toMatchObject({ draft: TEXT.draft, outcome: TEXT.outcome })
  })

  it('is known by its draft too, in any revision', () => {
    const page = document(null, 'A/HRC/64/L.9/REV.1')
    const { texts } = fillTitles(page, CATALOGUE, [LEARNED])
    expect(texts[0]).toMatchObject({ title: TEXT.title, symbol: null, draft: 'A/HRC/64/L.9/REV.1' })
  })

  it('keeps a title of its own, and one of which nothing is known stays without', () => {
    const named = { ...document('A/HRC/RES/64/5'), texts: [{ ...TEXT, title: 'Own' }] }
    expect(fillTitles(named, CATALOGUE, [LEARNED]).texts[0]?.title).toBe('Own')
    expect(fillTitles(document('A/HRC/RES/64/6'), CATALOGUE, [LEARNED]).title).toBe('')
    const withoutSymbols = { ...LEARNED, symbol: 'A/HRC/RES/64/7', draft: null }
    expect(fillTitles(document(null, 'A/HRC/64/L.1'), CATALOGUE, [withoutSymbols]).title).toBe('')
    expect(fillTitles(document(null), CATALOGUE, [withoutSymbols]).title).toBe('')
  })
})
