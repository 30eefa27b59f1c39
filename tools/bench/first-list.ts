/** In a thread of its own, which has run nothing yet: from the files to the first list. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { decodeCatalogue } from '../../lib/council/catalogue.ts'
import { decodeStates } from '../../lib/council/state-records.ts'
import { createStates } from '../../lib/council/states.ts'
import { decodeHeaders } from '../../lib/letters/collection-files.ts'
import { decodeKeys } from '../../lib/matching/match-keys-file.ts'
import { createMatcher } from '../../lib/matching/matcher.ts'
import type { CouncilPage } from '../../lib/pages/page.ts'

/** What a package ships for matching, and a page. */
export interface ColdStart {
  files: Record<'headers' | 'catalogue' | 'states' | 'keys', string>
  page: CouncilPage
}

/** In milliseconds. */
export interface ColdTimes {
  /** From the files to a matcher. */
  matcher: number
  /** The first list it is asked for. */
  list: number
}

/** Starts once, as the background does when the browser wakes it. */
export function startCold(start: ColdStart): Promise<ColdTimes> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: start })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function measure({ files, page }: ColdStart): ColdTimes {
  const begun = performance.now()
  const matcher = createMatcher({
    headers: decodeHeaders(JSON.parse(files.headers)),
    catalogue: decodeCatalogue(JSON.parse(files.catalogue)),
    states: createStates(decodeStates(JSON.parse(files.states))),
    keys: decodeKeys(JSON.parse(files.keys)),
  })
  const made = performance.now()
  matcher.match(page)
  return { matcher: made - begun, list: performance.now() - made }
}

if (!isMainThread) parentPort?.postMessage(measure(workerData))
