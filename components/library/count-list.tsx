import { useState } from 'preact/hooks'
import type { Tallied } from '../../lib/analysis/signatory-profiles.ts'
import { useWording } from '../common/wording.ts'
import { WholeToggle } from './whole-toggle.tsx'

const SHOWN_AT_FIRST = 10
const MAX_SHOWN = 300

interface CountListProps {
  counts: readonly Tallied[]
  nameOf(key: string): string
  hrefOf(key: string): string
  /** How far the counts can be relied on. */
  note?: string
}

/** Names with how many letters each has, the most first. */
export function CountList({ counts, nameOf, hrefOf, note }: CountListProps) {
  const { t, number } = useWording()
  const [isWhole, setWhole] = useState(false)
  const most = counts[0]?.count ?? 1
  if (counts.length === 0) return <p class="soft">{t('library.none-known')}</p>
  return (
    <>
      <ol class="counts">
        {counts.slice(0, isWhole ? MAX_SHOWN : SHOWN_AT_FIRST).map(({ key, count }) => (
          <li key={key} style={{ '--share': count / most }}>
            <a href={hrefOf(key)}>
              <bdi>{nameOf(key)}</bdi>
            </a>
            <span class="count">
              <span class="unseen">{t('list.count', { n: count })}</span>
              <span aria-hidden="true">{number(count)}</span>
            </span>
          </li>
        ))}
      </ol>
      {counts.length > SHOWN_AT_FIRST && (
        <WholeToggle isWhole={isWhole} count={counts.length} onToggle={() => setWhole(!isWhole)} />
      )}
      {note && <p class="soft note">{note}</p>}
    </>
  )
}
