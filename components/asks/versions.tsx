import { useMemo } from 'preact/hooks'
import { asksNear, type LetterAsk } from '../../lib/asks/asks-near.ts'
import { compareVersions, type VersionChange } from '../../lib/asks/compare-versions.ts'
import type { UnText } from '../../lib/asks/un-text.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { useWording } from '../common/wording.ts'
import { ChangedParagraph } from './changed-paragraph.tsx'
import { TextGiver } from './text-giver.tsx'
import { useGivenText } from './use-given-text.ts'
import { useNearest } from './use-nearest.ts'

interface VersionsProps {
  text: UnText
  letters: readonly SearchedLetter[]
}

/** An earlier version that the reader may give, and what has changed since then. */
export function Versions({ text, letters }: VersionsProps) {
  const { t } = useWording()
  const given = useGivenText()
  const earlier = given.text?.reading.text
  return (
    <section class="versions">
      <TextGiver
        {...given}
        label={t('against.earlier')}
        folded={t(earlier ? 'against.earlier-other' : 'against.earlier')}
      />
      {earlier && <Changes earlier={earlier} text={text} letters={letters} />}
    </section>
  )
}

function Changes({ earlier, text, letters }: VersionsProps & { earlier: UnText }) {
  const { t } = useWording()
  const changes = useMemo(() => compareVersions(earlier, text), [earlier, text])
  const asks = useMemo(
    () => letters.flatMap(({ id, asks }) => asks.map((ask): LetterAsk => ({ letter: id, ask }))),
    [letters],
  )
  const [nearNow, nearEarlier] = [useNearest(text), useNearest(earlier)]
  const near = useMemo(
    () => ({ now: asksNear(asks, nearNow), earlier: asksNear(asks, nearEarlier) }),
    [asks, nearNow, nearEarlier],
  )
  const shown = changes.filter(({ kind }) => kind !== 'same')
  const asksOf = (change: VersionChange) =>
    'after' in change
      ? near.now.get(change.after.index ?? -1)
      : near.earlier.get(change.before.index ?? -1)
  return (
    <section class="page-section">
      <h3 class="section-title">
        {t('against.changes', { earlier: nameOf(earlier), now: nameOf(text) })}
      </h3>
      <p aria-live="polite">
        {t('against.change-counts', countsOf(changes))}{' '}
        {changes.length - shown.length > 0 &&
          t('against.same-count', { n: changes.length - shown.length })}
      </p>
      <ol class="changes">
        {shown.map((change, at) => (
          <ChangedParagraph key={at} change={change} asks={asksOf(change) ?? []} />
        ))}
      </ol>
    </section>
  )

  function nameOf({ symbol, title }: UnText): string {
    return symbol ?? title ?? t('against.untitled')
  }
}

function countsOf(changes: readonly VersionChange[]) {
  const count = (kind: VersionChange['kind']) => changes.filter((one) => one.kind === kind).length
  const movedToo = changes.filter((one) => one.kind === 'changed' && one.isMoved).length
  return {
    added: count('added'),
    dropped: count('dropped'),
    changed: count('changed'),
    moved: count('moved') + movedToo,
  }
}
