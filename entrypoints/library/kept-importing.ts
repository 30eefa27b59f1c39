import type { ImportRun } from '../../components/keep/keep-source.ts'
import { keptStore } from '../../extension/collections.ts'
import type { ImportRecord } from '../../lib/kept/kept-letter.ts'
import type { ImportProgress } from '../../lib/kept/run-import.ts'
import type { StorageErrorKind } from '../../lib/kept/storage-error.ts'
import { type FromImport, importLock } from './kept-import-message.ts'

/** An import that reported nothing for this long, in ms, is stopped. */
const STALLED_AFTER_MS = 60_000

/** Runs an import in a worker: this page stays usable, and goes away with it when it is closed. */
export function runImport(id: string, onProgress: (progress: ImportProgress) => void): ImportRun {
  const worker = new Worker(new URL('./kept-import-worker.ts', import.meta.url), {
    type: 'module',
    name: id,
  })
  let stopped = () => {}
  let watch = 0
  const ended = new Promise<StorageErrorKind | 'elsewhere' | null>((resolve) => {
    stopped = () => resolve(null)
    worker.addEventListener('message', ({ data }: MessageEvent<FromImport>) => {
      // Before it has begun it may wait for another page that runs it.
      clearTimeout(watch)
      if (data.type === 'ended') return resolve(data.why)
      watch = window.setTimeout(() => resolve('stalled'), STALLED_AFTER_MS)
      if (data.type === 'progress') onProgress(data.progress)
    })
    worker.addEventListener('error', (event) => {
      console.error('HRC Letters:', event.message)
      resolve('unforeseen')
    })
  }).then((why) => {
    clearTimeout(watch)
    worker.terminate()
    return endedRecord(id, why)
  })
  return { ended, stop: () => stopped() }
}

/** How an import stands in the store after it ended; one that did not come to its end has stopped. */
async function endedRecord(
  id: string,
  why: StorageErrorKind | 'elsewhere' | null,
): Promise<ImportRecord | null> {
  const record = await keptStore.imports.find(id).catch(() => null)
  if (!record || record.state === 'done' || why === 'elsewhere') return record
  const ended: ImportRecord = { ...record, state: 'stopped', why }
  // Where there is no room even for this, the record says that the import was cut off: true as well.
  await keptStore.imports.save(ended).catch(console.error)
  return ended
}

/** Whether a worker of this or another page runs an import. */
export async function isImporting(id: string): Promise<boolean> {
  if (!('locks' in navigator)) return false
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === importLock(id))
}
