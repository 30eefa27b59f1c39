import { writeRoute } from '../../lib/analysis/library-route.ts'
import type { UnText } from '../../lib/asks/un-text.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import type { Opened } from '../common/use-opened.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { AskedAgainst } from './asked-against.tsx'
import { ExportAgainst } from './export-against.tsx'
import { useJudgements } from './use-judgements.ts'
import type { LettersOn } from './use-letters-on.ts'
import { useNearest } from './use-nearest.ts'

interface AsksOfTextProps {
  text: UnText
  opened: Opened<LettersOn>
}

/** What the letter, or the letters on a text, ask for, each ask beside what is near to it. */
export function AsksOfText({ text, opened }: AsksOfTextProps) {
  const { t } = useWording()
  const { keep } = useLibrary()
  const judgements = useJudgements(keep, keyOf(text))
  const nearest = useNearest(text)
  if (opened.failed) return <p role="alert">{t('library.beside-failed')}</p>
  if (!opened.value) return <p class="late soft">{t('library.beside-loading')}</p>
  const { letters, elsewhere } = opened.value
  if (letters.length === 0) return <NoLetters elsewhere={elsewhere} />
  const asks = letters.flatMap((letter) => letter.asks.map((ask) => ({ letter, ask })))
  const judged = asks.filter(({ letter, ask }) => judgements.of(letter.id, ask)?.finding)
  return (
    <>
      {judgements.trouble && <p role="alert">{judgements.trouble}</p>}
      <p class="against-summary no-print">
        <span>{t('against.judged', { judged: judged.length, n: asks.length })}</span>
        <ExportAgainst text={text} letters={letters} nearest={nearest} judgements={judgements} />
      </p>
      {letters.map((letter) => (
        <AskedAgainst
          key={letter.id}
          letter={letter}
          text={text}
          nearest={nearest}
          judgements={judgements}
        />
      ))}
    </>
  )
}

/** Letters on the same subject are offered, each to be compared with the text that was given. */
function NoLetters({ elsewhere }: { elsewhere: readonly SearchedLetter[] }) {
  const { t, dateline } = useWording()
  if (elsewhere.length === 0) return <p>{t('against.no-letters')}</p>
  return (
    <section class="page-section">
      <p>{t('against.letters-elsewhere')}</p>
      <ul class="letters-elsewhere">
        {elsewhere.map((letter) => (
          <li key={letter.id}>
            <p class="dateline">{dateline(letter)}</p>
            <a
              href={writeRoute({ view: 'against', id: letter.id, symbol: null, page: null })}
              dir="auto"
            >
              {headingOf(letter).text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What judgements on a text are kept by. */
function keyOf({ symbol, title, operative }: UnText): string {
  return symbol ?? title ?? operative[0]?.text.slice(0, KEY_LENGTH) ?? ''
}

const KEY_LENGTH = 200
