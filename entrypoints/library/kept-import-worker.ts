import { KeptConflict } from '../../lib/kept/conflict.ts'
import { type ImportProgress, runImport } from '../../lib/kept/run-import.ts'
import { compileSegmentIndex } from '../../lib/kept/segment.ts'
import { KeptStore } from '../../lib/kept/store.ts'
import { KeptTrouble } from '../../lib/kept/trouble.ts'
import { decodeAddresses } from '../../lib/letters/addresses.ts'
import { decodeOrganizations, letterOf } from '../../lib/letters/collection.ts'
import { shardFile } from '../../lib/letters/shard.ts'
import { type FromImport, importLock } from './kept-import-message.ts'

/** The worker of one import, whose id is its name. It has none of the extension's own interfaces. */
const id = self.name
const files = new Map<string, Promise<unknown>>()

function readFile(path: string): Promise<unknown> {
  const reading = files.get(path) ?? fetch(path).then((response) => response.json())
  files.set(path, reading)
  return reading
}

const store = new KeptStore({
  async compile(letters) {
    const organizations = decodeOrganizations(await readFile('/data/organizations.json'))
    return compileSegmentIndex(letters, organizations)
  },
})

const tell = (message: FromImport) => self.postMessage(message)

/** While the file is read, so many ms lie between two words on how far that is. */
const BETWEEN = 100
let told = 0

function tellProgress(progress: ImportProgress): void {
  const now = performance.now()
  if (progress.step === 'reading' && now - told < BETWEEN) return
  told = now
  tell({ type: 'progress', progress })
}

async function run(): Promise<void> {
  tell({ type: 'begun' })
  const [record, file] = await Promise.all([store.imports.find(id), store.imports.file(id)])
  if (!record || !file) return
  const addresses = decodeAddresses(await readFile('/data/addresses.json'))
  await runImport({
    store,
    record,
    content: await file.text(),
    async packaged(letter) {
      if (!addresses.ids.has(letter)) return null
      const path = `/data/${shardFile(letter)}`
      return letterOf(await readFile(path), letter, path)
    },
    packagedAt: addresses.find,
    onProgress: tellProgress,
  })
}

/** Where there are no locks, the revision of the account tells that another page runs it too. */
const running = 'locks' in navigator ? navigator.locks.request(importLock(id), run) : run()
running
  .then(() => tell({ type: 'ended', why: null }))
  .catch((error: unknown) => {
    if (error instanceof KeptConflict) return tell({ type: 'ended', why: 'elsewhere' })
    console.error('HRC Letters:', error)
    tell({ type: 'ended', why: error instanceof KeptTrouble ? error.kind : 'unforeseen' })
  })
