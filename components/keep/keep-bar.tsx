import { useState } from 'preact/hooks'
import type { PageTextProblem } from '../../lib/kept/page-text.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import { fullSignatories } from '../common/signatory-wording.ts'
import { TabLink } from '../common/tab-link.tsx'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'

interface KeepBarProps {
  /** The letter that stands on the page in the tab, when it is held here. */
  held: LetterHeader | null
  /** Where the held letter stands in the library. */
  heldLink: string | null
  /** Where a file can be added instead. */
  fileLink: string
  /** Reads the page; gives why it could not be read, or null. */
  onKeep(of: string | null): Promise<PageTextProblem | 'failed' | null>
}

/** Keeps the letter on the page in the tab, or completes the one that is held from it. */
export function KeepBar({ held, heldLink, fileLink, onKeep }: KeepBarProps) {
  const wording = useWording()
  const { t } = wording
  const [state, setState] = useState<'ready' | 'busy' | PageTextProblem | 'failed'>('ready')
  const keep = async (of: string | null) => {
    setState('busy')
    setState((await onKeep(of)) ?? 'ready')
  }
  const isWhole = held?.complete === true
  return (
    <section class="keep-bar" aria-label={t('keep.add-letter')}>
      <p>
        {held && heldLink ? (
          <TabLink href={heldLink}>
            {t(held.provenance === 'user' ? 'keep.held-by-you' : 'keep.held')}
          </TabLink>
        ) : null}
        {held && <span class="soft">{fullSignatories(held, wording).numbers.join(' · ')}</span>}
      </p>
      {!isWhole && (
        <TextButton disabled={state === 'busy'} onClick={() => void keep(held?.id ?? null)}>
          {t(state === 'busy' ? 'keep.reading' : held ? 'keep.complete' : 'keep.keep-page')}
        </TextButton>
      )}
      <p role="status" class="keep-problem">
        {state !== 'ready' && state !== 'busy' && (
          <>
            {t(state === 'failed' ? 'keep.page.failed' : `keep.page.${state}`)}{' '}
            {(state === 'pdf' || state === 'closed') && (
              <TabLink href={fileLink}>{t('keep.add-file')}</TabLink>
            )}
          </>
        )}
      </p>
    </section>
  )
}
