import Fuse from 'fuse.js/basic'

const LIKENESS = 0.45
const LONGEST = 30

/** The one of some known words that is most like a written one, or null. */
export function nearest(written: string, known: readonly string[]): string | null {
  if (written === '') return null
  const fuse = new Fuse([...known], { threshold: LIKENESS, includeScore: true })
  const [best] = fuse.search(written.slice(0, LONGEST))
  return best?.item ?? null
}
