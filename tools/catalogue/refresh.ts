import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createStates } from '../../lib/council/states.ts'
import { buildStateRecords } from '../data/build-states.ts'
import type { SessionRow, TextRow } from '../data/schemas.ts'
import { FetchError, PoliteFetcher } from '../letters/fetch.ts'
import { readCsvFile, writeCsvFile } from './csv-lines.ts'
import { report, type UnreadPage } from './describe-changes.ts'
import { listsToFetch, openSaved, readList, type SavedPage } from './lists.ts'
import { merge } from './merge.ts'
import { type Proposal, propose } from './propose.ts'

/** Milliseconds between two requests to OHCHR. */
const DELAY_MS = 3000

/**
 * Prints what the lists of OHCHR, fetched or saved as files, would change in `texts.csv`; writes it
 * when told to. Throws one sentence for a page that is not named as `FILE.html@ADDRESS`.
 */
export async function refresh({
  from,
  write,
  data,
}: {
  from?: string[]
  write?: boolean
  data: string
}): Promise<void> {
  const path = join(data, 'texts.csv')
  const texts = readCsvFile<TextRow>(path)
  const sessions = readCsvFile<SessionRow>(join(data, 'sessions.csv')).lines.map(({ row }) => row)
  const today = new Date().toISOString().slice(0, 10)
  const rows = texts.lines.map(({ row }) => row)
  const unread: UnreadPage[] = []
  const pages = from
    ? from.map(openSaved)
    : await fetchPages(listsToFetch(rows, sessions, today), unread)
  const states = createStates(buildStateRecords())
  const numbers = new Set(sessions.map(({ number }) => number))
  const proposals: Proposal[] = []
  for (const page of pages) {
    const list = readList(page, today)
    if (typeof list === 'string') unread.push({ address: page.address, why: list })
    else proposals.push(...propose(list, texts, numbers, states))
  }
  console.log(report(proposals, unread, texts).join('\n'))
  if (!write) {
    console.log('Nothing was written: look at the changes, then run it again with --write.')
    return
  }
  writeFileSync(path, writeCsvFile(merge(texts, proposals)))
  console.log(`Written to ${path}. Now: node tools/data.ts --check`)
}

async function fetchPages(addresses: string[], unread: UnreadPage[]): Promise<SavedPage[]> {
  const fetcher = new PoliteFetcher({ delay: DELAY_MS })
  const pages: SavedPage[] = []
  for (const address of addresses) {
    try {
      const { bytes } = await fetcher.get(address)
      pages.push({ address, html: new TextDecoder().decode(bytes) })
    } catch (error) {
      const why = error instanceof FetchError ? error.message : `could not be fetched: ${error}`
      unread.push({ address, why })
    }
  }
  return pages
}
