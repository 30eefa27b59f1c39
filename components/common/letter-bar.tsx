import type { ComponentChildren } from 'preact'
import { citableTitle } from '../../lib/letters/citable-title.ts'
import { cite } from '../../lib/letters/cite.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { CopyButton } from './copy-button.tsx'
import { TabLink } from './tab-link.tsx'
import { webAddress } from './web-address.ts'
import { useWording } from './wording.ts'

interface LetterBarProps {
  letter: Letter
  /** What else can be done with it here. */
  children?: ComponentChildren
}

/** The letter's own title with its citation and its source, at hand wherever one is in the letter. */
export function LetterBar({ letter, children }: LetterBarProps) {
  const { t, language, languageName } = useWording()
  const { language: tag } = letter
  const address = webAddress(letter.url)
  const isForeign = tag.slice(0, 2) !== language.slice(0, 2)
  return (
    <footer class="letter-stays">
      <p class="own-title" dir="auto" lang={tag} title={citableTitle(letter)}>
        {citableTitle(letter)}
      </p>
      <p class="stays-actions">
        <CopyButton label={t('bar.copy')} name={t('cite.copy')} text={cite(letter, language)} />
        {address && (
          <TabLink class="text-button" href={address.href} hreflang={tag}>
            {t('bar.original')}
            {isForeign && ` (${languageName(tag)})`}
          </TabLink>
        )}
        {children}
      </p>
    </footer>
  )
}
