import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Letter } from '../../lib/letters/letter.ts'
import { addressKey, likeness } from '../../lib/letters/likeness.ts'
import { looksLikeLetter } from '../../lib/letters/looks-like-letter.ts'
import { DATA_FOLDER, readSources } from '../data/sources.ts'
import { FetchError, PoliteFetcher } from './fetch.ts'
import { LetterReader } from './letter-reader.ts'
import { readRecord, type WaitingPage, type WatchRecord, writeRecord } from './watch-record.ts'
import { readListing } from './watched-pages.ts'
import { letterText, writeWhole } from './write-letter.ts'

const Sources = v.array(
  v.strictObject({
    publisher: v.pipe(v.string(), v.nonEmpty()),
    /** Of a feed (RSS, Atom, JSON) or a sitemap. */
    address: v.pipe(v.string(), v.url()),
  }),
)
type WatchSource = v.InferOutput<typeof Sources>[number]

export interface WatchOptions {
  data?: string
  /** The file of publishers. */
  sources: string
  /** Where drafts and the record of what was looked at are kept. */
  work: string
  /** Milliseconds between two requests to one host. */
  delay?: number
  /** At most so many pages; the others wait for the next time. */
  limit: number
  fetcher?: Pick<PoliteFetcher, 'get' | 'getIfChanged'>
  signal?: AbortSignal | undefined
}

/** What came of one page. */
export interface Finding extends WaitingPage {
  result: 'proposed' | 'held' | 'no-letter' | 'unreachable'
  why: string
}

export interface WatchReport {
  sources: (WatchSource & { state: 'read' | 'unchanged' | 'failed'; why: string })[]
  findings: Finding[]
  /** Pages that wait for the next time. */
  waiting: number
}

/** A sitemap of sitemaps names one for each month or kind; the newest are enough. */
const MAX_SITEMAPS = 10

/**
 * Looks into feeds and sitemaps of publishers for new pages that look like letters, and reads these
 * into drafts. Adds nothing to `data/`. What is seen is written down at once, so that the work can be
 * stopped at any moment.
 */
export async function watchPublishers(options: WatchOptions): Promise<WatchReport> {
  const { data = DATA_FOLDER, work, delay = 5000, signal, limit } = options
  const fetcher = options.fetcher ?? new PoliteFetcher({ delay, signal })
  const sources = v.parse(Sources, JSON.parse(readFileSync(options.sources, 'utf8')))
  mkdirSync(join(work, 'drafts'), { recursive: true })
  const path = join(work, 'record.json')
  const record = readRecord(path)
  const report: WatchReport = { sources: [], findings: [], waiting: 0 }
  for (const source of sources) {
    report.sources.push({ ...source, ...(await readSource(source, { fetcher, record, signal })) })
    writeRecord(path, record)
  }
  const letters = readSources(data).sources.letters.map((one) => one.record)
  const reader = new LetterReader({ folder: data })
  try {
    for (const page of record.waiting.slice(0, limit)) {
      report.findings.push(await lookAt(page, { fetcher, reader, letters, work, signal }))
      record.seen.push(addressKey(page.address))
      record.waiting.shift()
      writeRecord(path, record)
    }
  } finally {
    reader.close()
  }
  return { ...report, waiting: record.waiting.length }
}

interface SourceOptions {
  fetcher: Pick<PoliteFetcher, 'getIfChanged'>
  record: WatchRecord
  signal: AbortSignal | undefined
}

/** Notes the pages of a source that look like letters and were not seen before. */
async function readSource(
  { address, publisher }: WatchSource,
  { fetcher, record, signal }: SourceOptions,
): Promise<Pick<WatchReport['sources'][number], 'state' | 'why'>> {
  const known = new Set([...record.seen, ...record.waiting.map((one) => addressKey(one.address))])
  const before = record.waiting.length
  let hasChanged = false
  try {
    const addresses = [address]
    for (const [index, from] of addresses.entries()) {
      const fetched = await fetcher.getIfChanged(from, record.validators[from])
      if (!fetched) continue
      hasChanged = true
      const listing = readListing(new TextDecoder().decode(fetched.bytes), fetched.address)
      if (!listing) throw new FetchError('is neither a feed nor a sitemap')
      for (const page of listing.pages) {
        const key = addressKey(page.address)
        if (known.has(key) || !looksLikeLetter(page.address, page.title)) continue
        known.add(key)
        record.waiting.push({ ...page, publisher })
      }
      // An index is asked for anew each time, as it leads to those that have changed.
      if (index === 0 && listing.sitemaps.length > 0)
        addresses.push(...listing.sitemaps.slice(0, MAX_SITEMAPS))
      else record.validators[from] = fetched.validators
    }
  } catch (error) {
    signal?.throwIfAborted()
    if (!(error instanceof FetchError)) throw error
    return { state: 'failed', why: error.message }
  }
  const fresh = record.waiting.length - before
  return { state: hasChanged ? 'read' : 'unchanged', why: `${fresh} new` }
}

interface LookOptions {
  fetcher: Pick<PoliteFetcher, 'get'>
  reader: LetterReader
  letters: readonly Letter[]
  work: string
  signal: AbortSignal | undefined
}

async function lookAt(page: WaitingPage, options: LookOptions): Promise<Finding> {
  const { fetcher, reader, letters, work, signal } = options
  const key = addressKey(page.address)
  const held = letters.find(({ url, also_at }) => [url, ...also_at].map(addressKey).includes(key))
  if (held) return { ...page, result: 'held', why: held.id }
  try {
    const fetched = await fetcher.get(page.address)
    const { letter: found, why } = await reader.readBytes({
      name: new URL(fetched.address).pathname,
      ...fetched,
    })
    if (!found) return { ...page, result: 'no-letter', why: why ?? '' }
    const letter = { ...found, publisher: found.publisher || page.publisher }
    for (const other of letters) {
      const alike = likeness(letter, other)
      if (alike) return { ...page, result: 'held', why: `${other.id}, which ${alike}` }
    }
    writeWhole(join(work, 'drafts', `${letter.id}.json`), letterText(letter))
    return { ...page, result: 'proposed', why: letter.id }
  } catch (error) {
    signal?.throwIfAborted()
    if (!(error instanceof FetchError)) throw error
    return { ...page, result: 'unreachable', why: error.message }
  }
}
