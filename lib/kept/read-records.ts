import * as v from 'valibot'
import { letterFrom } from '../letters/import.ts'
import type { Letter } from '../letters/letter.ts'
import { WrittenShape } from '../letters/letter-shape.ts'
import type { LetterSource } from '../letters/parse/source.ts'
import type { Draft, ImportRecord, KeptFrom, KeptLetter, Task } from './kept-letter.ts'
import { KeptTrouble, TROUBLE_KINDS } from './trouble.ts'

const FROM: readonly KeptFrom[] = ['page', 'file', 'import']
const TASKS: readonly Task[] = ['new', 'complete', 'edit']
const STATES: readonly ImportRecord['state'][] = ['running', 'done', 'stopped']

/** A kept letter as the store holds it. Throws a `KeptTrouble` when it is none. */
export function readKept(stored: unknown): KeptLetter {
  const { id, letter, kept, from, source } = fieldsOf(stored)
  const read = letterIn(letter)
  if (id !== read.id) throw new KeptTrouble('damaged', '`id` must be that of the letter')
  return {
    id: read.id,
    letter: read,
    kept: textOr(kept, ''),
    from: FROM.find((known) => known === from) ?? 'import',
    source: sourceIn(source),
  }
}

/** A draft as the store holds it. Throws a `KeptTrouble` when it is none. */
export function readDraft(stored: unknown): Draft {
  const { id, task, changed, from, source, file, of, record, checked, part } = fieldsOf(stored)
  if (typeof id !== 'string') throw new KeptTrouble('damaged', '`id` must be a text')
  const read = sourceIn(source)
  const written = v.is(WrittenShape, record) ? record : null
  if (!read && !written) throw new KeptTrouble('damaged', '`source` must be a text that was read')
  return {
    id,
    task: TASKS.find((known) => known === task) ?? 'new',
    changed: textOr(changed, ''),
    from: FROM.find((known) => known === from) ?? 'page',
    source: read,
    file: typeof file === 'string' ? file : null,
    of: typeof of === 'string' ? of : null,
    record: written,
    checked: Array.isArray(checked) ? checked.filter((name) => typeof name === 'string') : [],
    part: typeof part === 'number' ? part : 0,
  }
}

/** An import as the store holds it. Throws a `KeptTrouble` when it is none. */
export function readImport(stored: unknown): ImportRecord {
  const { id, file, begun, state, why, total, done, taken, skipped, broken, unlisted } =
    fieldsOf(stored)
  if (typeof id !== 'string' || !Array.isArray(skipped) || !Array.isArray(broken)) {
    throw new KeptTrouble('damaged', '`id`, `skipped` and `broken` must tell of an import')
  }
  return {
    id,
    file: textOr(file, ''),
    begun: textOr(begun, ''),
    state: STATES.find((known) => known === state) ?? 'stopped',
    why: TROUBLE_KINDS.find((kind) => kind === why) ?? null,
    total: typeof total === 'number' ? total : null,
    done: typeof done === 'number' ? done : 0,
    taken: typeof taken === 'number' ? taken : 0,
    skipped,
    broken,
    ...(v.is(UnlistedShape, unlisted) && { unlisted }),
  }
}

const CountShape = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const UnlistedShape = v.object({ skipped: CountShape, broken: CountShape })

function letterIn(stored: unknown): Letter {
  const read = letterFrom(stored)
  if ('why' in read) throw new KeptTrouble('damaged', read.why)
  return read.letter
}

function sourceIn(stored: unknown): LetterSource | null {
  if (typeof stored !== 'object' || stored === null || !('blocks' in stored)) return null
  const { blocks } = stored
  const isBlock = (block: unknown) =>
    typeof block === 'object' && block !== null && 'text' in block && typeof block.text === 'string'
  return Array.isArray(blocks) && blocks.every(isBlock) ? (stored as LetterSource) : null
}

function fieldsOf(stored: unknown): Record<string, unknown> {
  if (typeof stored !== 'object' || stored === null) {
    throw new KeptTrouble('damaged', 'a record must be an object')
  }
  return stored as Record<string, unknown>
}

function textOr(stored: unknown, otherwise: string): string {
  return typeof stored === 'string' ? stored : otherwise
}
