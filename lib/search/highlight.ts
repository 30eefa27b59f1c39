import { type Word, wordsOf } from '../text/words.ts'
import type { FoundGroup } from './found-group.ts'
import { maskIn } from './postings.ts'
import type { Hit, HitField, SearchedLetter } from './search-answer.ts'
import { eachText, MASK_WEIGHT } from './search-fields.ts'

const MAX_HITS = 12
const MAX_CACHED_TEXTS = 2000

/** Fields that a key is shown in, by its kind. */
const KEY_FIELDS: Record<string, HitField> = {
  session: 'session',
  sort: 'session',
  country: 'country',
  theme: 'theme',
  year: 'date',
  month: 'date',
  day: 'date',
  symbol: 'symbol',
  draft: 'symbol',
  lang: 'language',
  signed: 'signatories',
}

/**
 * Finds the fields in which the groups of a query hit a letter, best fields first, with the ranges to
 * highlight. Reads only the fields that the index names.
 */
export function hitsOf(letter: SearchedLetter, doc: number, groups: readonly FoundGroup[]): Hit[] {
  const words = new Set<string>()
  const hits: Hit[] = []
  let hitMask = 0
  for (const group of groups) {
    for (const alternative of group.alternatives) {
      const mask = maskIn(alternative.postings, doc)
      if (mask === 0) continue
      if (alternative.key !== null) addKeyHit(hits, alternative.key, letter)
      else {
        hitMask |= mask
        for (const word of alternative.words) words.add(word)
      }
    }
  }
  const texts: { hit: Hit; weight: number }[] = []
  eachText(letter, (bit, field, text) => {
    if ((hitMask & bit) === 0) return
    const ranges = rangesOf(text, words)
    const weight = (MASK_WEIGHT[bit] ?? 0) + ranges.length / 100
    if (ranges.length > 0) texts.push({ hit: { field, text, ranges }, weight })
  })
  texts.sort((a, b) => b.weight - a.weight)
  return [...texts.map(({ hit }) => hit), ...hits].slice(0, MAX_HITS)
}

function addKeyHit(hits: Hit[], key: string, letter: SearchedLetter) {
  const kind = key.split(':', 1)[0] ?? ''
  const field = KEY_FIELDS[kind]
  if (!field) return
  const value = key.slice(kind.length + 1)
  const text = field === 'date' ? (letter.date ?? value) : value
  if (!hits.some((hit) => hit.field === field && hit.text === text))
    hits.push({ field, text, ranges: [] })
}

const cachedWords = new Map<string, Word[]>()

/** While a query is typed, mostly the same letters are highlighted again. */
function cachedWordsOf(text: string): Word[] {
  const known = cachedWords.get(text)
  if (known) return known
  if (cachedWords.size >= MAX_CACHED_TEXTS) cachedWords.clear()
  const words = wordsOf(text)
  cachedWords.set(text, words)
  return words
}

/** The ranges of words in a text; adjacent words are one range. */
function rangesOf(text: string, words: ReadonlySet<string>): Hit['ranges'] {
  const found = cachedWordsOf(text).filter((word) => words.has(word.folded))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const ranges: Hit['ranges'] = []
  for (const { start, end } of found) {
    const last = ranges.at(-1)
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end)
    else ranges.push([start, end])
  }
  return ranges
}
