import type { LetterSource } from '../letters/parse/source-blocks.ts'

/** Why the text of a page could not be had. */
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
  /** The reader itself failed, or gave what is no text. */
  | 'failed'

/** What the reader makes of a page. */
export type PageText = { source: LetterSource } | { why: PageTextProblem }
