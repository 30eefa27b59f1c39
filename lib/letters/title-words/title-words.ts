/** Words that stand in titles of letters on every matter: alternatives of a regular expression. */
export interface TitleWords {
  /** What a letter calls itself, what one does with it, and that something is urgent. */
  form: string
  /** Who signs and who is written to, by kind and office. */
  people: string
  /** Bodies that are written to. */
  bodies: string
  /** What the Council has and does on every matter: its instruments, and to renew or support them. */
  procedure: string
  /** Words that only join others, and those of sessions and days. */
  joining: string
  /** What the language writes onto the beginning of a word. */
  prefix?: string
  /** Whether it writes words without spaces between them. */
  isUnspaced?: true
}
