import type { ComponentChildren } from 'preact'
import { radiusOf } from '../../lib/analysis/timeline.ts'
import { useWording } from '../common/wording.ts'

const SAMPLES = [1, 25, 150]

/** What the marks of a timeline mean. */
export function TimelineKey() {
  const { t, number } = useWording()
  return (
    <ul class="plot-key">
      <li>
        <Sample width={76}>
          {SAMPLES.map((count, index) => (
            <circle
              key={count}
              class="letter-mark"
              cx={[6, 24, 56][index] ?? 0}
              cy={16}
              r={radiusOf(count) - 0.75}
            />
          ))}
        </Sample>
        {t('library.key.letters', { counts: SAMPLES.map(number).join(', ') })}
      </li>
      <li>
        <Sample width={12}>
          <circle class="letter-mark is-unknown" cx={6} cy={16} r={3.5} />
        </Sample>
        {t('library.key.unknown')}
      </li>
      <li>
        <Sample width={10}>
          <rect class="adopted" x={1} y={12.5} width={7} height={7} />
        </Sample>
        {t('library.key.adopted')}
      </li>
      <li>
        <Sample width={10}>
          <rect class="in-favour" x={1} y={2} width={7} height={15} />
          <rect class="against" x={1} y={17} width={7} height={7} />
          <rect class="abstaining" x={1.5} y={24.5} width={6} height={6} stroke-width={1} />
        </Sample>
        {t('library.key.vote')}
      </li>
      <li>
        <Sample width={10}>
          <rect class="adopted is-unknown" x={1.5} y={13} width={6} height={6} />
        </Sample>
        {t('library.key.no-vote')}
      </li>
    </ul>
  )
}

function Sample({ width, children }: { width: number; children: ComponentChildren }) {
  return (
    <svg class="timeline" width={width} height={32} viewBox={`0 0 ${width} 32`} aria-hidden="true">
      {children}
    </svg>
  )
}
