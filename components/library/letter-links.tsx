import { writeRoute } from '../../lib/analysis/library-route.ts'
import type { SearchedLetter } from '../../lib/search/search-answer.ts'
import { useWording } from '../common/wording.ts'

/** Letters by publisher, date and title, each a link. */
export function LetterLinks({ letters }: { letters: readonly SearchedLetter[] }) {
  const { date } = useWording()
  return (
    <ul class="letter-links">
      {letters.map(({ id, publisher, title, language, ...letter }) => (
        <li key={id}>
          <a href={writeRoute({ view: 'letter', id })} lang={language} dir="auto">
            {title}
          </a>{' '}
          <span class="text-facts">
            <bdi>{publisher}</bdi>
            {letter.date && `, ${date(letter.date)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
