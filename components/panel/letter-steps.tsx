import { Icon } from '../common/icon.tsx'
import { useWording } from '../common/wording.ts'

interface LetterStepsProps {
  /** Of the letters in the list, in its order. */
  ids: string[]
  id: string
  onStep(id: string): void
}

/** Buttons that lead from one letter of a list to its neighbours. */
export function LetterSteps({ ids, id, onStep }: LetterStepsProps) {
  const { t, number } = useWording()
  const at = ids.indexOf(id)
  if (at === -1 || ids.length < 2) return null
  const step = (to: string | undefined, label: string, way: 'previous' | 'next') => (
    <button
      type="button"
      class={`step step-${way}`}
      disabled={to === undefined}
      onClick={() => to !== undefined && onStep(to)}
    >
      {way === 'previous' && <Icon name="back" />}
      {label}
      {way === 'next' && <Icon name="back" />}
    </button>
  )
  return (
    <nav class="steps" aria-label={t('panel.label')}>
      {step(ids[at - 1], t('letter.previous'), 'previous')}
      <span class="steps-at">
        {t('letter.position', { n: number(at + 1), total: number(ids.length) })}
      </span>
      {step(ids[at + 1], t('letter.next'), 'next')}
    </nav>
  )
}
