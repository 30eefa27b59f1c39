import { useState } from 'preact/hooks'
import {
  FINDINGS,
  type Finding,
  type Judgement,
  MAX_NOTE_LENGTH,
} from '../../lib/kept/judgement.ts'
import { useWording } from '../common/wording.ts'

interface JudgingProps {
  ask: string
  judgement: Judgement | undefined
  onJudge(change: { finding?: Finding | null; note?: string }): void
}

/** What the reader finds of an ask: met, partly, not, with a note. Nothing is chosen beforehand. */
export function Judging({ ask, judgement, onJudge }: JudgingProps) {
  const { t } = useWording()
  const [note, setNote] = useState<string | null>(null)
  const chosen = judgement?.finding ?? null
  return (
    <fieldset class="judging">
      <legend class="unseen">{t('against.finding', { ask })}</legend>
      <span class="findings">
        {FINDINGS.map((finding) => (
          <button
            key={finding}
            type="button"
            aria-pressed={chosen === finding}
            onClick={() => onJudge({ finding: chosen === finding ? null : finding })}
          >
            {t(`against.finding.${finding}`)}
          </button>
        ))}
      </span>
      <label>
        <span class="unseen">{t('against.note')}</span>
        <input
          type="text"
          placeholder={t('against.note')}
          dir="auto"
          maxLength={MAX_NOTE_LENGTH}
          value={note ?? judgement?.note ?? ''}
          onInput={(event) => setNote(event.currentTarget.value)}
          onChange={(event) => {
            onJudge({ note: event.currentTarget.value })
            setNote(null)
          }}
        />
      </label>
    </fieldset>
  )
}
