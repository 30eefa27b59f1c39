import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import { TextButton } from '../common/text-button.tsx'
import type { Translate } from '../common/translate.ts'
import { useWording } from '../common/wording.ts'
import { AskGroup } from './ask-group.tsx'
import { type Asked, askKey, correctedGroups } from './use-asked.ts'

/** Groups shown at first where there are many: those that fit a window of 800 px. */
const SHOWN_FIRST = 6

interface AskedSectionProps {
  asked: Asked
  headers: Record<string, LetterHeader>
  onOpenLetter(id: string): void
  /** Leads on to a comparison of what is asked with a text. */
  compare: ComponentChildren
}

/** What the letters ask for, the most supported first. */
export function AskedSection({ asked, headers, onOpenLetter, compare }: AskedSectionProps) {
  const { t } = useWording()
  const [isWhole, setWhole] = useState(false)
  const { value, failed, retry, letters, taken, onTake } = asked
  const groups = value ? correctedGroups(value, taken) : []
  if (value && groups.length === 0) return null
  const notes = [
    ...sourceNote(asked, t),
    ...(groups.some((group) => group.length > 1) ? [t('asked.guess')] : []),
  ]
  const shown = isWhole ? groups : groups.slice(0, SHOWN_FIRST)
  return (
    <section class="asked">
      <h3 class="tier-title">{t('asked.title', { n: letters })}</h3>
      {notes.length > 0 && <p class="asked-note">{notes.join(' ')}</p>}
      <ol class="ask-groups">
        {shown.map((group) => (
          <AskGroup
            key={group.map(askKey).join()}
            group={group}
            sources={{ headers, addresses: value?.addresses ?? {} }}
            isOneLetter={letters === 1}
            isTaken={group.length === 1 && group.some((one) => taken.has(askKey(one)))}
            onTake={onTake}
            onOpenLetter={onOpenLetter}
          />
        ))}
      </ol>
      {groups.length > shown.length && (
        <TextButton onClick={() => setWhole(true)}>
          {t('asked.all', { n: groups.length })}
        </TextButton>
      )}
      <div role="status" class="soft">
        {failed && <p>{t('asked.failed')}</p>}
        {!failed && !value && <p class="late">{t('asked.loading')}</p>}
      </div>
      {failed && <TextButton onClick={retry}>{t('letter.retry')}</TextButton>}
      {groups.length > 0 && compare}
    </section>
  )
}

/** Which letters the asks are of, where they are not those on the subject itself. */
function sourceNote(
  { tier, letters: n, ofLetters: all, isInSession }: Asked,
  t: Translate,
): string[] {
  if (tier === 'direct') return []
  if (tier === 'session') return [t('asked.session', { n })]
  if (n === all) return [t('asked.related', { n })]
  return [t(isInSession ? 'asked.related-nearest' : 'asked.related-first', { n, all })]
}
