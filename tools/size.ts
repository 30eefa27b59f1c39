/**
 * `npm run size`: what each part of the built Chrome extension weighs, gzipped, against its budget.
 * Fails above a budget, and when a budgeted file is not there.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { ROOT } from './run.ts'

interface Budget {
  part: string
  files(built: string): string[]
  /** Bytes after gzip at level 9; raw bytes where `raw` is set. Without a limit it is only told. */
  most?: number
  raw?: boolean
}

const KB = 1000
const BUILT = join(ROOT, '.output/chrome-mv3')

const BUDGETS: Budget[] = [
  { part: 'detector', files: () => ['detector.js'], most: 3 * KB },
  { part: 'badges and panel', files: () => ['annotator.js'], most: 22 * KB },
  { part: 'popup', files: (built) => loadedBy(built, 'popup.html'), most: 30 * KB },
  { part: 'library', files: (built) => loadedBy(built, 'library.html') },
  { part: 'side panel', files: (built) => loadedBy(built, 'sidepanel.html') },
  { part: 'options', files: (built) => loadedBy(built, 'options.html') },
  { part: 'headers of the letters', files: () => ['data/headers.json'], most: 250 * KB, raw: true },
]

/** Scripts and styles that a page of the extension loads, those of shared chunks too. */
function loadedBy(built: string, page: string): string[] {
  if (!existsSync(join(built, page))) return [page]
  const { document } = new JSDOM(readFileSync(join(built, page), 'utf8')).window
  const addresses = [...document.querySelectorAll('script[src], link[href]')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  )
  return addresses.map((address) => address.replace(/^\//, ''))
}

function weigh(file: string, raw: boolean): number {
  const bytes = readFileSync(join(BUILT, file))
  return raw ? bytes.length : gzipSync(bytes, { level: 9 }).length
}

function measure({ part, files, most, raw = false }: Budget): boolean {
  const missing = files(BUILT).filter((file) => !existsSync(join(BUILT, file)))
  if (missing.length > 0) {
    console.error(`${part}: ${missing.join(', ')} is not in the build; run npm run build`)
    return false
  }
  const bytes = files(BUILT).reduce((sum, file) => sum + weigh(file, raw), 0)
  if (most === undefined) {
    console.log(`${part.padEnd(26)} ${(bytes / KB).toFixed(1)} kB gzipped, loaded only there`)
    return true
  }
  const share = Math.round((bytes / most) * 100)
  const verdict = bytes <= most ? 'ok' : 'TOO LARGE'
  const [is, may] = [bytes, most].map((size) => `${(size / KB).toFixed(1)} kB`)
  console.log(`${part.padEnd(26)} ${is} of ${may}${raw ? '' : ' gzipped'} (${share} %) ${verdict}`)
  return bytes <= most
}

/** Mozilla's add-on site refuses a script or JSON file over 5 MB. */
function largestFile(): boolean {
  const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
  const sizes = files.map((file) => ({ file, bytes: statSync(join(BUILT, file)).size }))
  const [largest] = sizes.sort((a, b) => b.bytes - a.bytes)
  if (!largest) return false
  console.log(
    `largest file                ${largest.file}, ${(largest.bytes / KB).toFixed(0)} kB of 5000 kB`,
  )
  return largest.bytes <= 5000 * KB
}

const results = [...BUDGETS.map(measure), largestFile()]
process.exit(results.every(Boolean) ? 0 : 1)
