import { TextButton } from './text-button.tsx'
import { useWording } from './wording.ts'

/** Says what could not be read or loaded, and tries again by a press. */
export function Failed({ text, onRetry }: { text: string; onRetry(): void }) {
  const { t } = useWording()
  return (
    <div role="alert" class="damaged">
      <p>{text}</p>
      <TextButton onClick={onRetry}>{t('letter.retry')}</TextButton>
    </div>
  )
}
