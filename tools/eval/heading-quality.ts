import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { headedBy } from '../../lib/letters/generic-title.ts'
import { loadCollection } from '../load-collection.ts'
import type { Report } from '../report.ts'
import { ROOT } from '../run.ts'

/**
 * Every title of the package, marked by hand: does it name a matter, a place or a symbol, so that a
 * reader knows what the letter is about, or only who writes to whom and what the Council does on any
 * matter? Of `dev` and `held`, only `dev` was looked at while the word lists were made; `more` came
 * when the words of procedure were added, and was read before.
 */
const GOLD = 'tests/eval/headings.csv'

/** Least shares of each split. A wrong heading by the subject hides a title that tells. */
const MIN = { precision: 0.82, recall: 0.85 }

interface GoldRow {
  letter_id: string
  split: string
  headed_by: string
  title: string
}

/** How well titles that say nothing are told from those that say what a letter is about. */
export function evaluateHeadings({ errors }: { errors: boolean }): Report {
  const rows: GoldRow[] = parse(readFileSync(join(ROOT, GOLD), 'utf8'), { columns: true })
  const letters = new Map(loadCollection().letters.map((letter) => [letter.id, letter]))
  const lines: string[] = []
  let failed = false
  for (const [split, ofSplit] of Map.groupBy(rows, (row) => row.split)) {
    const counts = { right: 0, wrong: 0, missed: 0 }
    for (const { letter_id, headed_by, title } of ofSplit) {
      const letter = letters.get(letter_id)
      if (!letter) throw new Error(`${GOLD}: there is no letter ${letter_id}`)
      if (letter.title !== title)
        throw new Error(
          `${GOLD}: ${letter_id} was marked by another title; mark it by its own anew`,
        )
      const isFound = headedBy(letter) === 'subject'
      const isGeneric = headed_by === 'subject'
      if (isFound && isGeneric) counts.right += 1
      else if (isFound) counts.wrong += 1
      else if (isGeneric) counts.missed += 1
      if (errors && isFound !== isGeneric)
        lines.push(`  headed by ${headedBy(letter)}: ${letter.title}`)
    }
    const { right, wrong, missed } = counts
    const precision = right / Math.max(1, right + wrong)
    const recall = right / Math.max(1, right + missed)
    failed ||= precision < MIN.precision || recall < MIN.recall
    const shares = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`
    lines.push(`${split}: ${ofSplit.length} titles, ${right + missed} say nothing: ${shares}`)
  }
  return { lines, failed }
}
