import type { CouncilPage } from '../pages/page.ts'
import type { IndexedLetter, LetterIndex } from './letter-index.ts'
import type { Match, Reason, TextMatches } from './page-matches.ts'
import type { Score } from './score.ts'
import { signal } from './signals.ts'
import type { TextLetters } from './text-letters.ts'
import type { TextTopic } from './text-topic.ts'

export interface PageLettersInput {
  index: LetterIndex
  textTopic: (text: CouncilPage['texts'][number]) => TextTopic
  textLetters: TextLetters
  score: Score
}

/** Whether a letter is on the page's subject and to its very session: then it is the page's own. */
function isToSession({ reasons }: Match): boolean {
  return reasons.some(({ kind }) => kind === 'addressed-to-session')
}

/** A subject of a letter to a session as a whole: "priorities for the 52nd session". */
const TOPIC_OF_SESSION = /\b(?:priorities|agenda|outcomes?)\b/i
const SESSION_WORD = /\bsession\b/i

/** Whether a letter goes through the texts of its session. */
function coversSession({ header: { subject }, key }: IndexedLetter): boolean {
  const topic = subject.search(TOPIC_OF_SESSION)
  return (
    key.manyStates || key.coversSession || (topic >= 0 && SESSION_WORD.test(subject.slice(topic)))
  )
}

/**
 * Finds the letters for a page as a whole:
 * - of a session: all that are addressed to it; on its list of texts those that no row shows as
 *   its own; on one text only those that go through the session's texts;
 * - of a report: those that name it as their matter, then as of a mandate;
 * - of a mandate, country, or news: the letters on its state or mandate line, by its title; those
 *   that are also addressed to the page's session are its own (direct); news of a session without a
 *   state or line of its own: the letters to the session.
 * They are in no order.
 */
export function createPageLetters({
  index,
  textTopic,
  textLetters,
  score,
}: PageLettersInput): (page: CouncilPage, texts: readonly TextMatches[]) => Match[] {
  function toSession(
    session: string | null,
    isWanted: (letter: IndexedLetter) => boolean,
  ): Match[] {
    if (session === null) return []
    const letters = index.bySession.get(session) ?? []
    return letters.filter(isWanted).map((letter) => {
      const reasons: Reason[] = [{ kind: 'addressed-to-session', session }]
      const signals = {
        ...signal('addressed-to-session'),
        ...(coversSession(letter) && signal('covers-session')),
      }
      return score({ id: letter.header.id, tier: 'session', reasons }, signals)
    })
  }

  function byTitle({ title, session, symbol }: CouncilPage): Match[] {
    const topic = textTopic({ symbol, draft: null, session, title, outcome: null })
    return textLetters(topic).map((match) => ({
      ...match,
      tier: isToSession(match) ? 'direct' : 'related',
    }))
  }

  /** The letters whose matter is the report itself. */
  function onReport(symbol: string | null): Match[] {
    if (symbol === null) return []
    const letters = index.bySymbol.get(symbol) ?? []
    return letters
      .filter(({ header }) => header.drafts.includes(symbol))
      .map(({ header: { id } }) => {
        const reasons: Reason[] = [{ kind: 'names-report', symbol }]
        return score({ id, tier: 'direct', reasons }, signal('names-report'))
      })
  }

  return (page, texts) => {
    const shown = new Set(
      texts
        .flatMap(({ matches }) => matches.filter(({ tier }) => tier === 'direct'))
        .map(({ id }) => id),
    )
    const isShown = ({ header }: IndexedLetter) => shown.has(header.id)
    switch (page.kind) {
      case 'session':
        return toSession(page.session, () => true)
      case 'texts':
        return toSession(page.session, (letter) => !isShown(letter))
      case 'text':
        return toSession(page.session, (letter) => coversSession(letter) && !isShown(letter))
      case 'report': {
        const direct = onReport(page.symbol)
        const ids = new Set(direct.map(({ id }) => id))
        return [...direct, ...byTitle(page).filter(({ id }) => !ids.has(id))]
      }
      case 'mandate':
      case 'country':
        return byTitle(page)
      case 'news':
      case 'meeting': {
        const found = byTitle(page)
        return found.length > 0 ? found : toSession(page.session, () => true)
      }
      default:
        return []
    }
  }
}
