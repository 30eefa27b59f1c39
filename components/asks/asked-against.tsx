import { useMemo } from 'preact/hooks'
import { writeRoute } from '../../lib/analysis/library-route.ts'
import type { FindNearest, NearParagraph } from '../../lib/asks/nearest-paragraphs.ts'
import { sharedWords } from '../../lib/asks/shared-words.ts'
import type { UnText } from '../../lib/asks/un-text.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { useWording } from '../common/wording.ts'
import { markedPieces } from '../search/excerpt.ts'
import { Marked } from '../search/marked.tsx'
import { Judging } from './judging.tsx'
import type { Judgements } from './use-judgements.ts'

interface AskedAgainstProps {
  letter: SearchedLetter
  text: UnText
  nearest: FindNearest
  judgements: Judgements
}

/** What one letter asks for, each ask beside the paragraphs of a text that are nearest to it. */
export function AskedAgainst({ letter, text, nearest, judgements }: AskedAgainstProps) {
  const { t } = useWording()
  return (
    <section class="page-section">
      <h3 class="section-title">
        <a href={writeRoute({ view: 'letter', id: letter.id })}>{headingOf(letter).text}</a>
      </h3>
      {letter.asks.length === 0 && <p class="soft">{t('against.no-asks')}</p>}
      <ol class="asks-against">
        {letter.asks.map((ask) => (
          <li key={ask}>
            <div class="ask-side">
              <p dir="auto">{ask}</p>
              <Judging
                ask={ask}
                judgement={judgements.of(letter.id, ask)}
                onJudge={(change) => judgements.judge(letter.id, ask, change)}
              />
            </div>
            <NearList ask={ask} text={text} nearest={nearest} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The nearest is shown whole, those after it when they are asked for. */
function NearList({
  ask,
  text,
  nearest,
}: { ask: string } & Pick<AskedAgainstProps, 'text' | 'nearest'>) {
  const { t } = useWording()
  const near = useMemo(() => nearest(ask).filter(({ band }) => band !== 'none'), [ask, nearest])
  const [first, ...others] = near
  if (!first) return <p class="near-none soft">{t('against.band.none')}</p>
  return (
    <div>
      <NearText ask={ask} text={text} near={first} />
      {others.length > 0 && (
        <details>
          <summary>{t('against.more', { n: others.length })}</summary>
          {others.map((near) => (
            <NearText key={near.index} ask={ask} text={text} near={near} />
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
      <p dir="auto">
        <b>{near.number}</b>{' '}
        <Marked pieces={markedPieces(paragraph, sharedWords(ask, paragraph))} />
      </p>
    </div>
  )
}
