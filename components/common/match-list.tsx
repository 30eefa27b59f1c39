import { headingOf } from '../../lib/letters/heading.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import type { Match, Tier } from '../../lib/matching/page-matches.ts'
import { KeptMark } from '../keep/kept-mark.tsx'
import { reasonSentence } from './reason-sentence.ts'
import { briefSignatories } from './signatory-wording.ts'
import type { TierGroup } from './subject.ts'
import type { MessageKey } from './translate.ts'
import { useWording } from './wording.ts'

interface MatchListProps {
  groups: TierGroup[]
  /** By letter id. */
  headers: Record<string, LetterHeader>
  /** Whether the letters are those of one text; changes only the heading of the first tier. */
  ofText: boolean
  onOpen(id: string): void
}

/** Letters under a plain heading for each tier, each with what is needed to choose one. */
export function MatchList({ groups, headers, ofText, onOpen }: MatchListProps) {
  const { t } = useWording()
  return (
    <>
      {groups.map(({ tier, matches }) => (
        <MatchSection
          key={tier}
          title={t(tierKey(tier, ofText))}
          matches={matches}
          headers={headers}
          onOpen={onOpen}
        />
      ))}
    </>
  )
}

interface MatchSectionProps extends Pick<MatchListProps, 'headers' | 'onOpen'> {
  title: string
  matches: readonly Match[]
}

/** Letters under one heading. */
export function MatchSection({ title, matches, headers, onOpen }: MatchSectionProps) {
  const { number } = useWording()
  return (
    <section class="tier">
      <h3 class="tier-title">
        {title} <span class="tier-count">{number(matches.length)}</span>
      </h3>
      <ul class="entries">
        {matches.map((match) => {
          const header = headers[match.id]
          return (
            header && <MatchEntry key={match.id} match={match} header={header} onOpen={onOpen} />
          )
        })}
      </ul>
    </section>
  )
}

function tierKey(tier: Tier, ofText: boolean): MessageKey {
  return tier === 'direct' && !ofText ? 'tier.direct-page' : `tier.${tier}`
}

interface MatchEntryProps {
  match: Match
  header: LetterHeader
  onOpen(id: string): void
}

/** One letter of a list. */
function MatchEntry({ match, header, onOpen }: MatchEntryProps) {
  const wording = useWording()
  const heading = headingOf(header)
  return (
    <li class="entry">
      <p class="dateline">
        {wording.dateline(header)} <KeptMark provenance={header.provenance} />
      </p>
      <h4>
        <button
          type="button"
          class="entry-title"
          data-letter={header.id}
          dir="auto"
          lang={heading.language ?? undefined}
          onClick={() => onOpen(header.id)}
        >
          {heading.text}
        </button>
      </h4>
      <p class="entry-facts">
        {header.publisher && (
          <>
            <bdi>{header.publisher}</bdi>
            {' · '}
          </>
        )}
        {briefSignatories(header, wording)}
      </p>
      {match.reasons.length > 0 && (
        <p class="reasons">
          {match.reasons.map((reason) => reasonSentence(reason, wording)).join(' · ')}
        </p>
      )}
    </li>
  )
}
