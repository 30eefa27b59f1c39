import { runningTextRoot, SKIPPED_ELEMENTS } from '../../lib/pages/running-text.ts'

/** A place in a text of the page. */
export interface TextPlace {
  node: Text
  offset: number
}

/**
 * Where names in a page's running text end. `ends` says it in ascending order as `CouncilPage` does;
 * the last ones are left out where the page has less text by now.
 */
export function findPlaces(document: Document, ends: readonly number[]): TextPlace[] {
  const places: TextPlace[] = []
  const walker = document.createTreeWalker(
    runningTextRoot(document),
    5,
    ({ nodeType, nodeName }) => (nodeType === 3 ? 1 : SKIPPED_ELEMENTS.test(nodeName) ? 2 : 3),
  )
  let letters = 0
  while (places.length < ends.length && walker.nextNode()) {
    const node = walker.currentNode as Text
    for (const { index } of node.data.matchAll(/\S/g)) {
      letters += 1
      if (letters === ends[places.length]) places.push({ node, offset: index + 1 })
    }
  }
  return places
}
