import type { TextReading } from '../../lib/asks/read-text.ts'
import { type ReadingNote, UnreadableError } from '../../lib/letters/parse/reading-note.ts'
import type { LetterSource } from '../../lib/letters/parse/source-blocks.ts'
import type { Wording } from '../common/create-wording.ts'
import { readingSentence } from '../common/reading-sentence.ts'
import type { KeepSource } from '../keep/keep-source.ts'
import type { LibrarySource } from '../library/loaded-library.ts'

/** What the reader gives: a file, what was pasted, or a page by the id that it is held by. */
export type Given = File | string | { page: string }

/** A text that was read, with sentences on what of it could not be. */
export interface GivenText {
  reading: Extract<TextReading, { kind: 'text' }>
  notes: string[]
}

/** What was given holds no text; the message is a sentence to show. */
export class NoText extends Error {}

interface ReadOptions {
  keep: Pick<KeepSource, 'readText'>
  pages: Pick<LibrarySource, 'givenPage'>
  wording: Wording
  signal: AbortSignal
}

/** Reads what was given. Throws `NoText`, or the signal's reason. */
export async function readGiven(given: Given, options: ReadOptions): Promise<GivenText> {
  const { t } = options.wording
  const source = await sourceOf(given, options)
  const { readText } = await import('../../lib/asks/read-text.ts')
  const reading = readText(source)
  if (reading.kind === 'text') {
    const notes = (source.notes ?? []).map((note) => readingSentence(note, options.wording))
    return { reading, notes }
  }
  if (reading.kind !== 'none')
    throw new NoText(t(`against.${reading.kind}`, { n: reading.changes.length }))
  throw new NoText(t(isPage(given) ? 'against.page.none' : 'against.none'))
}

async function sourceOf(given: Given, { keep, pages, wording, signal }: ReadOptions) {
  const { t } = wording
  if (isPage(given)) return sourceOfPage(given.page, { pages, wording })
  if (typeof given === 'string' && given.trim() === '') throw new NoText(t('against.empty'))
  try {
    return typeof given === 'string' ? await pasted(given) : await keep.readText(given, signal)
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    // The reader's own sentence speaks of letters.
    const isTooLarge = TOO_LARGE.includes(error.note.code)
    if (isTooLarge) throw new NoText(t('against.too-large'))
    throw new NoText(`${readingSentence(error.note, wording)} ${t('against.paste-instead')}`)
  }
}

const TOO_LARGE: readonly ReadingNote['code'][] = [
  'too-long',
  'too-large',
  'too-many-lines',
  'too-many-pages',
  'too-many-characters',
]

function isPage(given: Given): given is { page: string } {
  return typeof given === 'object' && 'page' in given
}

async function sourceOfPage(
  id: string,
  { pages, wording: { t } }: Pick<ReadOptions, 'pages' | 'wording'>,
): Promise<LetterSource> {
  const page = await pages.givenPage(id)
  if (page === null) throw new NoText(t('against.page.gone'))
  if ('source' in page) return page.source
  if (page.why === 'too-long') throw new NoText(t('against.too-large'))
  throw new NoText(t(page.why === 'failed' ? 'against.page.failed' : 'against.page.none'))
}

async function pasted(text: string): Promise<LetterSource> {
  const { checkedSource, LIMITS, tooLong } = await import(
    '../../lib/letters/parse/reading-limits.ts'
  )
  if (text.length > LIMITS.characters) throw tooLong(text.length)
  const { sourceFromText } = await import('../../lib/letters/parse/text.ts')
  return checkedSource(sourceFromText(text, null, { keepsHyphens: true }))
}
