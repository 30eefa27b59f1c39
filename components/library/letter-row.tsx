import { writeRoute } from '../../lib/analysis/library-route.ts'
import { headingOf } from '../../lib/letters/heading.ts'
import type { Hit } from '../../lib/search/search-answer.ts'
import { LetterEntry } from '../search/letter-entry.tsx'
import { CompareBox } from './compare-box.tsx'
import { useLibrary } from './library-context.ts'

interface LetterRowProps {
  id: string
  hits?: Hit[]
  /** In a list of which only a part is in the page. */
  position?: { index: number; total: number }
  rowRef?: (row: HTMLElement | null) => void
}

/** A letter of a list: a link to it, and a box to pick it for comparing. */
export function LetterRow({ id, hits = [], position, rowRef }: LetterRowProps) {
  const letter = useLibrary().loaded.search.letter(id)
  if (!letter) return null
  return (
    <li
      class="result"
      data-letter={id}
      {...(position && {
        'data-index': position.index,
        'aria-posinset': position.index + 1,
        'aria-setsize': position.total,
      })}
      {...(rowRef && { ref: rowRef })}
    >
      <a class="result-link" href={writeRoute({ view: 'letter', id })}>
        <LetterEntry letter={{ header: letter, hits, note: null }} />
      </a>
      <CompareBox id={id} title={headingOf(letter).text} />
    </li>
  )
}
