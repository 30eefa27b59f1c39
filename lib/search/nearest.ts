import Fuse from 'fuse.js/basic'

const FUSE_THRESHOLD = 0.45
const MAX_LENGTH = 30

/** Finds the known word most like a written one, or null. */
export function nearest(written: string, known: readonly string[]): string | null {
  if (written === '') return null
  const fuse = new Fuse([...known], { threshold: FUSE_THRESHOLD, includeScore: true })
  const [best] = fuse.search(written.slice(0, MAX_LENGTH))
  return best?.item ?? null
}
