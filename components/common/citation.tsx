import { cite } from '../../lib/letters/cite.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { CopyButton } from './copy-button.tsx'
import { useWording } from './wording.ts'

/** The letter as a footnote, to read; the bar of the letter copies it. */
export function Citation({ letter }: { letter: Letter }) {
  const { t, language } = useWording()
  return (
    <>
      <p class="citation" dir="auto">
        {cite(letter, language)}
      </p>
      {letter.url !== '' && (
        <p class="actions">
          <CopyButton label={t('cite.copy-link')} text={letter.url} />
        </p>
      )}
    </>
  )
}
