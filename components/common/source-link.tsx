import type { Letter } from '../../lib/letters/letter.ts'
import { webAddress } from './web-address.ts'
import { WebLink } from './web-link.tsx'
import { useWording } from './wording.ts'

/** Where the letter stands, what that page is, and its language when it is not the reader's. */
export function SourceLink({ letter }: { letter: Letter }) {
  const { t, language, languageName } = useWording()
  const foreign = letter.language.slice(0, 2) !== language.slice(0, 2)
  const others = letter.also_at.filter((address) => webAddress(address))
  return (
    <>
      {webAddress(letter.url) ? (
        <p class="source">
          <WebLink address={letter.url} language={letter.language} />
          <span class="source-kind">
            {t(`source.${letter.source_kind}`)}
            {foreign &&
              ` · ${t('source.in-language', { language: languageName(letter.language) })}`}
          </span>
        </p>
      ) : (
        <p>{t('source.no-address')}</p>
      )}
      {others.length > 0 && (
        <div class="also-at">
          <p class="label">{t('source.also-at')}</p>
          <ul>
            {others.map((address) => (
              <li key={address}>
                <WebLink address={address} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
