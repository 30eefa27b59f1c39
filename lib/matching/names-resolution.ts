import type { LetterHeader } from '../letters/letter.ts'

/** The resolution that a letter is about, where its subject has the number of one that it cites. */
export function namesResolution({ subject, resolutions_cited }: LetterHeader): string | null {
  return resolutions_cited.find((symbol) => subject.includes(numberOf(symbol))) ?? null
}

function numberOf(symbol: string): string {
  const last = symbol.lastIndexOf('/')
  return last <= 0 ? symbol : symbol.slice(symbol.lastIndexOf('/', last - 1) + 1)
}
