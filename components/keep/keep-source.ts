import type { Collection } from '../../lib/collection/collection.ts'
import type { ImportRecord } from '../../lib/kept/kept-letter.ts'
import type { KeptStore } from '../../lib/kept/kept-store.ts'
import type { Reading } from '../../lib/kept/record-reading.ts'
import type { ImportProgress } from '../../lib/kept/run-import.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import type { Knowledge } from '../../lib/letters/parse/knowledge.ts'
import type { LetterSource } from '../../lib/letters/parse/source-blocks.ts'

/** What keeping letters needs; everything of it may fail, and be asked again. */
export interface KeepSource {
  store: KeptStore
  /** What the parser must know, loaded when it is first asked for. */
  knowledge(): Promise<KeepKnowledge>
  /** A letter whole, the user's own before a public one; null when there is none of that id. */
  letter: Collection['letter']
  /** Reads a file, apart from the page. Throws an `UnreadableError`, or the signal's reason. */
  readFile(file: File, signal?: AbortSignal): Promise<LetterSource>
  /** Reads the file of a text of the Council, in which no words are split at the ends of lines. */
  readText(file: File, signal?: AbortSignal): Promise<LetterSource>
  /** Reads the letters of a text, one at least, apart from the page. Throws like `readFile`. */
  readLetters(
    text: { source: LetterSource; completes: Letter | null },
    signal?: AbortSignal,
  ): Promise<Reading[]>
  /** The page is in a private window, from which nothing is kept. */
  isPrivate: boolean
  /** Letters may be kept here: not in a private window, nor where the organization says no. */
  keepsLetters: boolean
  /**
   * Holds a draft for this page, or takes it from the one that holds it. Gives what lets it go, or
   * null when another page holds it.
   */
  holdDraft(
    id: string,
    options: { isTaking: boolean; onTaken(): void },
  ): Promise<(() => void) | null>
  /** Tells the other pages and the background that a kept letter has changed. */
  announceChange(): void
  /** Calls back after each change, made here or elsewhere; gives what ends it. */
  watch(onChange: () => void): () => void
  /** Runs an import apart from the page, which stays usable. */
  runImport(id: string, onProgress: (progress: ImportProgress) => void): ImportRun
  /** Whether an import runs in this or another page. */
  isImporting(id: string): Promise<boolean>
}

export interface KeepKnowledge extends Knowledge {
  /** Alpha-3 codes that a letter can be on. */
  countries: readonly string[]
  /** The id of the package's letter that stands at an address, or null. */
  heldAt(address: string): string | null
}

export interface ImportRun {
  /** How it ended, or null when it is gone; it never fails, as what went wrong is in the record. */
  ended: Promise<ImportRecord | null>
  /** Stops it; what was taken stays, and it can go on later. */
  stop(): void
}
