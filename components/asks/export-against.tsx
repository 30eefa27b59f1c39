import type { FindNearest } from '../../lib/asks/nearest-paragraphs.ts'
import type { UnText } from '../../lib/asks/un-text.ts'
import { nearToWrite, writeComparison } from '../../lib/asks/write-comparison.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { download, fileName } from '../library/save-file.ts'
import type { Judgements } from './use-judgements.ts'

interface ExportAgainstProps {
  text: UnText
  letters: readonly SearchedLetter[]
  nearest: FindNearest
  judgements: Judgements
}

/** Takes the comparison along, with what the reader found. */
export function ExportAgainst({ text, letters, nearest, judgements }: ExportAgainstProps) {
  const { t } = useWording()
  const title = [text.symbol, text.title].filter(Boolean).join(' · ') || t('against.untitled')
  const save = () => {
    const written = writeComparison(
      title,
      letters.map((letter) => ({
        title: headingOf(letter).text,
        nothing: t('against.band.none'),
        asks: letter.asks.map((ask) => {
          const found = judgements.of(letter.id, ask)
          const finding = found?.finding
          return {
            ask,
            finding: finding ? t(`against.finding.${finding}`) : t('against.unjudged'),
            note: found?.note ?? '',
            near: nearToWrite(nearest(ask)).map(({ band, number, index }) => ({
              band: t(`against.band.${band}`),
              number,
              text: text.operative[index]?.text ?? '',
            })),
          }
        }),
      })),
    )
    download(new Blob([written], { type: 'text/markdown;charset=utf-8' }), fileName(title, 'md'))
  }
  return <TextButton onClick={save}>{t('against.export')}</TextButton>
}
