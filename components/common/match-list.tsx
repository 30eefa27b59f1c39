import { Fragment } from 'preact'
import { headingOf } from '../../lib/letters/heading.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import type { Match, Reason, Tier } from '../../lib/matching/page-matches.ts'
import { KeptMark } from '../keep/kept-mark.tsx'
import { NewMark } from './new-mark.tsx'
import { reasonSentence } from './reason-sentence.ts'
import { listedSignatories } from './signatory-wording.ts'
import type { Subject, TierGroup } from './subject.ts'
import type { MessageKey } from './translate.ts'
import { useWording } from './wording.ts'

interface MatchListProps {
  groups: TierGroup[]
  /** By letter id. */
  headers: Record<string, LetterHeader>
  /** What the letters are shown for: whether it is a text, and in a session, is in the headings. */
  subject: Pick<Subject, 'of' | 'session'>
  onOpen(id: string): void
}

/** Letters under a plain heading for each tier, each with what is needed to choose one. */
export function MatchList({ groups, headers, subject, onOpen }: MatchListProps) {
  const { t } = useWording()
  return (
    <>
      {groups.map(({ tier, matches }) => (
        <MatchSection
          key={tier}
          title={t(tierKey(tier, subject))}
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
  const wording = useWording()
  const { number } = wording
  const shared = sharedReasons(matches)
  return (
    <section class="tier">
      <h3 class="tier-title">
        {title} <span class="tier-count">{number(matches.length)}</span>
      </h3>
      {shared.length > 0 && (
        <p class="reasons">{shared.map((reason) => reasonSentence(reason, wording)).join(' · ')}</p>
      )}
      <ul class="entries">
        {matches.map((match) => {
          const header = headers[match.id]
          return (
            header && (
              <MatchEntry
                key={match.id}
                reasons={ownReasons(match, shared)}
                header={header}
                onOpen={onOpen}
              />
            )
          )
        })}
      </ul>
    </section>
  )
}

function tierKey(tier: Tier, { of, session }: MatchListProps['subject']): MessageKey {
  if (tier === 'direct' && of !== 'text') return 'tier.direct-page'
  if (tier === 'related' && session === null) return 'tier.related-subject'
  return `tier.${tier}`
}

const isSame = (one: Reason) => (other: Reason) => JSON.stringify(one) === JSON.stringify(other)

/** Reasons that all letters of a group have: they are said once. */
function sharedReasons([first, ...others]: readonly Match[]): Reason[] {
  return (first?.reasons ?? []).filter((reason) =>
    others.every(({ reasons }) => reasons.some(isSame(reason))),
  )
}

/** What the heading or the line above a letter's title do not say already. */
const TOLD: readonly Reason['kind'][] = ['addressed-to-session', 'addressed-to-other-session']

function ownReasons({ reasons }: Match, shared: readonly Reason[]): Reason[] {
  return reasons.filter((reason) => !TOLD.includes(reason.kind) && !shared.some(isSame(reason)))
}

interface MatchEntryProps {
  reasons: Reason[]
  header: LetterHeader
  onOpen(id: string): void
}

/** One letter of a list. */
function MatchEntry({ reasons, header, onOpen }: MatchEntryProps) {
  const wording = useWording()
  const heading = headingOf(header)
  return (
    <li class="entry">
      <p class="dateline">
        {wording.dateline(header)} <KeptMark provenance={header.provenance} />
        <NewMark isNew={header.isNew} />
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
      <EntryFacts header={header} />
      {reasons.length > 0 && (
        <p class="entry-why">
          {reasons.map((reason) => reasonSentence(reason, wording)).join(' · ')}
        </p>
      )}
    </li>
  )
}

/** Who published a letter, who signed it and what was read of it, as far as that tells anything. */
function EntryFacts({ header }: { header: LetterHeader }) {
  const wording = useWording()
  const facts = [
    header.publisher && <bdi>{header.publisher}</bdi>,
    listedSignatories(header, wording),
    header.evidence !== 'whole' && <span class="soft">{wording.t(`list.${header.evidence}`)}</span>,
  ].filter(Boolean)
  return (
    <p class="entry-facts">
      {facts.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </p>
  )
}
