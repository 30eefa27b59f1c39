import type { ComponentChildren } from 'preact'
import type { HeldLetter } from '../../lib/collection/collection.ts'
import { collectionName } from '../../lib/letters/provenance.ts'
import { type Told, toldOf } from '../../lib/letters/told.ts'
import type { Reason } from '../../lib/matching/page-matches.ts'
import { AskList } from './ask-list.tsx'
import { Citation } from './citation.tsx'
import { FoldedText } from './folded-text.tsx'
import { letterIssue } from './issue.ts'
import { IssueLink } from './issue-link.tsx'
import { LetterBar } from './letter-bar.tsx'
import { OwnTitle } from './own-title.tsx'
import { IS_PAGE_SCRIPT } from './page-script.ts'
import { reasonSentence } from './reason-sentence.ts'
import { SignatoryList } from './signatory-list.tsx'
import { SourceLink } from './source-link.tsx'
import { useWording } from './wording.ts'

interface LetterBodyProps extends HeldLetter {
  /** Why it is shown on the page at hand; left out where there is no page. */
  reasons?: Reason[]
  /** What we tell of it, where that is another than the record has. */
  told?: Told | undefined
  /** Stands above what is told. */
  note?: ComponentChildren
  /** What can be done with it here besides, in the bar that stays. */
  actions?: ComponentChildren
}

/** All of a letter below its head, what it asks for first, like the first page of a good brief. */
export function LetterBody(props: LetterBodyProps) {
  const { letter, provenance, reasons = [], actions } = props
  const wording = useWording()
  const { t } = wording
  const told = props.told ?? toldOf(letter, wording)
  const isOwn = !IS_PAGE_SCRIPT && provenance === 'user'
  const collection = collectionName(provenance)
  const summary = collection === null ? t('letter.summary') : t('letter.summary-of', { collection })
  const verbatim = (!IS_PAGE_SCRIPT && props.verbatim) || []
  return (
    <>
      {props.note}
      <Section
        title={t('letter.asks')}
        note={letter.evidence !== 'whole' && t(`based-on.${letter.evidence}`)}
      >
        {!IS_PAGE_SCRIPT && verbatim.length > 0 && <p class="soft">{t('letter.asks-verbatim')}</p>}
        <AskList letter={letter} told={told} verbatim={verbatim} />
      </Section>
      {told.summary !== '' && (
        <Section title={isOwn ? t('keep.summary') : summary}>
          <FoldedText key={letter.id} text={told.summary} language={told.summaryLanguage} />
        </Section>
      )}
      <Section title={t('letter.signatories')}>
        <SignatoryList key={letter.id} signatories={letter.signatories} />
      </Section>
      {reasons.length > 0 && (
        <Section title={t('letter.why')}>
          <ul class="reasons">
            {reasons.map((reason) => (
              <li key={JSON.stringify(reason)}>{reasonSentence(reason, wording)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('letter.source')}>
        <OwnTitle letter={letter} />
        <SourceLink letter={letter} />
        <p class="soft">{t(`evidence.${letter.evidence}`)}</p>
        {props.checked && (
          <p class="soft">
            {t('feeds.from', {
              name: collection ?? '',
              date: wording.date(props.checked.slice(0, 10)),
            })}
          </p>
        )}
      </Section>
      <Section title={t('letter.cite')}>
        <Citation key={letter.id} letter={letter} />
      </Section>
      {!isOwn && collection === null && (
        <p class="report">
          <IssueLink
            issue={letterIssue(letter, wording)}
            label={t('report.link')}
            copyLabel={t('report.copy')}
          />
        </p>
      )}
      <LetterBar key={`bar ${letter.id}`} letter={letter}>
        {actions}
      </LetterBar>
    </>
  )
}

interface SectionProps {
  title: string
  /** Beside the title: what the section rests on. */
  note?: string | false
  children: ComponentChildren
}

function Section({ title, note, children }: SectionProps) {
  return (
    <section class="part">
      <div class="part-head">
        <h3 class="part-title">{title}</h3>
        {note && <p class="based-on">{note}</p>}
      </div>
      {children}
    </section>
  )
}
