import { useMemo } from 'preact/hooks'
import { createComparison } from '../../lib/asks/nearest-paragraphs.ts'
import type { UnText } from '../../lib/asks/un-text.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { useOpened } from '../common/use-opened.ts'
import { useWording } from '../common/wording.ts'
import { FileDrop } from '../keep/file-drop.tsx'
import { useLibrary } from '../library/library-context.ts'
import { useTitle } from '../library/use-title.ts'
import './against.css'
import { AskedAgainst } from './asked-against.tsx'
import { ExportAgainst } from './export-against.tsx'
import { TextGiver } from './text-giver.tsx'
import { useGivenText } from './use-given-text.ts'
import { useJudgements } from './use-judgements.ts'

/** A text that the reader gives, beside what a letter, or the letters on a text, ask for. */
export function AgainstPage({ id, symbol }: { id: string | null; symbol: string | null }) {
  const { t } = useWording()
  const { loaded, keep } = useLibrary()
  const given = useGivenText(keep)
  useTitle(t('against.title'))
  const letter = id === null ? undefined : loaded.search.letter(id)
  const text = given.text?.reading.text
  return (
    <div class="subject-page against-page">
      <FileDrop onFiles={([file]) => file && given.give(file)} />
      <header class="page-head">
        <h2 class="page-title" tabIndex={-1}>
          {t('against.title')}
        </h2>
        {letter && <p>{t('against.of-letter', { title: headingOf(letter).text })}</p>}
        {symbol !== null && <p>{t('against.of-text', { symbol })}</p>}
        <p class="lead">{t('against.lead')}</p>
      </header>
      <TextGiver reading={given.reading} trouble={given.trouble} onGive={given.give} />
      {keep.isPrivate && <p class="soft">{t('against.private')}</p>}
      {text && (
        <Compared
          text={text}
          notes={given.text?.notes ?? []}
          id={id}
          symbol={symbol ?? text.symbol}
        />
      )}
    </div>
  )
}

interface ComparedProps {
  text: UnText
  notes: readonly string[]
  id: string | null
  /** The text whose letters are set against it, where no letter is named. */
  symbol: string | null
}

function Compared({ text, notes, id, symbol }: ComparedProps) {
  const { t } = useWording()
  const { keep } = useLibrary()
  const judgements = useJudgements(keep, keyOf(text))
  const letters = useLettersOn(id, symbol)
  const knowledge = useOpened(keep.knowledge, 'knowledge')
  const statesIn = knowledge.value?.states.find
  const nearest = useMemo(
    () => createComparison({ text, ...(statesIn && { statesIn }) }),
    [text, statesIn],
  )
  return (
    <>
      <section class="read-text" aria-live="polite">
        <p class="text-title" dir="auto">
          {text.symbol && <bdi>{text.symbol} · </bdi>}
          {text.title ?? t('against.untitled')}
        </p>
        <p class="soft">
          {t('against.counts', {
            preamble: text.preamble.length,
            operative: text.operative.length,
          })}
        </p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
      {judgements.trouble && <p role="alert">{judgements.trouble}</p>}
      {letters?.length === 0 && <p>{t('against.no-letters')}</p>}
      {letters && letters.length > 0 && (
        <ExportAgainst text={text} letters={letters} nearest={nearest} judgements={judgements} />
      )}
      {letters?.map((letter) => (
        <AskedAgainst
          key={letter.id}
          letter={letter}
          text={text}
          nearest={nearest}
          judgements={judgements}
        />
      ))}
    </>
  )
}

/** What judgements on a text are kept by. */
function keyOf({ symbol, title, operative }: UnText): string {
  return symbol ?? title ?? operative[0]?.text.slice(0, KEY_LENGTH) ?? ''
}

const KEY_LENGTH = 200

/** The letter of an id, or those on a text: as matched, and those that name it as their draft. */
function useLettersOn(id: string | null, symbol: string | null): SearchedLetter[] | null {
  const { source, loaded } = useLibrary()
  const opened = useOpened(async () => {
    if (id !== null) return [id]
    if (symbol === null) return []
    const matched = (await source.matches()).lettersOf.get(symbol) ?? []
    const direct = matched.flatMap((one) => (one.tier === 'direct' ? one.id : []))
    const naming = loaded.letters.flatMap((one) => (one.drafts.includes(symbol) ? one.id : []))
    return [...new Set([...direct, ...naming])]
  }, `against ${id} ${symbol}`)
  return opened.value?.flatMap((one) => loaded.search.letter(one) ?? []) ?? null
}
