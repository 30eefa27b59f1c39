import type { ComponentChildren } from 'preact'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import { markOf } from '../../lib/matching/letter-counts.ts'
import { CountLine } from '../common/count-line.tsx'
import { CountMark } from '../common/count-mark.tsx'
import { MatchList } from '../common/match-list.tsx'
import { outcomeSentence } from '../common/outcome-sentence.ts'
import {
  countsOf,
  groupByTier,
  type Subject,
  type SubjectKey,
  type Subjects,
  subjectLabel,
  unsaidMark,
} from '../common/subject.ts'
import { useWording } from '../common/wording.ts'
import { AskedSection } from './asked-section.tsx'
import { CompareDoor } from './compare-door.tsx'
import { Organizations } from './organizations.tsx'
import type { Asked } from './use-asked.ts'

interface ListScreenProps {
  subject: Subject
  subjects: Subjects
  headers: Record<string, LetterHeader>
  asked: Asked
  onOpenLetter(id: string): void
  onOpenText(subjectKey: SubjectKey): void
  /** Other letters of the same subject, below those that are counted. */
  others?: ComponentChildren
  /** What compares the text on the page itself, in the place of the way to the library. */
  compare?: ComponentChildren
  /** How many texts were read of a list that is too long. */
  cutAt?: number | undefined
}

/** The letters of what was pressed; for a whole page also its texts that have letters. */
export function ListScreen({
  subject,
  subjects,
  headers,
  asked,
  onOpenLetter,
  onOpenText,
  others,
  compare = <CompareDoor symbol={subject.of === 'text' ? subject.symbol : null} />,
  cutAt,
}: ListScreenProps) {
  const { t } = useWording()
  const texts = subject.key === 'page' ? subjects.texts.filter((text) => text.matches.length) : []
  return (
    <>
      <SubjectHead subject={subject}>
        {subject.matches.length > 0 && <CountLine subject={subject} />}
        <Organizations asked={asked} subject={subject} headers={headers} />
      </SubjectHead>
      {subject.matches.length === 0 && texts.length === 0 && <p class="soft">{t('list.empty')}</p>}
      {subject.matches.length > 0 && (
        <AskedSection
          key={subject.key}
          asked={asked}
          headers={headers}
          onOpenLetter={onOpenLetter}
          compare={compare}
        />
      )}
      <MatchList
        groups={groupByTier(subject.matches)}
        headers={headers}
        subject={subject}
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

function SubjectHead({ subject, children }: { subject: Subject; children: ComponentChildren }) {
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
      {children}
    </div>
  )
}

interface TextEntryProps {
  text: Subject
  onOpen(subjectKey: SubjectKey): void
}

function TextEntry({ text, onOpen }: TextEntryProps) {
  const wording = useWording()
  const { isolate } = wording
  const { strong, others } = markOf(countsOf(text))
  const label = subjectLabel(text, wording)
  const numbers = [
    strong > 0 ? wording.number(strong) : '',
    others > 0 ? `+${wording.number(others)}` : '',
  ]
  const mark = unsaidMark(label, numbers)
  const seen = [isolate(text.title), text.symbol && isolate(text.symbol), mark].filter(Boolean)
  return (
    <li class="text-entry">
      <button
        type="button"
        data-text={text.key}
        aria-label={`${seen.join(' ')}: ${label}`}
        onClick={() => onOpen(text.key)}
      >
        <span class="text-title" dir="auto">
          {text.title}
        </span>{' '}
        <bdi class="text-symbol">{text.symbol}</bdi> <CountMark counts={countsOf(text)} />
      </button>
    </li>
  )
}
