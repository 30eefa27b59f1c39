import type { VNode } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { Hit } from '../../lib/search/search-answer.ts'
import { LetterRow } from './letter-row.tsx'
import { useLibrary } from './library-context.ts'
import { useWindowRows } from './use-window-rows.ts'

const ROW_HEIGHT = 116

interface ResultListProps {
  ids: readonly string[]
  hitsOf(id: string): Hit[]
}

/** Lists letters; only those near the window are in the page, and a printed list has all. */
export function ResultList({ ids, hitsOf }: ResultListProps) {
  const { isPrinting } = useLibrary()
  const list = useRef<HTMLOListElement>(null)
  const { rows, before, after, measure } = useWindowRows({ keys: ids, estimate: ROW_HEIGHT, list })
  const indexes = isPrinting ? ids.map((_, index) => index) : rows.map(({ index }) => index)
  const padding = isPrinting ? {} : { paddingBlock: `${before}px ${after}px` }
  // A row that was drawn is not drawn again for every step of scrolling.
  const drawn = useMemo(() => new Map<number, VNode | null>(), [ids, hitsOf, measure])
  const rowAt = (index: number) => {
    const id = ids[index]
    if (id === undefined) return null
    const position = { index, total: ids.length }
    return <LetterRow key={id} id={id} hits={hitsOf(id)} position={position} rowRef={measure} />
  }
  return (
    <ol class="results" ref={list} style={padding}>
      {indexes.map((index) => {
        const row = drawn.get(index) ?? rowAt(index)
        drawn.set(index, row)
        return row
      })}
    </ol>
  )
}
