import type { Catalogue, CatalogueText } from '../council/catalogue.ts'
import { countValues } from '../search/count-facets.ts'
import type { SearchedLetter } from '../search/search-answer.ts'
import type { CatalogueMatches } from './matched-texts.ts'
import { asksOnText, type SharedAsk, shareAsks, stemsOf } from './shared-asks.ts'

/** A text of a session with the letters on this very text, and what they ask. */
export interface TextOverview {
  text: CatalogueText
  letters: SearchedLetter[]
  asks: SharedAsk[]
}

/** A draft that letters name, and that is not among the adopted texts. */
interface NamedDraft {
  /** `A/HRC/52/L.11`. */
  symbol: string
  letters: SearchedLetter[]
}

/** A session: its texts in the order of their numbers, and the letters to it. */
export interface SessionOverview {
  texts: TextOverview[]
  drafts: NamedDraft[]
  /** Letters addressed to the session that are on none of its texts. */
  others: SearchedLetter[]
  /** The agenda items of its texts, where known. */
  items: number[]
}

interface SessionInput {
  session: string
  catalogue: Pick<Catalogue, 'texts'>
  letters: readonly SearchedLetter[]
  lettersOf: CatalogueMatches['lettersOf']
}

/** Sets a session's texts beside the letters of tier `direct`. */
export function overviewOf({
  session,
  catalogue,
  letters,
  lettersOf,
}: SessionInput): SessionOverview {
  const byId = new Map(letters.map((letter) => [letter.id, letter]))
  const own = catalogue.texts.filter((text) => text.session === session).sort(byKindAndNumber)
  const isCommon = commonWords(own)
  const texts = own.map((text): TextOverview => {
    const direct = (lettersOf.get(text.symbol) ?? []).filter(({ tier }) => tier === 'direct')
    const on = direct.flatMap(({ id }) => byId.get(id) ?? [])
    const asksOf = (letter: SearchedLetter) => asksOnText(letter, text.title, isCommon)
    return { text, letters: on, asks: shareAsks(on, asksOf) }
  })
  const onTexts = new Set(texts.flatMap((text) => text.letters))
  const prefix = `A/HRC/${session}/L.`
  const naming = letters.flatMap((letter) =>
    letter.drafts.filter((draft) => draft.startsWith(prefix)).map((symbol) => ({ symbol, letter })),
  )
  return {
    texts,
    drafts: [...Map.groupBy(naming, ({ symbol }) => symbol)].map(([symbol, named]) => ({
      symbol,
      letters: named.map(({ letter }) => letter),
    })),
    others: letters.filter((letter) => letter.sessions.includes(session) && !onTexts.has(letter)),
    items: [...new Set(own.flatMap(({ agendaItem }) => agendaItem ?? []))].sort((a, b) => a - b),
  }
}

/** In how many titles of its session a word may stand that says what one text is about. */
const MOST_TITLES = 2

/** Tells the stems that many titles of a session have: "situation", "mandate", "protection". */
export function commonWords(texts: readonly CatalogueText[]): (stem: string) => boolean {
  const counts = countValues(texts.flatMap(({ title }) => [...new Set(stemsOf(title))]))
  return (stem) => (counts.get(stem) ?? 0) > MOST_TITLES
}

const KINDS = ['/RES/', '/DEC/', '/PRST/']

function byKindAndNumber(a: CatalogueText, b: CatalogueText): number {
  const kindOf = ({ symbol }: CatalogueText) => KINDS.findIndex((kind) => symbol.includes(kind))
  return kindOf(a) - kindOf(b) || a.number.localeCompare(b.number, 'en', { numeric: true })
}
