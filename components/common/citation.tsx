import { cite } from '../../lib/letters/cite.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { CopyButton } from './copy-button.tsx'
import { useWording } from './wording.ts'

/** The letter as a footnote, to read and to copy. */
export function Citation({ letter }: { letter: Letter }) {
  const { t, language } = useWording()
  const text = cite(letter, language)
  return (
    <>
      <p class="citation" dir="auto">
        {text}
      </p>
      <p class="actions">
        <CopyButton label={t('cite.copy')} text={text} />
        <CopyButton label={t('cite.copy-link')} text={letter.url} />
      </p>
    </>
  )
}
