import { packageLetters } from '../../lib/collection/package-letters.ts'
import { joinPublicLetters } from '../../lib/collection/public-letters.ts'
import { openFeeds } from '../../lib/feeds/open-feeds.ts'
import { openKeptStore } from '../../lib/kept/open-store.ts'
import { type ImportProgress, runImport } from '../../lib/kept/run-import.ts'
import { StorageError } from '../../lib/kept/storage-error.ts'
import { KeptConflict } from '../../lib/kept/write-conflict.ts'
import { createFileReader } from '../../lib/package-files.ts'
import { type FromImport, importLock } from './kept-import-message.ts'

/** The worker of one import, whose id is its name. It has none of the extension's own interfaces. */
const id = self.name
const readFile = createFileReader()
const store = openKeptStore(readFile)
const packaged = packageLetters(readFile)

const post = (message: FromImport) => self.postMessage(message)

/** While the file is read, its progress is posted at most this often, ms. */
const PROGRESS_INTERVAL_MS = 100
let lastPosted = 0

function postProgress(progress: ImportProgress): void {
  const now = performance.now()
  if (progress.step === 'reading' && now - lastPosted < PROGRESS_INTERVAL_MS) return
  lastPosted = now
  post({ type: 'progress', progress })
}

async function run(): Promise<void> {
  post({ type: 'begun' })
  const [record, file] = await Promise.all([store.imports.find(id), store.imports.file(id)])
  if (!record || !file) return
  await runImport({
    store,
    record,
    content: await file.text(),
    publicLetters: joinPublicLetters(packaged, await openFeeds(readFile, packaged).lettersNow()),
    onProgress: postProgress,
  })
}

/** Where there are no locks, the revision of the account tells that another page runs it too. */
const running = 'locks' in navigator ? navigator.locks.request(importLock(id), run) : run()
running
  .then(() => post({ type: 'ended', why: null }))
  .catch((error: unknown) => {
    if (error instanceof KeptConflict) return post({ type: 'ended', why: 'elsewhere' })
    console.error('HRC Letters:', error)
    post({ type: 'ended', why: error instanceof StorageError ? error.kind : 'unforeseen' })
  })
