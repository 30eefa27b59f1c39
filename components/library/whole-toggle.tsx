import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'

interface WholeToggleProps {
  isWhole: boolean
  /** How many there are in all. */
  count: number
  onToggle(): void
}

/** Shows all of a list whose beginning is shown, and again only that. */
export function WholeToggle({ isWhole, count, onToggle }: WholeToggleProps) {
  const { t, number } = useWording()
  return (
    <TextButton aria-expanded={isWhole} onClick={onToggle}>
      {isWhole ? t('library.fewer') : t('library.all', { n: number(count) })}
    </TextButton>
  )
}
