import { writeRoute } from '../../lib/analysis/library-route.ts'
import type { LetterAsk } from '../../lib/asks/asks-near.ts'
import type { Words } from '../../lib/asks/changed-words.ts'
import type { Placed, VersionChange } from '../../lib/asks/compare-versions.ts'
import type { Wording } from '../common/create-wording.ts'
import { useWording } from '../common/wording.ts'

interface ChangedParagraphProps {
  change: VersionChange
  /** The asks that it is near to. */
  asks: readonly LetterAsk[]
}

/** A paragraph that two versions do not have alike, beside the asks that it is near to. */
export function ChangedParagraph({ change, asks }: ChangedParagraphProps) {
  const { t } = useWording()
  return (
    <li>
      <div>
        <p class={`near-band change-${change.kind}`}>{changeSentence(change, t)}</p>
        <p class="numbered-text" dir="auto">
          {wordsOf(change).map(({ kind, text }) =>
            kind === 'added' ? <ins>{text}</ins> : kind === 'dropped' ? <del>{text}</del> : text,
          )}
        </p>
      </div>
      {asks.length > 0 && (
        <div class="asks-beside">
          <p class="near-band">{t('against.asks-near', { n: asks.length })}</p>
          <ul>
            {asks.map(({ letter, ask }) => (
              <li key={`${letter} ${ask}`} dir="auto">
                <a href={writeRoute({ view: 'letter', id: letter })}>{ask}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}

function wordsOf(change: VersionChange): Words[] {
  switch (change.kind) {
    case 'changed':
      return change.words
    case 'added':
      return [{ kind: 'added', text: change.after.text }]
    case 'dropped':
      return [{ kind: 'dropped', text: change.before.text }]
    default:
      return [{ kind: 'same', text: change.after.text }]
  }
}

/** "Paragraph 15 (was 14), changed". */
function changeSentence(change: VersionChange, t: Wording['t']): string {
  const kind = change.kind === 'changed' && change.isMoved ? 'changed-moved' : change.kind
  const said = t(`against.change.${kind}`)
  if (change.kind === 'added') return t('against.at', { place: placeOf(change.after, t), said })
  const was = placeOf(change.before, t)
  if (change.kind === 'dropped') return t('against.at', { place: was, said })
  const place = placeOf(change.after, t)
  return place === was
    ? t('against.at', { place, said })
    : t('against.at-was', { place, was, said })
}

function placeOf({ number, index }: Placed, t: Wording['t']): string {
  return t(index === null ? 'against.preambular' : 'against.operative', { number })
}
