import type { ComponentChildren } from 'preact'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import { MatchList } from '../common/match-list.tsx'
import { outcomeSentence } from '../common/outcome-sentence.ts'
import {
  groupByTier,
  type Subject,
  type SubjectKey,
  type Subjects,
  subjectLabel,
} from '../common/subject.ts'
import { useWording } from '../common/wording.ts'

interface ListScreenProps {
  subject: Subject
  subjects: Subjects
  headers: Record<string, LetterHeader>
  onOpenLetter(id: string): void
  onOpenText(subjectKey: SubjectKey): void
  /** Other letters of the same subject, below those that are counted. */
  others?: ComponentChildren
  /** How many texts were read of a list that is too long. */
  cutAt?: number | undefined
}

/** The letters of what was pressed; for a whole page also its texts that have letters. */
export function ListScreen({
  subject,
  subjects,
  headers,
  onOpenLetter,
  onOpenText,
  others,
  cutAt,
}: ListScreenProps) {
  const { t } = useWording()
  const texts = subject.key === 'page' ? subjects.texts.filter((text) => text.matches.length) : []
  return (
    <>
      <SubjectHead subject={subject} />
      {subject.matches.length === 0 && texts.length === 0 && <p class="soft">{t('list.empty')}</p>}
      <MatchList
        groups={groupByTier(subject.matches)}
        headers={headers}
        ofText={subject.key !== 'page' || subject.symbol !== null}
        onOpen={onOpenLetter}
      />
      {others}
      {texts.length > 0 && (
        <section class="tier">
          <h3 class="tier-title">{t('list.texts')}</h3>
          <ul class="texts">
            {texts.map((text) => (
              <TextEntry key={text.key} text={text} onOpen={onOpenText} />
            ))}
          </ul>
        </section>
      )}
      {subject.key === 'page' && cutAt !== undefined && (
        <p class="soft">{t('list.cut', { n: cutAt })}</p>
      )}
    </>
  )
}

function SubjectHead({ subject }: { subject: Subject }) {
  const wording = useWording()
  const { symbol, session, outcome, title } = subject
  const line = [
    symbol ?? (session && wording.session(session)),
    outcome && outcomeSentence(outcome, wording),
  ].filter(Boolean)
  return (
    <div class="subject">
      {line.length > 0 && <p class="dateline">{line.join(' · ')}</p>}
      <h2 class="subject-title" tabIndex={-1} dir="auto" lang={subject.language ?? undefined}>
        {title || symbol}
      </h2>
    </div>
  )
}

interface TextEntryProps {
  text: Subject
  onOpen(subjectKey: SubjectKey): void
}

function TextEntry({ text, onOpen }: TextEntryProps) {
  const wording = useWording()
  return (
    <li class="text-entry">
      <button
        type="button"
        data-text={text.key}
        aria-label={`${text.title}. ${subjectLabel(text, wording)}`}
        onClick={() => onOpen(text.key)}
      >
        <span class="text-title" dir="auto">
          {text.title}
        </span>
        <span class="text-symbol">{text.symbol}</span>
        <span class="text-count">{wording.number(text.matches.length)}</span>
      </button>
    </li>
  )
}
