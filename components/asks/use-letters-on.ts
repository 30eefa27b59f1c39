import type { UnText } from '../../lib/asks/un-text.ts'
import { parseSymbol } from '../../lib/council/symbol.ts'
import type { CouncilText } from '../../lib/pages/page.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { type Opened, useOpened } from '../common/use-opened.ts'
import { useLibrary } from '../library/library-context.ts'

export interface LettersOn {
  letters: SearchedLetter[]
  /** Where none is on the text itself: letters on its subject in other sessions. */
  elsewhere: SearchedLetter[]
}

const MOST_ELSEWHERE = 12

/** The letter of an id or, without one, the letters on a text: of a symbol, or the one given. */
export function useLettersOn(
  text: UnText,
  id: string | null,
  symbol: string | null,
): Opened<LettersOn> {
  const { source, loaded } = useLibrary()
  const lettersOf = (ids: readonly string[]) =>
    ids.flatMap((one) => loaded.search.letter(one) ?? [])
  const sought = symbol ?? text.symbol
  return useOpened(
    async () => {
      if (id !== null) return { letters: lettersOf([id]), elsewhere: [] }
      const known = loaded.catalogue.texts.find((one) => one.symbol === sought)
      const matched = await source.lettersOn(asOnPage(sought, known?.title ?? text.title ?? ''))
      const at = (tier: string) =>
        lettersOf(matched.flatMap((match) => (match.tier === tier ? match.id : [])))
      const letters = at('direct')
      const elsewhere = letters.length > 0 ? [] : at('related').slice(0, MOST_ELSEWHERE)
      return { letters, elsewhere }
    },
    JSON.stringify([id, sought, text.title]),
  )
}

/** A text as a page of the Council would show it, with its symbol or that of its draft. */
function asOnPage(written: string | null, title: string): CouncilText {
  const symbol = written === null ? null : parseSymbol(written)
  const isDraft = symbol?.kind === 'draft'
  return {
    symbol: isDraft ? null : (symbol?.symbol ?? null),
    draft: isDraft ? symbol.symbol : null,
    session: symbol?.session ?? null,
    title,
    outcome: null,
  }
}
