import { useEffect } from 'preact/hooks'
import { headingOf } from '../../lib/letters/heading.ts'
import { useWording } from '../common/wording.ts'
import { useHandedFiles } from '../keep/use-handed-files.ts'
import { useLibrary } from '../library/library-context.ts'
import { useTitle } from '../library/use-title.ts'
import './against.css'
import { AsksOfText } from './asks-of-text.tsx'
import type { GivenText } from './read-given.ts'
import { TextGiver } from './text-giver.tsx'
import { TextHead } from './text-head.tsx'
import { useGivenText } from './use-given-text.ts'
import { useLettersOn } from './use-letters-on.ts'
import { Versions } from './versions.tsx'

interface AgainstPageProps {
  /** The letter whose asks are compared, or null for those of the letters on a text. */
  id: string | null
  /** The text whose letters those are; null for the text that is given itself. */
  symbol: string | null
  /** A page that the user gave, by its id; null where none was. */
  page: string | null
}

/** A text that the reader gives, beside what a letter, or the letters on a text, ask for. */
export function AgainstPage({ id, symbol, page }: AgainstPageProps) {
  const { t } = useWording()
  const { loaded, keep } = useLibrary()
  const given = useGivenText()
  useTitle(t('against.title'))
  useHandedFiles(([file]) => file && given.give(file))
  useEffect(() => {
    if (page !== null) given.give({ page })
  }, [page])
  const letter = id === null ? undefined : loaded.search.letter(id)
  const read = given.text
  return (
    <div class="subject-page against-page">
      <header class="page-head">
        <h2 class="page-title" tabIndex={-1}>
          {t('against.title')}
        </h2>
        {letter && <p>{t('against.of-letter', { title: headingOf(letter).text })}</p>}
        {symbol !== null && <p>{t('against.of-text', { symbol })}</p>}
        {!read && <p class="lead">{t('against.lead')}</p>}
      </header>
      {keep.isPrivate && <p class="soft">{t('against.private')}</p>}
      <TextGiver
        {...given}
        label={t('against.title')}
        folded={read ? t('against.another') : null}
      />
      {read && <ReadText {...read} id={id} symbol={symbol} />}
    </div>
  )
}

function ReadText({ id, symbol, ...read }: GivenText & Omit<AgainstPageProps, 'page'>) {
  const { text } = read.reading
  const opened = useLettersOn(text, id, symbol)
  return (
    <>
      <TextHead {...read} />
      <Versions text={text} letters={opened.value?.letters ?? []} />
      <AsksOfText text={text} opened={opened} />
    </>
  )
}
