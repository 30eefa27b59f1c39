import type { Letter } from '../../lib/letters/letter.ts'
import type { Told } from '../../lib/letters/told.ts'
import { withSources } from './copy-asks.ts'
import { CopyButton } from './copy-button.tsx'
import { useWording } from './wording.ts'

interface AskListProps {
  letter: Letter
  /** In the language that they are shown in. */
  told: Told
  /** Those in the letter's own words. */
  verbatim: readonly string[]
}

/** What a letter asks for: our summaries, or its own sentences as quotations. */
export function AskList({ letter, told, verbatim }: AskListProps) {
  const wording = useWording()
  const { t } = wording
  const { asks, asksLanguage, isMachine } = told
  if (asks.length === 0) return <p class="soft">{t('letter.asks-none')}</p>
  return (
    <ol class="asks">
      {asks.map((ask) => {
        const isVerbatim = verbatim.includes(ask)
        const by = isVerbatim ? 'letter' : isMachine ? 'machine' : 'us'
        return (
          <li key={ask}>
            <p lang={isVerbatim ? letter.language : asksLanguage} dir="auto">
              {isVerbatim ? <q>{ask}</q> : ask}
            </p>
            <CopyButton
              label={t('cite.copy-ask')}
              name={t('cite.copy-named', { ask, what: t('cite.copy-ask') })}
              text={() => withSources([{ ask, letter, by }], wording)}
            />
          </li>
        )
      })}
    </ol>
  )
}
