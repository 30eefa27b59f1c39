import type { LetterHeader } from '../../lib/letters/letter.ts'
import { DoorButton, useDoors } from '../common/door.tsx'
import type { Subject } from '../common/subject.ts'
import { useWording } from '../common/wording.ts'

interface DoorsProps {
  subject: Subject
  headers: Record<string, LetterHeader>
}

/** The ways from a subject to what the library says of it, to the library itself and the settings. */
export function Doors({ subject, headers }: DoorsProps) {
  const { t, state, session } = useWording()
  const onOpen = useDoors()
  if (!onOpen) return null
  const country = situationOf(subject, headers)
  return (
    <nav class="steps doors" aria-label={t('doors.label')}>
      {country && (
        <DoorButton
          door={{ to: 'situation', country }}
          onOpen={onOpen}
          aria-label={t('library.to-situation', { country: state(country) })}
        >
          {state(country)}
        </DoorButton>
      )}
      {subject.symbol ? (
        <>
          <DoorButton door={{ to: 'text', symbol: subject.symbol }} onOpen={onOpen}>
            {t('doors.text')}
          </DoorButton>
          {subject.matches.length > 0 && (
            <DoorButton door={{ to: 'brief', symbol: subject.symbol }} onOpen={onOpen}>
              {t('brief.open')}
            </DoorButton>
          )}
        </>
      ) : (
        subject.session && (
          <DoorButton door={{ to: 'session', session: subject.session }} onOpen={onOpen}>
            {session(subject.session)}
          </DoorButton>
        )
      )}
      <DoorButton door={{ to: 'library' }} onOpen={onOpen}>
        {t('popup.library')}
      </DoorButton>
      <DoorButton door={{ to: 'settings' }} onOpen={onOpen}>
        {t('popup.options')}
      </DoorButton>
    </nav>
  )
}

/** The situation that all of the closest letters are on; null where they share none. */
function situationOf({ matches }: Subject, headers: DoorsProps['headers']): string | null {
  const [first, ...rest] = matches
    .filter(({ tier }) => tier !== 'session' && tier === matches[0]?.tier)
    .map(({ id }) => headers[id]?.countries ?? [])
  return first?.find((country) => rest.every((countries) => countries.includes(country))) ?? null
}
