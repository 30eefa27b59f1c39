import { TextButton } from '../common/text-button.tsx'
import type { MessageKey } from '../common/translate.ts'
import { useWording } from '../common/wording.ts'

const EXAMPLES: readonly [query: string, says: MessageKey][] = [
  ['eritrea 2019', 'popup.hint-words'],
  ['A/HRC/RES/52/28', 'popup.hint-symbol'],
  ['HRC52 country:PRK', 'popup.hint-filter'],
  ['org:amnesty -sudan', 'popup.hint-signatory'],
]

interface HintProps {
  onQuery(query: string): void
  onDismiss(): void
}

/** Shown until it is dismissed: what can be typed, each example one press away. */
export function Hint({ onQuery, onDismiss }: HintProps) {
  const { t } = useWording()
  return (
    <aside class="hint" aria-label={t('popup.hint-title')}>
      <div class="hint-head">
        <p class="label">{t('popup.hint-title')}</p>
        <TextButton onClick={onDismiss}>{t('popup.hint-dismiss')}</TextButton>
      </div>
      <ul>
        {EXAMPLES.map(([query, says]) => (
          <li key={query}>
            <button type="button" class="example" onClick={() => onQuery(query)}>
              <code dir="ltr">{query}</code>
              <span>{t(says)}</span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  )
}
