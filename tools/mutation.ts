/**
 * `npm run mutation -- [PATH…]`: changes the code in small ways, one at a time, and tells which
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
const TENS_OF_SECONDS = 6
/** Starting on a folder takes some seconds by itself. */
const MOST_FOLDERS = 3

function byArea(files: readonly string[]): Map<Area, string[]> {
  const areas = new Map<Area, string[]>()
  for (const file of files) {
    const area = areaOf(file)
    if (area) areas.set(area, [...(areas.get(area) ?? []), file])
  }
  return areas
}

/** The files of a path; throws where it is no file and no folder of an area. */
function filesAt(path: string): string[] {
  const clean = path.replaceAll('\\', '/').replace(/\/$/, '')
  const found = clean.endsWith('.ts')
    ? [clean].filter((file) => existsSync(join(ROOT, file)))
    : globSync(`${clean}/**/*.ts`, { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'))
  const files = found.filter((file) => areaOf(file)).sort()
  if (files.length > 0) return files
  const folders = AREAS.map(({ folder }) => folder).join(', ')
  throw new Error(`${path}: there is no code here that is mutated; it is in ${folders}.`)
}

function tell(
  { file, killed, tried, all, late, survivors }: FileResult,
  withSurvivors: boolean,
): void {
  const sampled = tried < all ? ` (a sample of ${all})` : ''
  console.log(
    `${file}: ${scoreOf([{ killed, of: tried }])} %, ${killed} of ${tried} noticed${sampled}${late > 0 ? `, ${late} ran out of time` : ''}`,
  )
  if (withSurvivors) for (const survivor of survivors) console.log(`  ${file}:${survivor}`)
}

async function measure(paths: string[], { sample, seed, afresh, lower }: Options): Promise<void> {
  const files = paths.length > 0 ? paths.flatMap(filesAt) : AREAS.flatMap(filesOf)
  for (const [area, ofArea] of byArea([...new Set(files)])) {
    const results = await runStryker({
      area,
      files: ofArea,
      ...(sample !== undefined && { most: sample }),
      ...(seed !== undefined && { seed }),
      ...(afresh && { afresh }),
    })
    for (const result of results) tell(result, true)
    const before = readScores()
    const exists = (file: string) => existsSync(join(ROOT, file))
    const after = withResults(before, area, { results, exists })
    const [was, is] = [before[area.folder]?.score ?? 0, after[area.folder]?.score ?? 0]
    console.log(`${area.folder}: ${was} % → ${is} %\n`)
    if (is >= was || lower) {
      writeScores(after)
    } else {
      console.error(`${area.folder} fell from ${was} % to ${is} %, which --lower would write.`)
      process.exitCode = 1
    }
  }
}

function filesOf({ folder }: Area): string[] {
  return globSync(`${folder}/*.ts`, { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'))
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
  const looked = areas.slice(0, MOST_FOLDERS)
  const scores = readScores()
  for (const [area, files] of looked) {
    const most = Math.floor((area.inTenSeconds * TENS_OF_SECONDS) / looked.length)
    for (const result of await runStryker({ area, files, most })) {
      const least = leastOf(result.file, area, scores)
      const isLess = least !== null && isUnder(result, least)
      tell(result, isLess)
      if (!isLess) continue
      console.error(`${result.file} must reach ${least} %; npm run mutation -- ${result.file}`)
      process.exitCode = 1
    }
  }
  for (const [{ folder }, files] of areas.slice(MOST_FOLDERS)) {
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
