import type { Clash } from '../../lib/kept/write-conflict.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { useWording } from '../common/wording.ts'
import { errorSentence } from './error-sentence.ts'
import type { KeepSource } from './keep-source.ts'
import { type Settled, type Side, settle } from './settle.ts'
import { useAttempt } from './use-attempt.ts'
import type { Saving } from './use-saving.ts'
import { Versions } from './versions.tsx'

interface DraftClashProps {
  keep: KeepSource
  clash: Clash
  saving: Saving
  record: Letter
  /** As a new letter's draft has it while nothing was changed of it. */
  read: Letter
  onSettled(settled: Settled, side: Side): void
}

/** What another tab has made of a draft or its letter, beside what this tab has, to choose from. */
export function DraftClash({ keep, clash, saving, record, read, onSettled }: DraftClashProps) {
  const { t } = useWording()
  const [problem, attempt] = useAttempt((error) => errorSentence(error, t))
  const { kind, theirs } = readClash(clash, read)
  const choose = (side: Side) =>
    attempt(() =>
      saving.write(async () =>
        onSettled(await settle({ keep, clash, draft: saving.now(), record, side }), side),
      ),
    )
  return (
    <Versions
      title={t(`keep.clash.${kind}.title`)}
      why={t(`keep.clash.${kind}.why`)}
      mine={{
        name: t('keep.clash.mine'),
        letter: record,
        choose: t(`keep.clash.${kind}.choose-mine`),
        onChoose: () => void choose('mine'),
      }}
      theirs={{
        name: t(`keep.clash.${kind}.theirs`),
        letter: theirs,
        choose: t(`keep.clash.${kind}.choose-theirs`),
        onChoose: () => void choose('theirs'),
      }}
      problem={problem}
    />
  )
}

type ClashKind = 'changed' | 'kept' | 'gone' | 'letter' | 'deleted'

function readClash(clash: Clash, read: Letter): { kind: ClashKind; theirs: Letter | null } {
  if (clash.of === 'letter') {
    const theirs = clash.theirs?.letter ?? null
    return { kind: theirs ? 'letter' : 'deleted', theirs }
  }
  if (clash.of !== 'draft') return { kind: 'gone', theirs: null }
  if (clash.theirs) return { kind: 'changed', theirs: clash.theirs.record ?? read }
  return { kind: clash.kept ? 'kept' : 'gone', theirs: clash.kept?.letter ?? null }
}
