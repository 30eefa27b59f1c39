import { type Expectation, expectedIn } from '../../lib/letters/expectation.ts'

/** What a field of a letter in `data/` must be, for those who write one. */
const DESCRIPTIONS: Record<Expectation, (most: number) => string> = {
  line: () => 'a line of text, not empty',
  text: (most) => `a text of at most ${most} characters`,
  long: (most) => `at most ${most} characters long`,
  words: () => 'lower-case words joined by hyphens',
  date: () => 'a day, month or year such as 2023-02-26, or null',
  address: () => 'a whole address that begins with https:// or http://',
  addresses: () => 'a list of addresses',
  texts: () => 'a list of texts',
  list: (most) => `a list of at most ${most}`,
  name: () => 'a name',
  count: () => 'a whole number or null',
  flag: () => 'true or false',
  session: () => 'a session such as 52 or S-33',
  state: () => 'a code of three capital letters such as PRK',
  theme: () => 'a theme such as civic-space',
  language: () => 'a language tag such as en',
  'title-kind': () => 'own, described or address',
  'source-kind': () => 'publisher, partner, media or copy',
  evidence: () => 'whole, opening or announcement',
  translations: () => 'translations by the tags of their languages, such as fr',
}

/** What the message of a shape asks for, as the end of "must be …"; null for one of no code. */
export function descriptionOf(message: string): string | null {
  const { expected, most = 0 } = expectedIn(message)
  return expected === 'other' ? null : DESCRIPTIONS[expected](most)
}
