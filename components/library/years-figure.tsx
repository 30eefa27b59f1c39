import { useRef } from 'preact/hooks'
import { countByYear } from '../../lib/analysis/letters-by-year.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { useWording } from '../common/wording.ts'
import { FigureFrame } from './figure-frame.tsx'
import { ScrollFrame } from './scroll-frame.tsx'
import { useWidth } from './use-width.ts'

const HEIGHT = 150
const TOP = 20
const FOOT = 24
const LARGEST_STEP = 46
/** A year takes at least this; a plot of more scrolls sideways. */
const SMALLEST_STEP = 22
/** Steps narrower than this have no room for every year's name. */
const NAMED_STEP = 40

interface YearsFigureProps {
  title: string
  letters: readonly SearchedLetter[]
}

/** How many letters each year. */
export function YearsFigure({ title, letters }: YearsFigureProps) {
  const { t, number, direction } = useWording()
  const frame = useRef<HTMLElement>(null)
  const drawing = useRef<SVGSVGElement>(null)
  const available = useWidth(frame)
  const years = countByYear(letters)
  const undated = letters.filter(({ date }) => date === null).length
  if (years.length === 0) return <p class="soft">{t('library.timeline-undated', { n: undated })}</p>
  const step = Math.max(SMALLEST_STEP, Math.min(LARGEST_STEP, available / years.length))
  const most = Math.max(...years.map(({ count }) => count))
  const heightOf = (count: number) => (count / most) * (HEIGHT - TOP - FOOT)
  const base = HEIGHT - FOOT
  return (
    <FigureFrame
      title={title}
      {...(undated > 0 && { note: t('library.timeline-undated', { n: undated }) })}
      table={{
        columns: [t('library.table.year'), t('library.letters')],
        rows: years.map(({ year, count }) => [year, count]),
      }}
      drawing={drawing}
    >
      <ScrollFrame label={title} frameRef={frame}>
        <svg
          ref={drawing}
          class="years"
          width={years.length * step}
          height={HEIGHT}
          viewBox={`0 0 ${years.length * step} ${HEIGHT}`}
          role="img"
          aria-label={title}
        >
          {years.map(({ year, count }, index) => {
            const before = direction === 'rtl' ? years.length - 1 - index : index
            const middle = (before + 0.5) * step
            const height = heightOf(count)
            return (
              <g key={year}>
                <rect
                  class="year-bar"
                  x={middle - step * 0.3}
                  y={base - height}
                  width={step * 0.6}
                  height={height}
                />
                {count > 0 && (
                  <text class="bar-count" x={middle} y={base - height - 5} text-anchor="middle">
                    {number(count)}
                  </text>
                )}
                {(step >= NAMED_STEP || index % 2 === 0) && (
                  <text class="year" x={middle} y={base + 17} text-anchor="middle">
                    {year}
                  </text>
                )}
              </g>
            )
          })}
          <line class="base" x1={0} x2={years.length * step} y1={base} y2={base} />
        </svg>
      </ScrollFrame>
    </FigureFrame>
  )
}
