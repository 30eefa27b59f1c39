import type { SearchReply } from '../../extension/messages.ts'
import type { Match } from '../../lib/matching/page-matches.ts'
import type { SearchAnswer } from '../../lib/search/search-answer.ts'
import type { Wording } from '../common/create-wording.ts'
import { reasonSentence } from '../common/reason-sentence.ts'
import { TabLink } from '../common/tab-link.tsx'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { Corrections } from '../search/corrections.tsx'
import { LetterListbox } from '../search/letter-listbox.tsx'
import type { LetterGroup } from '../search/listed-letter.ts'
import { NoLetters } from '../search/no-letters.tsx'
import type { PageLetters } from './letters-on-page.ts'

export const LIST_ID = 'letters'
/** Letters of the page listed in the popup, and of the user's own; panel and side panel have all. */
const MAX_OF_PAGE = 3

interface GroupsOptions {
  found: SearchReply | null
  page: PageLetters | null
}

/**
 * Gives what the list shows: with an empty box the page's letters and the newest, else the results.
 */
export function groupsOf({ found, page }: GroupsOptions, wording: Wording): LetterGroup[] {
  const { t } = wording
  const typed = found !== null && found.answer.query.trim() !== ''
  const results = (found?.answer.results ?? []).map(({ header, hits }) => ({
    header,
    hits: typed ? hits : [],
    note: null,
  }))
  const groups = typed
    ? resultGroups(found.answer, results, wording)
    : [
        { label: t('popup.page'), isTitled: false, letters: ofPage(page?.matches, page, wording) },
        {
          label: t('popup.own', { n: page?.own.length ?? 0 }),
          isTitled: true,
          letters: ofPage(page?.own, page, wording),
        },
        { label: t('popup.newest'), isTitled: true, letters: results },
      ]
  return groups.filter(({ letters }) => letters.length > 0)
}

/** Letters that have all of the query, and below them those that have part of it. */
function resultGroups(
  { results, total, exact }: SearchAnswer,
  letters: LetterGroup['letters'],
  { t }: Wording,
): LetterGroup[] {
  const whole = results.filter(({ complete }) => complete).length
  const label = t(exact ? 'list.count' : 'search.count-at-least', { n: total })
  const nearest = t(whole === 0 && exact ? 'search.nearest-only' : 'search.nearest')
  return [
    { label, isTitled: true, letters: letters.slice(0, whole) },
    { label: nearest, isTitled: true, letters: letters.slice(whole) },
  ]
}

function ofPage(
  matches: Match[] = [],
  page: PageLetters | null,
  wording: Wording,
): LetterGroup['letters'] {
  return matches.slice(0, MAX_OF_PAGE).flatMap(({ id, reasons }) => {
    const header = page?.headers[id]
    const [reason] = reasons
    return header
      ? [{ header, hits: [], note: reason ? reasonSentence(reason, wording) : null }]
      : []
  })
}

interface PopupListProps {
  found: SearchReply
  groups: LetterGroup[]
  active: number
  onOpen(id: string): void
  onOpenSource(id: string): void
  onQuery(query: string): void
  onMore(): void
  /** The address of all letters found in the library. */
  allLink: string
}

/** The letters found, or why there are none. */
export function PopupList(props: PopupListProps) {
  const { found, groups, active, onOpen, onOpenSource, onQuery, onMore, allLink } = props
  const { t } = useWording()
  const { answer } = found
  const typed = answer.query.trim() !== ''
  if (typed && answer.results.length === 0) return <NoLetters answer={answer} onQuery={onQuery} />
  return (
    <>
      {typed && <Corrections answer={answer} onQuery={onQuery} />}
      <LetterListbox
        id={LIST_ID}
        label={t('panel.label')}
        groups={groups}
        active={active}
        onOpen={onOpen}
        onOpenSource={onOpenSource}
      />
      {answer.total > answer.results.length && (
        <p class="more">
          <TextButton onClick={onMore}>{t('popup.more')}</TextButton>
          <TabLink class="text-button" href={allLink}>
            {t('popup.all-in-library')}
          </TabLink>
        </p>
      )}
    </>
  )
}
