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
  /** `hasNotes`: the user made notes that it could have. */
  | { state: 'made'; brief: Brief; hasNotes: boolean }

/** The brief of what stands at an address of the library, made anew when a kept letter changes. */
export function useBrief(of: BriefedRoute, withNotes: boolean): BriefState {
  const wording = useWording()
  const { loaded, source, keep } = useLibrary()
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
      judgements:
        of.view === 'text' && !keep.isPrivate ? await keep.store.judgements.onText(of.symbol) : [],
    }),
    `brief ${address} ${changes} ${ids.join(' ')}`,
  )
  const brief = useMemo(() => {
    if (!chosen || !opened.value) return null
    const { held, data, judgements } = opened.value
    const facts = gatherFacts({
      chosen,
      held: held.filter((one) => one !== null),
      signatories: loaded.signatories,
      judgements,
      data,
      made: today(),
    })
    return wordBrief(facts, wording, { signatories: loaded.signatories, withNotes })
  }, [chosen, opened.value, loaded, wording, withNotes])
  if (matches.failed) return { state: 'failed', retry: matches.retry }
  if (opened.failed) return { state: 'failed', retry: opened.retry }
  const hasNotes = opened.value?.judgements.some(({ note }) => note !== '') ?? false
  if (brief) return { state: 'made', brief, hasNotes }
  return { state: matches.value && !chosen ? 'nothing' : 'loading' }
}

const UNMATCHED = { textsOf: new Map(), lettersOf: new Map(), lineOf: new Map() }

/** The day where the user is. */
function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-')
}
