import { useEffect, useState } from 'preact/hooks'
import type { DifferingLetter, ImportRecord, KeptLetter } from '../../lib/kept/kept-letter.ts'
import { KeptConflict } from '../../lib/kept/write-conflict.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { errorSentence } from './error-sentence.ts'
import { useAttempt } from './use-attempt.ts'
import { useKeptChanges } from './use-kept-changes.ts'
import { Versions } from './versions.tsx'

/** More are shown when these are decided on. */
const SHOWN = 20

/** The letters of an import that differ from what is held, each to choose from. */
export function DifferingLetters({ record }: { record: ImportRecord }) {
  const { t, number } = useWording()
  const { keep } = useLibrary()
  const changes = useKeptChanges(keep)
  const [letters, setLetters] = useState<DifferingLetter[]>([])
  useEffect(() => {
    let current = true
    keep.store.imports
      .differing(record.id)
      .then((found) => current && setLetters(found), console.error)
    return () => {
      current = false
    }
  }, [keep, record.id, record.revision, changes])
  if (letters.length === 0) return null
  return (
    <section class="differing" aria-label={t('keep.differing-title')}>
      <h4 class="part-title">
        {t('keep.differing-title')} <span class="soft">{number(letters.length)}</span>
      </h4>
      <p class="soft">{t('keep.differing-why')}</p>
      <ul>
        {letters.slice(0, SHOWN).map((one) => (
          <Differing key={one.id} differing={one} />
        ))}
      </ul>
    </section>
  )
}

/** What is held of a letter: the user's own of it, and what counts, that or a public one. */
interface Held {
  kept: KeptLetter | null
  letter: Letter | null
}

function Differing({ differing }: { differing: DifferingLetter }) {
  const { t } = useWording()
  const { keep } = useLibrary()
  const [held, setHeld] = useState<Held | null>(null)
  const [problem, attempt] = useAttempt((error) =>
    errorSentence(error, t, 'keep.differing-changed'),
  )
  const change = async (work: () => Promise<void>) => {
    const error = await attempt(work)
    if (error instanceof KeptConflict) setHeld(await look().catch(() => held))
  }
  const look = async (): Promise<Held> => {
    const kept = await keep.store.letter(differing.id)
    return { kept, letter: (await keep.letter(differing.id))?.letter ?? null }
  }
  const onTake = () =>
    change(async () => {
      const { id, letter, from, source } = differing
      const revision = held?.kept?.revision ?? 0
      const kept = new Date().toISOString()
      const taken = { id, letter, kept, from, source: source ?? held?.kept?.source ?? null }
      await keep.store.keep([{ ...taken, revision, draft: '' }], { decided: differing })
      keep.announceChange()
    })
  const onDrop = () =>
    change(async () => {
      await keep.store.imports.drop(differing)
      keep.announceChange()
    })
  const { title, language } = differing.letter
  return (
    <li>
      <p class="differing-head">
        <span dir="auto" lang={language}>
          {title}
        </span>
        <TextButton
          aria-expanded={held !== null}
          aria-label={t('keep.differing-compare-named', { name: title })}
          onClick={() => (held ? setHeld(null) : void attempt(async () => setHeld(await look())))}
        >
          {t('keep.differing-compare')}
        </TextButton>
      </p>
      {held ? (
        <Versions
          title={null}
          why={null}
          mine={{
            name: t(held.kept ? 'keep.differing-mine' : 'keep.differing-packaged'),
            letter: held.letter,
            choose: t('keep.differing-choose-mine'),
            onChoose: () => void onDrop(),
          }}
          theirs={{
            name: t('keep.differing-theirs'),
            letter: differing.letter,
            choose: t('keep.differing-choose-theirs'),
            onChoose: () => void onTake(),
          }}
          problem={problem}
        />
      ) : (
        problem && <p role="alert">{problem}</p>
      )}
    </li>
  )
}
