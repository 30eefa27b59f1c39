import type { ComponentChildren } from 'preact'
import type { HeldLetter } from '../../lib/collection/collection.ts'
import type { Reason } from '../../lib/matching/page-matches.ts'
import { Citation } from './citation.tsx'
import { IS_PAGE_SCRIPT } from './page-script.ts'
import { reasonSentence } from './reason-sentence.ts'
import { reportAddress } from './report-link.ts'
import { SignatoryList } from './signatory-list.tsx'
import { SourceLink } from './source-link.tsx'
import { TabLink } from './tab-link.tsx'
import { useWording } from './wording.ts'

interface LetterBodyProps extends HeldLetter {
  /** Why it is shown on the page at hand; left out where there is no page. */
  reasons?: Reason[]
}

/** All of a letter below its head, like the first page of a good brief. */
export function LetterBody({ letter, provenance, reasons = [] }: LetterBodyProps) {
  const wording = useWording()
  const { t } = wording
  const isOwn = !IS_PAGE_SCRIPT && provenance === 'user'
  return (
    <>
      <Section title={t(isOwn ? 'keep.summary' : 'letter.summary')}>
        <p class="summary" lang="en" dir="auto">
          {letter.summary}
        </p>
      </Section>
      <Section title={t('letter.asks')}>
        {letter.asks.length > 0 ? (
          <ol class="asks" lang="en">
            {letter.asks.map((ask) => (
              <li key={ask} dir="auto">
                {ask}
              </li>
            ))}
          </ol>
        ) : (
          <p class="soft">{t('letter.asks-none')}</p>
        )}
      </Section>
      <Section title={t('letter.signatories')}>
        <SignatoryList key={letter.id} signatories={letter.signatories} />
      </Section>
      <Section title={t('letter.source')}>
        <SourceLink letter={letter} />
        <p class="soft">{t(`evidence.${letter.evidence}`)}</p>
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
      <Section title={t('letter.cite')}>
        <Citation key={letter.id} letter={letter} />
      </Section>
      {!isOwn && (
        <p class="report">
          <TabLink href={reportAddress(letter, wording)}>{t('report.link')}</TabLink>
        </p>
      )}
    </>
  )
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h3 class="part-title">{title}</h3>
      {children}
    </section>
  )
}
