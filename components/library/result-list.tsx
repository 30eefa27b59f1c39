import { useRef } from 'preact/hooks'
import type { Hit } from '../../lib/search/answer.ts'
import { LetterRow } from './letter-row.tsx'
import { useLibrary } from './library-context.ts'
import { useWindowRows } from './use-window-rows.ts'

const ROW_HEIGHT = 116

interface ResultListProps {
  ids: readonly string[]
  hitsOf(id: string): Hit[]
}

/** However many letters, only those near the window are in the page; a printed list has all. */
export function ResultList({ ids, hitsOf }: ResultListProps) {
  const { isPrinting } = useLibrary()
  const list = useRef<HTMLOListElement>(null)
  const { rows, before, after, measure } = useWindowRows({ keys: ids, estimate: ROW_HEIGHT, list })
  const places = isPrinting ? ids.map((_, place) => place) : rows.map(({ index }) => index)
  const padding = isPrinting ? {} : { paddingBlockStart: before, paddingBlockEnd: after }
  return (
    <ol class="results" ref={list} style={padding}>
      {places.map((place) => {
        const id = ids[place]
        return (
          id !== undefined && (
            <LetterRow
              key={id}
              id={id}
              hits={hitsOf(id)}
              position={{ place, total: ids.length }}
              rowRef={measure}
            />
          )
        )
      })}
    </ol>
  )
}
