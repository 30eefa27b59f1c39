import { DETECTOR, leftInPage } from '../../lib/pages/left-in-page.ts'
import type { LocatedReading } from '../../lib/pages/page.ts'

/**
 * Reads the page with the readers that the detector has brought already, so that they need not be
 * in this script too. Null if the page is not the Council's.
 */
export function readThisPage(): LocatedReading | null {
  return leftInPage[DETECTOR]?.read() ?? null
}
