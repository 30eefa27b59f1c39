import { runningTextRoot, SKIPPED_ELEMENTS } from '../../lib/pages/running-text.ts'

/** A position in a text node of the page. */
export interface TextPosition {
  node: Text
  offset: number
}

/**
 * Finds where names in a page's running text end. `ends` says it in ascending order as
 * `CouncilPage` does; the last ones are left out where the page has less text by now.
 */
export function findTextPositions(document: Document, ends: readonly number[]): TextPosition[] {
  const positions: TextPosition[] = []
  const walker = document.createTreeWalker(
    runningTextRoot(document) ?? document,
    5,
    ({ nodeType, nodeName }) => (nodeType === 3 ? 1 : SKIPPED_ELEMENTS.test(nodeName) ? 2 : 3),
  )
  let characters = 0
  while (positions.length < ends.length && walker.nextNode()) {
    const node = walker.currentNode as Text
    for (const { index } of node.data.matchAll(/\S/g)) {
      characters += 1
      if (characters === ends[positions.length]) positions.push({ node, offset: index + 1 })
    }
  }
  return positions
}
