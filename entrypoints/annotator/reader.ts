import type { LocatedReading } from '../../lib/pages/page.ts'

/** What the detector leaves in the page, where the background starts both scripts. */
const detector = globalThis as { hrcLetters?: { read?: () => LocatedReading | null } }

/**
 * Reads the page with the readers that the detector has brought already, so that they need not be
 * in this script too. Null if the page is not the Council's.
 */
export function readThisPage(): LocatedReading | null {
  return detector.hrcLetters?.read?.() ?? null
}
