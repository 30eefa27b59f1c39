import type { TextReading } from '../../lib/asks/read-text.ts'
import { type LetterSource, UnreadableError } from '../../lib/letters/parse/source-blocks.ts'
import type { Translate } from '../common/translate.ts'
import type { KeepSource } from '../keep/keep-source.ts'

/** A text that was read, with sentences on what of it could not be. */
export interface GivenText {
  reading: Extract<TextReading, { kind: 'text' }>
  notes: string[]
}

/** What was given holds no text; the message is a sentence to show. */
export class NoText extends Error {}

/** Reads a file, or what was pasted. Throws `NoText`, or the signal's reason. */
export async function readGiven(
  given: File | string,
  { keep, t, signal }: { keep: KeepSource; t: Translate; signal: AbortSignal },
): Promise<GivenText> {
  const source = await sourceOf(given, { keep, t, signal })
  const { readText } = await import('../../lib/asks/read-text.ts')
  const reading = readText(source)
  if (reading.kind === 'text') return { reading, notes: source.notes ?? [] }
  if (reading.kind === 'none') throw new NoText(t('against.none'))
  throw new NoText(t(`against.${reading.kind}`, { n: reading.changes.length }))
}

async function sourceOf(
  given: File | string,
  { keep, t, signal }: { keep: KeepSource; t: Translate; signal: AbortSignal },
): Promise<LetterSource> {
  if (typeof given === 'string' && given.trim() === '') throw new NoText(t('against.empty'))
  try {
    if (typeof given !== 'string') return await keep.readText(given, signal)
    const { checkedSource, LIMITS, tooLong } = await import(
      '../../lib/letters/parse/reading-limits.ts'
    )
    if (given.length > LIMITS.characters) throw tooLong('')
    const { sourceFromText } = await import('../../lib/letters/parse/text.ts')
    return checkedSource(sourceFromText(given, null, { keepsHyphens: true }))
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    // Its sentence speaks of letters.
    throw new NoText(error.cause === 'too-large' ? t('against.too-large') : error.message)
  }
}
