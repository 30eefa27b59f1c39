import type { LetterSource } from '../letters/parse/source-blocks.ts'

/** Why the text of a page could not be read. */
export type PageTextProblem =
  /** A PDF in the browser's viewer, into which no extension sees. */
  | 'pdf'
  /** The browser lets no extension read the page. */
  | 'closed'
  | 'empty'
  | 'too-long'
  /** The browser's storage is full. */
  | 'full'
  /** The page is in a private window. */
  | 'private'
  | 'managed'
  /** The reader failed, or its result is not a text. */
  | 'failed'

/** The result of a page's reader. */
export type PageText = { source: LetterSource } | { why: PageTextProblem }
