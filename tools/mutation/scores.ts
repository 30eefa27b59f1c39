import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from '../run.ts'
import type { Area } from './areas.ts'
import type { FileResult } from './run-stryker.ts'

/** What a file had when it was last measured. */
export interface FileScore {
  killed: number
  /** Of how many that were tried. */
  of: number
  /** How many there are, where only a sample of them was tried. */
  all?: number
}

/** By folder, what its files reach. A folder's score is that of all its files together. */
export type Scores = Record<string, { score: number; files: Record<string, FileScore> }>

const FILE = 'tests/mutation/scores.json'

export function readScores(): Scores {
  return JSON.parse(readFileSync(join(ROOT, FILE), 'utf8'))
}

export function writeScores(scores: Scores): void {
  const text = JSON.stringify(sorted(scores), null, 2)
  writeFileSync(join(ROOT, FILE), `${text}\n`)
}

/** The scores with what was measured now; files that are gone, by `exists`, are left out. */
export function withResults(
  scores: Scores,
  { folder }: Area,
  { results, exists }: { results: readonly FileResult[]; exists(file: string): boolean },
): Scores {
  const measured = results.map(({ file, killed, tried, all }): [string, FileScore] => [
    basename(file),
    { killed, of: tried, ...(tried < all && { all }) },
  ])
  const known = new Map([...Object.entries(scores[folder]?.files ?? {}), ...measured])
  const files = [...known].filter(([name]) => exists(`${folder}/${name}`))
  const score = scoreOf(files.map(([, file]) => file))
  return { ...scores, [folder]: { score, files: sorted(Object.fromEntries(files)) } }
}

/**
 * Per cent of mutants killed, with one decimal; 100 where none was tried. A file of which only a
 * sample was tried counts for all its mutants.
 */
export function scoreOf(files: readonly FileScore[]): number {
  let killed = 0
  let count = 0
  for (const file of files) {
    if (file.of === 0) continue
    const all = file.all ?? file.of
    killed += (all * file.killed) / file.of
    count += all
  }
  return count === 0 ? 100 : Math.round((1000 * killed) / count) / 10
}

/**
 * What a file must reach, per cent: its folder's score, or its own of before where that is lower.
 * Null where the folder was never measured.
 */
export function leastOf(file: string, { folder }: Area, scores: Scores): number | null {
  const known = scores[folder]
  if (!known) return null
  const own = known.files[basename(file)]
  return own ? Math.min(known.score, scoreOf([own])) : known.score
}

/** Standard deviations that a sample may be off: one in a hundred is further. */
const MAX_DEVIATIONS = 2.33

/**
 * Whether a result is under a score, per cent. Where only a sample was tried, it must be further
 * under it than samples of its size are by chance.
 */
export function isUnder({ killed, tried, all }: FileResult, least: number): boolean {
  if (tried === 0) return false
  const share = least / 100
  const left = all > 1 ? (all - tried) / (all - 1) : 0
  const deviation = Math.sqrt((share * (1 - share) * left) / tried)
  return scoreOf([{ killed, of: tried }]) / 100 < share - MAX_DEVIATIONS * deviation
}

/** The entries of an object by name, so that the written file changes little. */
function sorted<T>(entries: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}
