import { useState } from 'preact/hooks'
import { NEW_ISSUE } from '../../extension/project.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { contributionIssue } from '../common/issue.ts'
import { IssueLink } from '../common/issue-link.tsx'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { downloadJson } from '../library/save-file.ts'
import { beginEdit } from './begin-edit.ts'
import { errorSentence } from './error-sentence.ts'
import { useAttempt } from './use-attempt.ts'

/** What can be done with a kept letter, beside the letter itself. */
export function KeptBox({ letter }: { letter: Letter }) {
  const wording = useWording()
  const { t } = wording
  const { keep, go } = useLibrary()
  const [problem, attempt] = useAttempt((error) => errorSentence(error, t))
  const [isProposing, setProposing] = useState(false)
  const onEdit = () =>
    attempt(async () => {
      const draft = await beginEdit(letter.id, keep)
      if (draft) go({ view: 'draft', id: draft })
    })
  const onSave = () => downloadJson([`${JSON.stringify(letter, null, 2)}\n`], `${letter.id}.json`)
  return (
    <section class="kept-box">
      <h3 class="part-title">{t('keep.by-you')}</h3>
      <p class="soft">{t('keep.only-here')}</p>
      <p class="actions">
        <TextButton onClick={() => void onEdit()}>{t('keep.edit')}</TextButton>
        <TextButton aria-expanded={isProposing} onClick={() => setProposing(!isProposing)}>
          {t('keep.propose')}
        </TextButton>
      </p>
      {isProposing && (
        <ol class="propose">
          <li>
            <TextButton onClick={onSave}>
              {t('keep.propose-file', { file: `${letter.id}.json` })}
            </TextButton>
          </li>
          <li>
            <IssueLink
              issue={contributionIssue(letter, wording)}
              label={t('keep.propose-form')}
              copyLabel={t('keep.propose-copy')}
            />{' '}
            {NEW_ISSUE && <span class="soft">{t('keep.propose-note')}</span>}
          </li>
        </ol>
      )}
      {problem && <p role="alert">{problem}</p>}
    </section>
  )
}
