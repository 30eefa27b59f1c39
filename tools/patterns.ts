/**
 * Checks that every regular expression of the project takes time in proportion to the text it is
 * given, however hostile: `npm test -- patterns`. Those found linear are recorded in
 * `tools/patterns/linear.json`, so that only new ones take time.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { askGit, findBase } from './git.ts'
import { findPatterns, type PatternLocation } from './patterns/find-patterns.ts'
import { type MadePattern, patternsMade } from './patterns/made.ts'
import { describeChange, findUnsure, readRecord, writeRecord } from './patterns/record.ts'
import { isBounded, judge, WAY } from './patterns/verdict.ts'
import { ROOT, runCommand } from './run.ts'

const RECORD = 'tools/patterns/linear.json'
const DAY = 24 * 60 * 60 * 1000

/** Runs what makes patterns of parts: modules when they load, and builders with the shipped data. */
async function makePatterns(files: Iterable<string>): Promise<void> {
  for (const file of files) await import(join(ROOT, file))
  const { createStates } = await import('../lib/council/states.ts')
  const { createLexicon } = await import('../lib/search/lexicon.ts')
  const { loadCollection } = await import('./load-collection.ts')
  const { searchIndexOf } = await import('./search-index.ts')
  const collection = loadCollection()
  // The pattern of Chinese names is made when a text has Chinese.
  createStates(collection.states).find('中国')
  createLexicon(searchIndexOf(collection))
}

/** Every pattern, and the calls of `RegExp` that no run shows the patterns of. */
async function collect(): Promise<{ patterns: MadePattern[]; unseen: PatternLocation[] }> {
  const locations = await findPatterns()
  const makers = locations.filter(({ literal }) => literal === null)
  const made = await patternsMade(() => makePatterns(new Set(makers.map(({ file }) => file))))
  const literals = locations.flatMap(({ file, line, literal }) =>
    literal ? [{ file, line, ...literal }] : [],
  )
  const unseen = makers.filter(
    ({ file, line }) => !made.some((pattern) => pattern.file === file && pattern.line === line),
  )
  return { patterns: [...literals, ...made], unseen }
}

/** Judges patterns, as many at once as there are processors; gives how many are faulty. */
async function judgeAll(patterns: MadePattern[]): Promise<number> {
  // The longest first, so that none is left alone at the end.
  const waiting = patterns.toSorted((a, b) => b.source.length - a.source.length)
  let faults = 0
  async function judgeWaiting(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { file, line, source, flags } = next
      const verdict = await judge(source, flags)
      if (verdict.safe) continue
      faults += 1
      console.error(
        `${file}:${line}: ${verdict.why}\n  /${verdict.piece}/${flags}\n  attack: ${verdict.attack}`,
      )
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, judgeWaiting))
  return faults
}

async function checkPatterns({ all }: { all?: true }): Promise<void> {
  const { patterns, unseen } = await collect()
  const unbounded = patterns.filter(({ source, flags }) => !isBounded(source, flags))
  const byText = new Map(unbounded.map((one) => [`/${one.source}/${one.flags}`, one]))

  const manifest = readFileSync(join(ROOT, 'node_modules/recheck/package.json'), 'utf8')
  const judgedBy = `recheck ${JSON.parse(manifest).version} ${JSON.stringify(WAY)}`
  const path = join(ROOT, RECORD)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const record = readRecord(before, judgedBy)
  const base = findBase(ROOT)
  const reviewed =
    base && readRecord(askGit(ROOT, 'show', `${base.commit}:./${RECORD}`) ?? '', judgedBy)
  const day = Math.floor(Date.now() / DAY)
  const unsure = all ? [...byText.keys()] : findUnsure(byText.keys(), { record, reviewed, day })
  const faults = await judgeAll(unsure.flatMap((text) => byText.get(text) ?? []))

  for (const { file, line } of unseen) {
    console.error(`${file}:${line}: makes a pattern, but no run of tools/patterns.ts shows which`)
  }
  const bounded = patterns.length - unbounded.length
  console.log(
    `${patterns.length} patterns: ${bounded} bounded; of ${byText.size} others ${unsure.length} judged now, ${faults} faulty; ${unseen.length} not seen`,
  )
  if (faults + unseen.length > 0) process.exitCode = 1
  const after = writeRecord(byText.keys(), judgedBy)
  if (faults > 0 || after === before) return
  console.log(`${RECORD}: ${describeChange(record, readRecord(after, judgedBy))}`)
  if (process.env.CI) {
    console.error(`${RECORD} is not current: run npm test -- patterns, and commit what it writes.`)
    process.exitCode = 1
  } else {
    writeFileSync(path, after)
  }
}

const program = new Command('patterns')
  .description('Checks that every regular expression takes time in proportion to its text.')
  .option('--all', 'judge anew also what is recorded')
  .action(checkPatterns)

await runCommand(program)
// The checker's own process would keep this one alive.
process.exit()
