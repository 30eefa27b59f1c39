import { useMemo } from 'preact/hooks'
import type { FindNearest, NearParagraph } from '../../lib/asks/nearest-paragraphs.ts'
import { sharedWords } from '../../lib/asks/shared-words.ts'
import { citedNumber, type UnText } from '../../lib/asks/un-text.ts'
import { useWording } from '../common/wording.ts'
import { markedPieces } from '../search/excerpt.ts'
import { Marked } from '../search/marked.tsx'

interface NearListProps {
  ask: string
  text: UnText
  nearest: FindNearest
}

/** The paragraphs near to an ask: the nearest, and those after it when they are asked for. */
export function NearList({ ask, text, nearest }: NearListProps) {
  const { t } = useWording()
  const near = useMemo(() => nearest(ask).filter(({ band }) => band !== 'none'), [ask, nearest])
  const [first, ...others] = near
  if (!first) return <p class="near-none soft">{t('against.band.none')}</p>
  return (
    <div class="near-texts">
      <NearText ask={ask} text={text} near={first} />
      {others.length > 0 && (
        <details>
          <summary>{t('against.more', { n: others.length })}</summary>
          {others.map((other) => (
            <NearText key={other.index} ask={ask} text={text} near={other} />
          ))}
        </details>
      )}
    </div>
  )
}

function NearText({ ask, text, near }: { ask: string; text: UnText; near: NearParagraph }) {
  const { t } = useWording()
  const paragraph = text.operative[near.index]?.text ?? ''
  return (
    <div class="near-text">
      <p class={`near-band near-${near.band}`}>{t(`against.band.${near.band}`)}</p>
      <p class="numbered-text" dir="auto">
        <span class="text-number">{citedNumber(text.operative, near.index)}</span>{' '}
        <Marked pieces={markedPieces(paragraph, sharedWords(ask, paragraph))} />
      </p>
    </div>
  )
}
