import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Tier } from '../../lib/matching/page-matches.ts'
import { ROOT } from '../run.ts'

/** Letter and symbol, as one key. */
export type Pair = `${string} ${string}`

/** A judged pair: 3 direct, 2 related, 1 touches, 0 `none` or `no-direct`. */
export interface GoldRow {
  letter_id: string
  text: string
  grade: string
  why: string
}

/** The judged letters of a file, or of a part of it. */
export interface Gold {
  rows: readonly GoldRow[]
  /** The letters it judges. */
  letters: ReadonlySet<string>
  /** The grades of pairs with a text of the catalogue. */
  grades: ReadonlyMap<Pair, number>
}

export interface Counts {
  right: number
  wrong: Pair[]
  missed: Pair[]
}

/** Reads a file of judged links in `tests/eval/`; keeps the letters that `isOf` takes. */
export function readGold(
  file: string,
  symbols: ReadonlySet<string>,
  isOf: (letter: string) => boolean = () => true,
): Gold {
  const all = parse<GoldRow>(readFileSync(join(ROOT, 'tests/eval', file)), {
    columns: true,
    bom: true,
  })
  const rows = all.filter(({ letter_id }) => isOf(letter_id))
  return {
    rows,
    letters: new Set(rows.map(({ letter_id }) => letter_id)),
    grades: new Map(
      rows
        .filter(({ text }) => symbols.has(text))
        .map(({ letter_id, text, grade }) => [`${letter_id} ${text}`, Number(grade)]),
    ),
  }
}

/** Whether a letter is of the half whose errors were not looked at while matching was tuned. */
export function isHeld(letter: string): boolean {
  return (createHash('sha256').update(letter).digest()[0] ?? 0) % 2 === 1
}

/**
 * Compares the pairs of a tier, or of all, with those of some grades. A pair that was not judged
 * counts as unrelated; one of a grade in `neither` counts neither way.
 */
export function countPairs(
  shown: ReadonlyMap<Pair, Tier>,
  { letters, grades }: Gold,
  { tier, right, neither = [] }: { tier?: Tier; right: readonly number[]; neither?: number[] },
): Counts {
  const predicted = [...shown].flatMap(([pair, shownTier]) => {
    const isOf = letters.has(letterOf(pair)) && (tier === undefined || shownTier === tier)
    return isOf && !neither.includes(grades.get(pair) ?? 0) ? [pair] : []
  })
  const all = new Set(predicted)
  const wanted = new Set([...grades.keys()].filter((pair) => right.includes(grades.get(pair) ?? 0)))
  return {
    right: all.intersection(wanted).size,
    wrong: [...all.difference(wanted)],
    missed: [...wanted.difference(all)],
  }
}

/** The share of what is shown that is right. */
export function precision({ right, wrong }: Counts): number {
  return right / Math.max(1, right + wrong.length)
}

/** The share of what is right that is shown. */
export function recall({ right, missed }: Counts): number {
  return right / Math.max(1, right + missed.length)
}

/** The id of a pair's letter. */
export function letterOf(pair: Pair): string {
  return pair.slice(0, pair.indexOf(' '))
}
