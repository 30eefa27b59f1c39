import { useMemo } from 'preact/hooks'
import { createComparison, type FindNearest } from '../../lib/asks/nearest-paragraphs.ts'
import type { UnText } from '../../lib/asks/un-text.ts'
import { useOpened } from '../common/use-opened.ts'
import { useLibrary } from '../library/library-context.ts'

/** Finds the paragraphs of a text that are nearest to an ask; states are known a little later. */
export function useNearest(text: UnText): FindNearest {
  const { keep } = useLibrary()
  const statesIn = useOpened(keep.knowledge, 'knowledge').value?.states.find
  return useMemo(() => createComparison({ text, ...(statesIn && { statesIn }) }), [text, statesIn])
}
