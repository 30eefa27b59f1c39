import type { Letter } from '../../lib/letters/letter.ts'
import { withSources } from './copy-asks.ts'
import { CopyButton } from './copy-button.tsx'
import { useWording } from './wording.ts'

interface AskListProps {
  letter: Letter
  /** Those in the letter's own words. */
  verbatim: readonly string[]
}

/** What a letter asks for: our summaries, or its own sentences as quotations. */
export function AskList({ letter, verbatim }: AskListProps) {
  const wording = useWording()
  const { t } = wording
  const { asks, language } = letter
  if (asks.length === 0) return <p class="soft">{t('letter.asks-none')}</p>
  return (
    <ol class="asks">
      {asks.map((ask) => {
        const isVerbatim = verbatim.includes(ask)
        return (
          <li key={ask}>
            <p lang={isVerbatim ? language : 'en'} dir="auto">
              {isVerbatim ? <q>{ask}</q> : ask}
            </p>
            <CopyButton
              label={t('cite.copy-ask')}
              name={t('cite.copy-named', { ask, what: t('cite.copy-ask') })}
              text={() => withSources([{ ask, letter, isVerbatim }], wording)}
            />
          </li>
        )
      })}
    </ol>
  )
}
