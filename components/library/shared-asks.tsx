import type { SharedAsk } from '../../lib/analysis/shared-asks.ts'
import { useWording } from '../common/wording.ts'
import { LetterLinks } from './letter-links.tsx'
import { ToldAsk } from './told-ask.tsx'

/** What letters ask, like asks together, each to be opened to its letters. */
export function SharedAsks({ asks }: { asks: readonly SharedAsk[] }) {
  const { t } = useWording()
  const isByOne = new Set(asks.flatMap(({ letters }) => letters)).size === 1
  return (
    <>
      <ol class="shared-asks">
        {asks.map(({ texts, letters }) => (
          <li key={texts[0]} class="ask">
            <ToldAsk texts={texts} />
            {!isByOne && (
              <details>
                <summary>{t('list.count', { n: letters.length })}</summary>
                <LetterLinks letters={letters} />
              </details>
            )}
          </li>
        ))}
      </ol>
      <p class="soft note">{t(isByOne ? 'library.asks-ours' : 'library.shared-asks-note')}</p>
    </>
  )
}
