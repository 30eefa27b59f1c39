import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Ask } from '../../extension/messages.ts'
import type { HeldLetter } from '../../lib/collection/collection.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import type { Match } from '../../lib/matching/page-matches.ts'
import { LetterHead } from '../shared/letter-head.tsx'
import { LetterBody } from '../shared/letter-view.tsx'
import { TextButton } from '../shared/text-button.tsx'
import { useWording } from '../shared/wording.ts'

interface LetterScreenProps {
  match: Match
  /** Known before the letter is read, so that its title stands at once. */
  header: LetterHeader | undefined
  ask: Ask
}

type Loading = { state: 'loading' | 'failed' | 'missing' } | { state: 'read'; held: HeldLetter }

/** One letter, read when it is opened. */
export function LetterScreen({ match, header, ask }: LetterScreenProps) {
  const { t } = useWording()
  const [loading, retry] = useLetter(match.id, ask)
  const read = loading.state === 'read' ? loading.held : null
  const held = read?.letter.id === match.id ? read : null
  const head = held?.letter ?? header
  // One head before and after the letter is read: the focus on its title stays.
  const shownHead = head && (
    <LetterHead
      letter={head}
      provenance={(held ?? header)?.provenance}
      {...(held && { address: held.letter.url, addressee: held.letter.addressee })}
    />
  )
  if (held) {
    return (
      <article class="letter">
        {shownHead}
        <LetterBody {...held} reasons={match.reasons} />
      </article>
    )
  }
  return (
    <article class="letter">
      {shownHead}
      <div role="status" class="part soft">
        {loading.state === 'failed' && <p>{t('letter.failed')}</p>}
        {loading.state === 'missing' && <p>{t('letter.missing')}</p>}
        {loading.state === 'loading' && <p class="late">{t('letter.loading')}</p>}
      </div>
      {loading.state === 'failed' && <TextButton onClick={retry}>{t('letter.retry')}</TextButton>}
    </article>
  )
}

function useLetter(id: string, ask: Ask): [Loading, () => void] {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    setLoading({ state: 'loading' })
    ask({ type: 'letter', id }).then(
      (held) => current && setLoading(held ? { state: 'read', held } : { state: 'missing' }),
      () => current && setLoading({ state: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [id, ask, attempt])
  return [loading, useCallback(() => setAttempt((count) => count + 1), [])]
}
