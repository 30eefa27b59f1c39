import { ASKING, ENGLISH_ASKING, FRENCH_ASKING } from './cue-patterns.ts'

/** How many words may stand between who asks and that they ask: "we, the members of …, urge". */
const MAX_WORDS_BETWEEN = 12
const MAX_FRENCH_WORDS_BETWEEN = 8
/** Longer words than any of a language's; what is further off belongs to another sentence. */
const MAX_CHARACTERS_BETWEEN = 400

/** Whether a text asks for something: "We urge …", "must support", "nous demandons", "призываем". */
export function isAsking(text: string): boolean {
  return (
    ASKING.test(text) ||
    someoneAsks(text, ENGLISH_ASKING, MAX_WORDS_BETWEEN) ||
    someoneAsks(text, FRENCH_ASKING, MAX_FRENCH_WORDS_BETWEEN)
  )
}

/** Whether a verb has one who speaks at most `words` words before it. */
function someoneAsks(
  text: string,
  { speaker, verb }: typeof ENGLISH_ASKING,
  words: number,
): boolean {
  let searchedTo = 0
  for (const { index } of text.matchAll(verb)) {
    const from = Math.max(searchedTo, index - MAX_CHARACTERS_BETWEEN)
    const last = [...text.slice(from, index).matchAll(speaker)].at(-1)
    if (last) {
      const between = text.slice(from + last.index + last[0].length, index)
      const count = between.replace(/^,/, '').trim().split(' ').length
      if (/^,? /.test(between) && between.endsWith(' ') && count <= words) return true
    }
    searchedTo = from
  }
  return false
}
