import type { ToldAsk } from '../../lib/analysis/asked.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import { withSources } from '../common/copy-asks.ts'
import { CopyButton } from '../common/copy-button.tsx'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { askKey } from './use-asked.ts'

/** What is known of the letters that asks are of, by their ids. */
interface AskSources {
  headers: Record<string, LetterHeader>
  addresses: Record<string, string>
}

interface AskGroupProps {
  group: ToldAsk[]
  sources: AskSources
  /** All asks are of one letter, which need not be named with each. */
  isOneLetter: boolean
  /** The reader has taken it out of a group. */
  isTaken: boolean
  onTake(ask: ToldAsk): void
  onOpenLetter(id: string): void
}

/** One ask, or like asks of several letters, which can be opened and corrected. */
export function AskGroup({ group, sources, isOneLetter, isTaken, ...on }: AskGroupProps) {
  const wording = useWording()
  const { t } = wording
  const [first] = group
  if (!first) return null
  return (
    <li class="ask-group">
      <p class="ask-text" lang={first.language} dir="auto">
        {first.ask}
      </p>
      <CopyButton
        label={t('cite.copy-ask')}
        name={t('cite.copy-named', { ask: first.ask, what: t('cite.copy-ask') })}
        isDrawn
        text={() =>
          withSources(
            group.flatMap((one) => cited(one, sources)),
            wording,
          )
        }
      />
      <div class="ask-by">
        {group.length > 1 ? (
          <details>
            <summary>{t('asked.letters', { n: group.length })}</summary>
            <ul class="ask-members">
              {group.map((one) => (
                <li key={askKey(one)}>
                  <p lang={one.language} dir="auto">
                    {one.ask}
                  </p>
                  <p class="ask-actions">
                    <LetterName ask={one} sources={sources} onOpen={on.onOpenLetter} />
                    <TextButton
                      aria-label={t('asked.take-out-of', { ask: one.ask })}
                      onClick={() => on.onTake(one)}
                    >
                      {t('asked.take-out')}
                    </TextButton>
                  </p>
                </li>
              ))}
            </ul>
          </details>
        ) : (
          !isOneLetter && <LetterName ask={first} sources={sources} onOpen={on.onOpenLetter} />
        )}
        {isTaken && <TextButton onClick={() => on.onTake(first)}>{t('asked.put-back')}</TextButton>}
      </div>
    </li>
  )
}

interface LetterNameProps {
  ask: ToldAsk
  sources: AskSources
  onOpen(id: string): void
}

/** The letter that an ask is of: who published it and when. */
function LetterName({ ask: { letter }, sources, onOpen }: LetterNameProps) {
  const { t, date } = useWording()
  const header = sources.headers[letter]
  if (!header) return null
  const day = header.date === null ? t('letter.undated') : date(header.date)
  return (
    <TextButton class="text-button ask-letter" onClick={() => onOpen(letter)}>
      <bdi>{header.publisher || header.title}</bdi>
      {`, ${day}`}
    </TextButton>
  )
}

/** An ask with the letter that it is of; nothing where that is not known. */
function cited({ letter, ask }: ToldAsk, { headers, addresses }: AskSources) {
  const header = headers[letter]
  return header ? [{ ask, letter: { ...header, url: addresses[letter] ?? '' } }] : []
}
