import { useMemo, useRef } from 'preact/hooks'
import { layTimeline } from '../../lib/analysis/timeline.ts'
import type { CatalogueText } from '../../lib/council/catalogue.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import type { Wording } from '../common/create-wording.ts'
import { outcomeSentence } from '../common/outcome-sentence.ts'
import { briefSignatories } from '../common/signatory-wording.ts'
import { useWording } from '../common/wording.ts'
import { FigureFrame, type PlotTable } from './figure-frame.tsx'
import { useLibrary } from './library-context.ts'
import { ScrollFrame } from './scroll-frame.tsx'
import { TimelineDrawing } from './timeline-drawing.tsx'
import { TimelineKey } from './timeline-key.tsx'
import { useWidth } from './use-width.ts'

const MARGIN = 20
/** Below this the plot scrolls sideways instead of shrinking. */
const NARROWEST = 620
/** Between the margins of A4 and of Letter, in px: what is drawn for paper is not made smaller. */
const ON_PAPER = 660

interface TimelineFigureProps {
  title: string
  letters: readonly SearchedLetter[]
  texts: readonly CatalogueText[]
}

/** Letters on a situation along the Council's sessions, the texts adopted on it below. */
export function TimelineFigure({ title, letters, texts }: TimelineFigureProps) {
  const wording = useWording()
  const { t } = wording
  const { loaded, isPrinting } = useLibrary()
  const { sessions } = loaded.catalogue
  const frame = useRef<HTMLElement>(null)
  const drawing = useRef<SVGSVGElement>(null)
  const available = useWidth(frame)
  const width = isPrinting ? ON_PAPER : Math.max(NARROWEST, available)
  const timeline = useMemo(
    () => layTimeline({ letters, texts, sessions, width: width - 2 * MARGIN }),
    [letters, texts, sessions, width],
  )
  const undated = timeline.undated.length
  return (
    <FigureFrame
      title={title}
      {...(undated > 0 && { note: t('library.timeline-undated', { n: undated }) })}
      table={tableOf(letters, texts, wording)}
      drawing={drawing}
    >
      <ScrollFrame label={title} frameRef={frame}>
        <TimelineDrawing
          timeline={timeline}
          width={width}
          margin={MARGIN}
          label={title}
          drawingRef={drawing}
        />
      </ScrollFrame>
      <TimelineKey />
    </FigureFrame>
  )
}

function tableOf(
  letters: readonly SearchedLetter[],
  texts: readonly CatalogueText[],
  wording: Wording,
): PlotTable {
  const { t } = wording
  const rows = [
    ...letters.map((letter) => [
      letter.date ?? '',
      t('library.table.letter'),
      letter.sessions.join(', '),
      headingOf(letter).text,
      briefSignatories(letter, wording),
    ]),
    ...texts.map((text) => [
      text.date ?? '',
      text.symbol,
      text.session,
      text.title,
      text.vote ? outcomeSentence(text.vote, wording) : t('library.outcome-unknown'),
    ]),
  ].sort(([a = ''], [b = '']) => (a < b ? -1 : Number(a > b)))
  return {
    columns: [
      t('library.table.date'),
      t('library.table.what'),
      t('library.table.session'),
      t('library.table.title'),
      t('library.table.signed-outcome'),
    ],
    rows,
  }
}
