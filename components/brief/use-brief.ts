import { useMemo } from 'preact/hooks'
import { type BriefedRoute, writeRoute } from '../../lib/analysis/library-route.ts'
import type { Brief } from '../../lib/brief/brief.ts'
import { gatherFacts, MOST_LETTERS } from '../../lib/brief/brief-facts.ts'
import { chooseLetters } from '../../lib/brief/choose-letters.ts'
import { useOpened } from '../common/use-opened.ts'
import { useWording } from '../common/wording.ts'
import { useKeptChanges } from '../keep/use-kept-changes.ts'
import { useLibrary } from '../library/library-context.ts'
import { wordBrief } from './word-brief.ts'

type BriefState =
  | { state: 'loading' | 'nothing' }
  | { state: 'failed'; retry(): void }
  | { state: 'made'; brief: Brief }

/** The brief of what stands at an address of the library, made anew when a kept letter changes. */
export function useBrief(of: BriefedRoute): BriefState {
  const wording = useWording()
  const { loaded, source } = useLibrary()
  const changes = useKeptChanges(source.keep)
  const isMatched = of.view === 'text' || of.view === 'session'
  const matches = useOpened(
    isMatched ? source.matches : async () => UNMATCHED,
    `matches ${isMatched} ${changes}`,
  )
  const address = writeRoute(of)
  const chosen = useMemo(
    () => matches.value && chooseLetters(of, { ...loaded, matches: matches.value }),
    [loaded, matches.value, address],
  )
  const ids = chosen?.letters.slice(0, MOST_LETTERS).map(({ id }) => id) ?? []
  const opened = useOpened(
    async () => ({
      held: await Promise.all(ids.map(source.letter)),
      data: await source.data(),
    }),
    `brief ${changes} ${ids.join(' ')}`,
  )
  const brief = useMemo(() => {
    if (!chosen || !opened.value) return null
    const { held, data } = opened.value
    const facts = gatherFacts({
      chosen,
      held: held.filter((one) => one !== null),
      signatories: loaded.signatories,
      data,
      made: today(),
    })
    return wordBrief(facts, wording, loaded.signatories)
  }, [chosen, opened.value, loaded, wording])
  if (matches.failed) return { state: 'failed', retry: matches.retry }
  if (opened.failed) return { state: 'failed', retry: opened.retry }
  if (brief) return { state: 'made', brief }
  return { state: matches.value && !chosen ? 'nothing' : 'loading' }
}

const UNMATCHED = { textsOf: new Map(), lettersOf: new Map(), lineOf: new Map() }

/** The day where the user is. */
function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-')
}
