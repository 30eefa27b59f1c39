import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Letter } from '../../lib/letters/letter.ts'
import type { LetterDraft } from '../../lib/letters/parse/draft.ts'
import { checkSize, type LetterFile, sourceFromFile } from '../../lib/letters/parse/file.ts'
import type { Knowledge } from '../../lib/letters/parse/knowledge.ts'
import { parseHtml } from '../../lib/letters/parse/parse-html.ts'
import { readLetters } from '../../lib/letters/parse/read-letter.ts'
import { UnreadableError } from '../../lib/letters/parse/reading-note.ts'
import { recordOf } from '../../lib/letters/parse/record.ts'
import { messageOf } from '../run.ts'
import { noteSentence } from './english.ts'

/** A file on disk, or one that was fetched. */
export type ReadJob = { path: string } | { file: LetterFile }

/** What one file gave: its letter, or null and why; with two letters in it, the first and a word. */
export interface FileReading {
  file: string
  letter: Letter | null
  draft: LetterDraft | null
  why: string | null
}

/**
 * Reads the letter of a file on disk. Never throws: what is wrong with a file is in `why`. For files
 * that are known; `LetterReader` reads others, with limits of time and memory.
 */
export async function readLetterFile(path: string, knowledge: Knowledge): Promise<FileReading> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return { ...nothingOf(path), why: 'This is not a file.' }
    checkSize(found.size)
    const file = { name: basename(path), bytes: await readFile(path) }
    return { ...(await readLetterBytes(file, knowledge)), file: path }
  } catch (error) {
    return { ...nothingOf(path), why: whyUnopened(error) }
  }
}

function whyUnopened(error: unknown): string {
  if (error instanceof UnreadableError) return noteSentence(error.note)
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return missing ? 'There is no such file.' : 'This file cannot be opened.'
}

function nothingOf(file: string): Omit<FileReading, 'why'> {
  return { file, letter: null, draft: null }
}

/** Reads the letter of a file that was fetched or opened. Never throws, like `readLetterFile`. */
export async function readLetterBytes(
  file: LetterFile,
  knowledge: Knowledge,
): Promise<FileReading> {
  const nothing = nothingOf(file.name)
  try {
    const { drafts, notes } = readLetters(await sourceFromFile(file, parseHtml), knowledge)
    const why = notes.map(noteSentence).join(' ') || null
    const draft = drafts[0]
    if (!draft) return { ...nothing, why }
    const note = drafts.length > 1 ? `${why ?? ''} This is the first of them.` : why
    return { file: file.name, letter: recordOf(draft, knowledge), draft, why: note }
  } catch (error) {
    const why = `This file cannot be read: ${messageOf(error)}`
    return { ...nothing, why: error instanceof UnreadableError ? noteSentence(error.note) : why }
  }
}
