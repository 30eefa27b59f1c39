import { createHash } from 'node:crypto'
import * as v from 'valibot'

/**
 * Which patterns were found linear, as kept beside the code: a digest of the whole pattern, and its
 * beginning for who reads the file.
 */
export type PatternRecord = ReadonlyMap<string, string>

const FILE = v.object({ judgedBy: v.string(), linear: v.record(v.string(), v.string()) })
const LENGTH_SHOWN = 80
const DIGEST_LENGTH = 24
/** In so many days every recorded pattern is judged again once: one for each hexadecimal digit. */
const DAYS = 16

function digestOf(pattern: string): string {
  return createHash('sha256').update(pattern).digest('hex').slice(0, DIGEST_LENGTH)
}

/**
 * Reads a record. Empty where `text` cannot be read, or says what was found in another way than
 * `judgedBy`: then everything is judged anew.
 */
export function readRecord(text: string, judgedBy: string): PatternRecord {
  try {
    const file = v.parse(FILE, JSON.parse(text))
    return new Map(file.judgedBy === judgedBy ? Object.entries(file.linear) : [])
  } catch {
    return new Map()
  }
}

/**
 * The text of a record of patterns, each as it is written (`/a+b/iu`), in the order of their
 * digests: so two branches seldom add at the same line.
 */
export function writeRecord(patterns: Iterable<string>, judgedBy: string): string {
  const entries = [...patterns].map((pattern) => [
    digestOf(pattern),
    [...pattern].slice(0, LENGTH_SHOWN).join(''),
  ])
  const linear = Object.fromEntries(entries.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ judgedBy, linear }, null, 2)}\n`
}

/**
 * Which patterns are judged in a run: those not recorded; of the recorded ones those that the main
 * branch's record, `reviewed`, does not have too; and a sixteenth, another each day. So no line of
 * the record is believed that comes with a change, and none for longer than 16 days. `reviewed` is
 * null where no main branch is known; `day` counts days, from any first one.
 */
export function findUnsure(
  patterns: Iterable<string>,
  { record, reviewed, day }: { record: PatternRecord; reviewed: PatternRecord | null; day: number },
): string[] {
  const turn = (day % DAYS).toString(DAYS)
  return [...patterns].filter((pattern) => {
    const digest = digestOf(pattern)
    const isKnown = record.has(digest) && (reviewed?.has(digest) ?? true)
    return !isKnown || digest.startsWith(turn)
  })
}

/** How many patterns were added to a record and are gone from it, and the beginning of each. */
export function describeChange(before: PatternRecord, after: PatternRecord): string {
  const only = (these: PatternRecord, others: PatternRecord) =>
    [...these].flatMap(([digest, beginning]) => (others.has(digest) ? [] : [beginning]))
  const [added, gone] = [only(after, before), only(before, after)]
  const lines = [...added.map((one) => `+ ${one}`), ...gone.map((one) => `- ${one}`)]
  return [`${added.length} added, ${gone.length} gone`, ...lines].join('\n')
}
