/**
 * Checks that every regular expression of the project takes time in proportion to the text it is
 * given, however hostile: `npm test -- patterns`. What was found safe is kept below
 * `node_modules/.cache`, so that only new patterns take time.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { findPatterns } from './patterns/find-patterns.ts'
import { type MadePattern, patternsMade } from './patterns/made.ts'
import { judge } from './patterns/verdict.ts'
import { ROOT } from './run.ts'

const CACHE = join(ROOT, 'node_modules/.cache/hrc-letters/patterns.json')

interface Cache {
  recheck: string
  safe: string[]
}

/** What an earlier run of the same checker found safe; nothing where it left none. */
function readSafe(version: string): Set<string> {
  try {
    const cache: Cache = JSON.parse(readFileSync(CACHE, 'utf8'))
    return new Set(cache.recheck === version ? cache.safe : [])
  } catch {
    return new Set()
  }
}

function writeSafe(recheck: string, safe: Set<string>): void {
  mkdirSync(dirname(CACHE), { recursive: true })
  writeFileSync(CACHE, JSON.stringify({ recheck, safe: [...safe].sort() } satisfies Cache))
}

/** Runs what makes patterns of parts: modules when they load, and builders with the shipped data. */
async function makePatterns(files: Iterable<string>): Promise<void> {
  for (const file of files) await import(join(ROOT, file))
  const { createStates } = await import('../lib/council/states.ts')
  const { createLexicon } = await import('../lib/search/lexicon.ts')
  const { loadCollection } = await import('./load-collection.ts')
  const { searchIndexOf } = await import('./search-index.ts')
  const collection = loadCollection()
  createStates(collection.states)
  createLexicon(searchIndexOf(collection))
}

const locations = await findPatterns()
const makers = locations.filter(({ literal }) => literal === null)
const made = await patternsMade(() => makePatterns(new Set(makers.map(({ file }) => file))))
const unseen = makers.filter(
  ({ file, line }) => !made.some((pattern) => pattern.file === file && pattern.line === line),
)
const patterns: MadePattern[] = [
  ...locations.flatMap(({ file, line, literal }) => (literal ? [{ file, line, ...literal }] : [])),
  ...made,
]

const manifest = readFileSync(join(ROOT, 'node_modules/recheck/package.json'), 'utf8')
const version = String(JSON.parse(manifest).version)
const safe = readSafe(version)
// The longest first, so that none is left alone at the end.
const waiting = patterns.toSorted((a, b) => b.source.length - a.source.length)
let faults = 0
let bounded = 0

async function judgeWaiting(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { file, line, source, flags } = next
    const verdict = await judge(source, flags, safe)
    if (verdict.safe) {
      if (verdict.by === 'bound') bounded += 1
      continue
    }
    faults += 1
    console.error(
      `${file}:${line}: ${verdict.why}\n  /${verdict.piece}/${flags}\n  attack: ${verdict.attack}`,
    )
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, judgeWaiting))
writeSafe(version, safe)
for (const { file, line } of unseen) {
  console.error(`${file}:${line}: makes a pattern, but no run of tools/patterns.ts shows which`)
}
console.log(
  `${patterns.length} patterns: ${bounded} bounded, ${patterns.length - bounded - faults} found linear, ${faults} faulty; ${unseen.length} not seen`,
)
// The checker's own process would keep this one alive.
process.exit(faults + unseen.length === 0 ? 0 : 1)
