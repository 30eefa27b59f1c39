/**
 * `npm run mutation -- [PATH…]`: changes the code in small ways, one at a time, and prints which
 * changes no unit test notices. Writes what each folder reaches to `tests/mutation/scores.json`.
 */
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { AREAS, type Area, areaOf } from './mutation/areas.ts'
import { findChanges } from './mutation/changed.ts'
import { type FileResult, isPrepared, runStryker } from './mutation/run-stryker.ts'
import {
  isUnder,
  leastOf,
  readScores,
  scoreOf,
  withResults,
  writeScores,
} from './mutation/scores.ts'
import { ROOT, runCommand } from './run.ts'

interface Options {
  sample?: number
  seed?: string
  afresh?: true
  lower?: true
  changed?: true
}

/** How many mutants of changed files are tried: about a minute's. */
const CHECK_TENS_OF_SECONDS = 6
/** Starting on a folder takes some seconds by itself. */
const MAX_FOLDERS = 3

function byArea(files: readonly string[]): Map<Area, string[]> {
  const areas = Map.groupBy(files, areaOf)
  return new Map([...areas].flatMap(([area, some]) => (area ? [[area, some]] : [])))
}

function filesIn(pattern: string): string[] {
  return globSync(pattern, { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'))
}

/** The files of a path; throws where it is no file and no folder of an area. */
function filesAt(path: string): string[] {
  const clean = path.replaceAll('\\', '/').replace(/\/$/, '')
  const found = filesIn(clean.endsWith('.ts') ? clean : `${clean}/**/*.ts`)
  const files = found.filter((file) => areaOf(file)).sort()
  if (files.length > 0) return files
  const folders = AREAS.map(({ folder }) => folder).join(', ')
  throw new Error(`${path}: there is no code here that is mutated; it is in ${folders}.`)
}

function print(result: FileResult, withSurvivors: boolean): void {
  const { file, killed, tried, all, late, survivors } = result
  const notes = [
    tried < all ? ` (a sample of ${all})` : '',
    late > 0 ? `, ${late} ran out of time` : '',
  ]
  const score = scoreOf([{ killed, of: tried }])
  console.log(`${file}: ${score} %, ${killed} of ${tried} noticed${notes.join('')}`)
  if (withSurvivors) for (const survivor of survivors) console.log(`  ${file}:${survivor}`)
}

async function measure(paths: string[], { sample, seed, afresh, lower }: Options): Promise<void> {
  const files =
    paths.length > 0
      ? paths.flatMap(filesAt)
      : AREAS.flatMap(({ folder }) => filesIn(`${folder}/*.ts`))
  for (const [area, some] of byArea([...new Set(files)])) {
    const results = await runStryker({ area, files: some, most: sample, seed, afresh })
    for (const result of results) print(result, true)
    const { folder } = area
    const before = readScores()
    const exists = (file: string) => existsSync(join(ROOT, file))
    const after = withResults(before, area, { results, exists })
    const [was, is] = [before[folder]?.score ?? 0, after[folder]?.score ?? 0]
    console.log(`${folder}: ${was} % → ${is} %\n`)
    if (is >= was || lower) {
      writeScores(after)
    } else {
      console.error(`${folder} fell from ${was} % to ${is} %, which --lower would write.`)
      process.exitCode = 1
    }
  }
}

/** Fails where a changed file is under what it must reach, by a sample of about a minute. */
async function checkChanged(): Promise<void> {
  const changes = findChanges()
  if (!changes) {
    console.log('Not a clone of a repository, so nothing is known to have changed.')
    return
  }
  const areas = [...byArea(changes.files)].sort(([, one], [, other]) => other.length - one.length)
  if (areas.length === 0) {
    console.log(`No file that is mutated has changed since ${changes.since}.`)
    return
  }
  const checked = areas.slice(0, MAX_FOLDERS)
  const scores = readScores()
  for (const [area, files] of checked) {
    const most = Math.floor((area.inTenSeconds * CHECK_TENS_OF_SECONDS) / checked.length)
    for (const result of await runStryker({ area, files, most })) {
      const least = leastOf(result.file, area, scores)
      const isLess = least !== null && isUnder(result, least)
      print(result, isLess)
      if (!isLess) continue
      console.error(`${result.file} must reach ${least} %; npm run mutation -- ${result.file}`)
      process.exitCode = 1
    }
  }
  for (const [{ folder }, files] of areas.slice(MAX_FOLDERS)) {
    console.log(`${folder}: not looked at (${files.length} changed), for want of time.`)
  }
}

function readCount(written: string): number {
  if (/^[1-9]\d*$/.test(written)) return Number(written)
  throw new InvalidArgumentError('It must be a whole number above 0.')
}

const program = new Command('mutation')
  .description('Tells which small changes of the code no unit test notices.')
  .argument('[path...]', 'files or folders of lib/ and entrypoints/background; all without one')
  .option('--sample <count>', 'try at most so many mutants of a folder, chosen evenly', readCount)
  .option('--seed <word>', 'choose another sample')
  .option('--afresh', 'try also what was tried before, and has not changed since')
  .option('--lower', 'write a score that is lower than before, too')
  .option('--changed', 'check a sample of the files changed since the main branch, write nothing')
  .action(async (paths: string[], options: Options) => {
    if ((!options.changed || findChanges()) && !isPrepared())
      throw new Error('Run npm test -- prepare first.')
    await (options.changed ? checkChanged() : measure(paths, options))
  })

await runCommand(program)
