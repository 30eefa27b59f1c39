import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { writeWhole } from './write-letter.ts'

const Validators = v.object({ etag: v.nullable(v.string()), modified: v.nullable(v.string()) })
const Page = v.object({ address: v.string(), title: v.string(), publisher: v.string() })
const RecordShape = v.object({
  /** By the address of a feed or sitemap: what it says of the version that was read last. */
  validators: v.record(v.string(), Validators),
  /** Keys of the addresses of pages that were looked at. */
  seen: v.array(v.string()),
  /** Pages that are still to be looked at. */
  waiting: v.array(Page),
})

/** What a watch knows of those before it, so that nothing is asked for twice. */
export type WatchRecord = v.InferOutput<typeof RecordShape>
export type WaitingPage = v.InferOutput<typeof Page>

/** Reads the record of a watch; an empty one where there is none. */
export function readRecord(path: string): WatchRecord {
  if (!existsSync(path)) return { validators: {}, seen: [], waiting: [] }
  return v.parse(RecordShape, JSON.parse(readFileSync(path, 'utf8')))
}

/** Keeps the record, whole or not at all. */
export function writeRecord(path: string, record: WatchRecord): void {
  writeWhole(path, `${JSON.stringify({ ...record, seen: record.seen.toSorted() }, null, 1)}\n`)
}
