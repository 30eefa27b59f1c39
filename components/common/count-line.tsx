import { countsOf, type Subject } from './subject.ts'
import type { MessageKey } from './translate.ts'
import { useWording } from './wording.ts'

type Counted = Pick<Subject, 'matches' | 'of' | 'session'>

/**
 * How many letters there are: those on the text strong, the others quieter and each kind apart.
 * The same numbers as on badges and on the toolbar.
 */
export function CountLine({ subject }: { subject: Counted }) {
  const { t, number } = useWording()
  const { onText, sameSubject, session } = countsOf(subject)
  const isInSession = subject.session !== null
  const others: [n: number, key: MessageKey][] = [
    [sameSubject, isInSession ? 'counts.same-subject-sessions' : 'counts.same-subject'],
    [session, 'counts.session'],
  ]
  return (
    <p class="counts">
      {onText > 0 && (
        <span class="count">
          <strong class="count-strong">{number(onText)}</strong>{' '}
          {t(`counts.on-${subject.of}`, { n: onText })}
        </span>
      )}
      {others.map(
        ([n, key]) =>
          n > 0 && (
            <span class="count soft" key={key}>
              <span class="count-others">+{number(n)}</span> {t(key, { n })}
            </span>
          ),
      )}
    </p>
  )
}
