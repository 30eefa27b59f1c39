import { writeRoute } from '../../lib/analysis/library-route.ts'
import type { FindNearest } from '../../lib/asks/nearest-paragraphs.ts'
import type { UnText } from '../../lib/asks/un-text.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { useWording } from '../common/wording.ts'
import { Judging } from './judging.tsx'
import { NearList } from './near-list.tsx'
import type { Judgements } from './use-judgements.ts'

interface AskedAgainstProps {
  letter: SearchedLetter
  text: UnText
  nearest: FindNearest
  judgements: Judgements
}

/** What one letter asks for, each ask beside the paragraphs of a text that are nearest to it. */
export function AskedAgainst({ letter, text, nearest, judgements }: AskedAgainstProps) {
  const { t, dateline } = useWording()
  const heading = headingOf(letter)
  return (
    <section class="page-section asked-against">
      <p class="dateline">{dateline(letter)}</p>
      <h3 class="found-title" dir="auto" lang={heading.language ?? undefined}>
        <a href={writeRoute({ view: 'letter', id: letter.id })}>{heading.text}</a>
      </h3>
      <p class="entry-facts">
        <bdi>{letter.publisher}</bdi>
      </p>
      {letter.asks.length === 0 && <p class="soft">{t('against.no-asks')}</p>}
      <ol class="asks-against">
        {letter.asks.map((ask) => (
          <li key={ask}>
            <div class="ask-side">
              <p class="ask-text" dir="auto">
                {ask}
              </p>
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
