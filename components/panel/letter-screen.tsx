import type { Ask } from '../../extension/messages.ts'
import type { HeldLetter } from '../../lib/collection/collection.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import type { Match } from '../../lib/matching/page-matches.ts'
import { DoorButton, useDoors } from '../common/door.tsx'
import { LetterHead } from '../common/letter-head.tsx'
import { LetterBody } from '../common/letter-view.tsx'
import { countsOf } from '../common/signatory-wording.ts'
import { TabLink } from '../common/tab-link.tsx'
import { TextButton } from '../common/text-button.tsx'
import { useOpened } from '../common/use-opened.ts'
import { useWording } from '../common/wording.ts'

interface LetterScreenProps {
  match: Match
  /** Known before the letter is read, so that its title stands at once. */
  header: LetterHeader | undefined
  ask: Ask
  /** Where it is saved and completed; left out in a page, which cannot lead there. */
  keepLinks?: KeepLinks | undefined
}

/** Addresses in the library, where the user’s own letters are kept. */
export interface KeepLinks {
  save(id: string): string
  complete(id: string): string
}

/** What a header says, of a letter that was read. */
function headOf({ letter, headed_by, provenance }: HeldLetter): LetterHeader {
  return { ...letter, ...countsOf(letter.signatories), headed_by, provenance }
}

/** One letter, read when it is opened. */
export function LetterScreen({ match, header, ask, keepLinks }: LetterScreenProps) {
  const { t } = useWording()
  const onOpen = useDoors()
  const { id } = match
  const { value, failed, retry } = useOpened(
    async () => ({ held: await ask({ type: 'letter', id }) }),
    id,
  )
  const held = value?.held
  const head = held ? headOf(held) : header
  // One head before and after the letter is read: the focus on its title stays.
  const shownHead = head && (
    <LetterHead letter={head}>
      {keepLinks && <TabLink href={keepLinks.complete(id)}>{t('complete.button')}</TabLink>}
    </LetterHead>
  )
  if (held) {
    return (
      <article class="letter">
        {shownHead}
        <LetterBody
          {...held}
          reasons={match.reasons}
          actions={
            <>
              {keepLinks && held.provenance !== 'user' && (
                <TabLink
                  class="text-button"
                  href={keepLinks.save(id)}
                  aria-label={t('bar.save-named')}
                >
                  {t('bar.save')}
                </TabLink>
              )}
              {onOpen && (
                <DoorButton
                  door={{ to: 'letter', id }}
                  onOpen={onOpen}
                  aria-label={t('bar.library-named')}
                >
                  {t('bar.library')}
                </DoorButton>
              )}
            </>
          }
        />
      </article>
    )
  }
  return (
    <article class="letter">
      {shownHead}
      <div role="status" class="part soft">
        {failed && <p>{t('letter.failed')}</p>}
        {!failed && value && <p>{t('letter.missing')}</p>}
        {!failed && !value && <p class="late">{t('letter.loading')}</p>}
      </div>
      {failed && <TextButton onClick={retry}>{t('letter.retry')}</TextButton>}
    </article>
  )
}
