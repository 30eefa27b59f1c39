import type { BriefedRoute, ListRoute } from '../analysis/library-route.ts'
import { composeQuery, sorted } from '../analysis/list-query.ts'
import type { CatalogueMatches, MatchedLetter } from '../analysis/matched-texts.ts'
import { commonWords, overviewOf, type TextOverview } from '../analysis/session-overview.ts'
import { asksOnText } from '../analysis/shared-asks.ts'
import type { SignatoryIndex } from '../analysis/signatory-profiles.ts'
import type { Catalogue, CatalogueText } from '../council/catalogue.ts'
import type { Session } from '../council/session.ts'
import type { Search, SearchedLetter } from '../search/search-answer.ts'

/** What a brief is on. */
export type BriefMatter =
  /** `text` is null for one that is not among the adopted ones; `before` has the newest first. */
  | { kind: 'text'; symbol: string; text: CatalogueText | null; before: CatalogueText[] }
  | { kind: 'session'; session: Session; texts: TextOverview[] }
  | { kind: 'situation'; country: string; texts: CatalogueText[] }
  | { kind: 'signatory'; name: string }
  /** Those of a list, or those picked by hand, for which it is null. */
  | { kind: 'letters'; list: ListRoute | null }

/** The letters of a brief, in its order. */
export interface ChosenLetters {
  matter: BriefMatter
  letters: SearchedLetter[]
  /** None of them is on the text itself, but on the same subject in other sessions. */
  isRelated: boolean
  /** Besides, those on the same subject in other sessions. */
  related: SearchedLetter[]
  /** What a letter asks of the matter. */
  asksOf(letter: SearchedLetter): readonly string[]
}

/** What letters are chosen from. */
export interface BriefSources {
  search: Search
  /** Newest first. */
  letters: readonly SearchedLetter[]
  catalogue: Catalogue
  signatories: Pick<SignatoryIndex, 'find' | 'keyOf'>
  matches: CatalogueMatches
}

const asksOf = ({ asks }: SearchedLetter): readonly string[] => asks

/** The letters that a brief is made of; null where nothing is held of what it is to be on. */
export function chooseLetters(of: BriefedRoute, sources: BriefSources): ChosenLetters | null {
  switch (of.view) {
    case 'text':
      return onText(of.symbol, sources)
    case 'session':
      return toSession(of, sources)
    case 'situation': {
      const hasCountry = ({ countries }: { countries: readonly string[] }) =>
        countries.includes(of.country)
      const texts = sources.catalogue.texts.filter(hasCountry).toSorted(newestFirst)
      const matter = { kind: 'situation', country: of.country, texts } as const
      return chosen(matter, sources.letters.filter(hasCountry))
    }
    case 'signatory': {
      const { find, keyOf } = sources.signatories
      const found = find(of.key) ?? find(keyOf(of.key))
      if (!found) return null
      const own = new Set([...found.signed, ...found.published])
      const letters = sources.letters.filter((letter) => own.has(letter))
      return chosen({ kind: 'signatory', name: found.name }, letters)
    }
    case 'letter':
      return chosen({ kind: 'letters', list: null }, withIds([of.id], sources))
    case 'compare':
      return chosen({ kind: 'letters', list: null }, withIds(of.ids, sources))
    case 'list': {
      const { results, total } = sources.search.search(composeQuery(of).text, {
        exhaustive: true,
        omitHits: true,
        limit: sources.search.size,
      })
      const whole = results.filter(({ complete }) => complete)
      const sort = of.sort ?? (of.query.trim() === '' ? 'newest' : 'relevance')
      const listed = sorted(whole.length > 0 ? whole : results.slice(0, total), sort)
      const ids = listed.map(({ id }) => id)
      return chosen({ kind: 'letters', list: of }, withIds(ids, sources))
    }
  }
}

function chosen(matter: BriefMatter, letters: SearchedLetter[]): ChosenLetters | null {
  return letters.length === 0 ? null : { matter, letters, isRelated: false, related: [], asksOf }
}

function withIds(ids: readonly string[], { search }: BriefSources): SearchedLetter[] {
  return ids.flatMap((id) => search.letter(id) ?? [])
}

function onText(symbol: string, sources: BriefSources): ChosenLetters | null {
  const { catalogue, matches } = sources
  const text = catalogue.texts.find((known) => known.symbol === symbol)
  if (!text) {
    const naming = sources.letters.filter(({ drafts }) => drafts.includes(symbol))
    return chosen({ kind: 'text', symbol, text: null, before: [] }, naming)
  }
  const line = matches.lineOf.get(symbol) ?? []
  const place = line.findIndex((one) => one.symbol === symbol)
  const before = line.slice(0, Math.max(0, place)).toReversed()
  const matter = { kind: 'text', symbol, text, before } as const
  const matched = matches.lettersOf.get(symbol) ?? []
  const withTier = (tier: MatchedLetter['tier']) =>
    withIds(
      matched.filter((one) => one.tier === tier).map(({ id }) => id),
      sources,
    )
  const [direct, related] = [withTier('direct'), withTier('related')]
  const isCommon = commonWords(catalogue.texts.filter(({ session }) => session === text.session))
  const asksOn = (letter: SearchedLetter) => asksOnText(letter, text.title, isCommon)
  const isRelated = direct.length === 0
  return {
    matter,
    letters: isRelated ? related : direct,
    isRelated: isRelated && related.length > 0,
    related: isRelated ? [] : related,
    asksOf: asksOn,
  }
}

function toSession(
  { session: number, item }: Extract<BriefedRoute, { view: 'session' }>,
  { catalogue, letters, matches }: BriefSources,
): ChosenLetters | null {
  const session = catalogue.sessions.find((known) => known.number === number)
  if (!session) return null
  const all = overviewOf({ session: number, catalogue, letters, lettersOf: matches.lettersOf })
  const texts = all.texts.filter(
    ({ text, letters }) => letters.length > 0 && (item === null || text.agendaItem === item),
  )
  const on = new Set([
    ...texts.flatMap((text) => text.letters),
    ...(item === null ? all.others : []),
  ])
  return chosen(
    { kind: 'session', session, texts },
    letters.filter((letter) => on.has(letter)),
  )
}

function newestFirst(a: CatalogueText, b: CatalogueText): number {
  return (a.date ?? '') < (b.date ?? '') ? 1 : -1
}
