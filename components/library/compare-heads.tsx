import { writeRoute } from '../../lib/analysis/library-route.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { SignatoryCount } from '../common/signatory-list.tsx'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from './library-context.ts'

/** The letters compared, each named by a letter of the alphabet for what follows. */
export function CompareHeads({ letters }: { letters: readonly SearchedLetter[] }) {
  const { t, dateline } = useWording()
  const { go } = useLibrary()
  return (
    <ol class="side-by-side heads">
      {letters.map((letter, index) => (
        <li key={letter.id}>
          <p class="dateline">
            <Tag index={index} /> {dateline(letter)}
          </p>
          <HeadingLink letter={letter} />
          <p class="entry-facts">
            <bdi>{letter.publisher}</bdi>
          </p>
          <SignatoryCount counts={letter} />
          <p class="entry-facts soft">{t(`evidence.${letter.evidence}`)}</p>
          {letters.length > 1 && (
            <TextButton
              aria-label={t('library.compare-drop-of', { title: headingOf(letter).text })}
              onClick={() =>
                go({
                  view: 'compare',
                  ids: letters.map(({ id }) => id).filter((id) => id !== letter.id),
                })
              }
            >
              {t('library.compare-drop')}
            </TextButton>
          )}
        </li>
      ))}
    </ol>
  )
}

function HeadingLink({ letter }: { letter: SearchedLetter }) {
  const { text, language } = headingOf(letter)
  return (
    <p class="found-title" dir="auto" lang={language ?? undefined}>
      <a href={writeRoute({ view: 'letter', id: letter.id })}>{text}</a>
    </p>
  )
}

const NAMES = ['A', 'B', 'C', 'D']

/** The name that a letter has in a comparison. */
export function Tag({ index }: { index: number }) {
  return <abbr class="tag">{NAMES[index] ?? index + 1}</abbr>
}
