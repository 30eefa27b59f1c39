import type { Register } from '../register.ts'
import { wordsOf } from './cue-patterns.ts'
import type { LabelledBlocks } from './labelled-blocks.ts'
import { cleanName, splitInlineList } from './names.ts'
import { ORGANIZATION_WORD } from './person-patterns.ts'

const OPENING = new RegExp(
  `(?:^|[.:]\\s)(?:${wordsOf('opening')}),?\\s?[,:–—(-]\\s?(?=\\p{Lu})`,
  'gu',
)
const GOES_ON = new RegExp(`[,–—)-]\\s?(?:${wordsOf('afterNames')})(?!\\p{L})`, 'u')
const MIN_LIST_LENGTH = 11
const MAX_LIST_LENGTH = 1500
/** A sentence opens once; more openings than these are no text. */
const MAX_OPENINGS = 20

/** What stands between "We," and ", write to": names, or null. */
function namedInOpening(text: string): string | null {
  for (const opening of [...text.matchAll(OPENING)].slice(0, MAX_OPENINGS)) {
    const start = opening.index + opening[0].length
    const [sentence = ''] = text.slice(start, start + MAX_LIST_LENGTH).split(/[.;]/, 1)
    const end = sentence.slice(MIN_LIST_LENGTH).search(GOES_ON)
    if (end >= 0) return sentence.slice(0, MIN_LIST_LENGTH + end).trim()
  }
  return null
}

/** Reads names from the first sentences: "We, Amnesty International and FIDH, write to …". */
export function openingNames(
  { blocks, labels }: LabelledBlocks,
  register: Register,
): { names: string[]; line: number } | null {
  const sentences = blocks
    .flatMap((block, line) => (labels[line] === 'prose' ? [{ text: block.text, line }] : []))
    .slice(0, 3)
  for (const { text, line } of sentences) {
    const list = namedInOpening(text)
    const names = list ? splitInlineList(list, register, 2) : null
    const known =
      names?.filter((name) => register.find(cleanName(name)) || ORGANIZATION_WORD.test(name))
        .length ?? 0
    if (names && known >= names.length * 0.6) return { names, line }
  }
  return null
}
