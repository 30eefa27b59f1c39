import type { ReadingNote } from '../../lib/letters/parse/reading-note.ts'
import type { Wording } from './create-wording.ts'
import { listOf } from './list-of.ts'

/** Says in one sentence what the reader of letters has to say. */
export function readingSentence(
  { code, ...values }: ReadingNote,
  { t, language }: Pick<Wording, 't' | 'language'>,
): string {
  if (!('names' in values)) return t(`reading.${code}`, { ...values })
  const names = listOf(values.names, language)
  return t(`reading.${code}`, { names })
}
