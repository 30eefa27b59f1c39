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
  /** A file of the build, or a page with the scripts and styles that it loads. */
  file: string
  /** Bytes after gzip at level 9; raw bytes where `raw` is set. Without a limit it is only printed. */
  most?: number
  raw?: boolean
}

const KB = 1000
const BUILT = join(ROOT, '.output/chrome-mv3')

const BUDGETS: Budget[] = [
  { part: 'detector', file: 'detector.js', most: 3 * KB },
  { part: 'badges', file: 'annotator.js', most: 9 * KB },
  { part: 'panel, when opened', file: 'panel.js', most: 21 * KB },
  { part: 'popup', file: 'popup.html', most: 30 * KB },
  { part: 'library', file: 'library.html' },
  { part: 'side panel', file: 'sidepanel.html' },
  { part: 'options', file: 'options.html' },
  { part: 'headers of the letters', file: 'data/headers.json', most: 250 * KB, raw: true },
]

/** The file itself, or the scripts and styles that a page loads, those of shared chunks too. */
function loadedBy(file: string): string[] {
  if (!file.endsWith('.html') || !existsSync(join(BUILT, file))) return [file]
  const { document } = new JSDOM(readFileSync(join(BUILT, file), 'utf8')).window
  return [...document.querySelectorAll('script[src], link[href]')].map((element) =>
    (element.getAttribute('src') ?? element.getAttribute('href') ?? '').replace(/^\//, ''),
  )
}

function measure({ part, file, most, raw = false }: Budget): boolean {
  const files = loadedBy(file)
  const missing = files.filter((name) => !existsSync(join(BUILT, name)))
  if (missing.length > 0) {
    console.error(`${part}: ${missing.join(', ')} is not in the build; run npm run build`)
    return false
  }
  const contents = files.map((name) => readFileSync(join(BUILT, name)))
  const weighed = raw ? contents : contents.map((bytes) => gzipSync(bytes, { level: 9 }))
  const bytes = weighed.reduce((sum, { length }) => sum + length, 0)
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
