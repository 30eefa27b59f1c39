import { letterReplacer } from '../text/letter-table.ts'

/** Cyrillic letters in Latin, as Kadyrov or Lukashenko are written in English. */
const inLatin = letterReplacer(
  'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsh ъ ыi ь эe юiu яia іi їi єe ўu',
)
/** Sounds written in several ways when a name comes into Latin script; the order counts. */
const SOUNDS: readonly [RegExp, string][] = [
  [/sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/ph/g, 'f'],
  [/kh|gh|q(?!u)|qu/g, 'k'],
  [/dh|th/g, 'd'],
  [/dj|zh/g, 'j'],
  [/ck|c(?![eihy])/g, 'k'],
  [/g/g, 'k'],
  [/t/g, 'd'],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/ee|y/g, 'i'],
  [/o/g, 'u'],
  [/e/g, 'a'],
  [/h$|h(?![aiu])/g, ''],
  [/([a-z])\1+/g, '$1'],
  [/ai|ia/g, 'i'],
]
const MIN_LENGTH = 4
/** A larger group of words with one key is chance, not the spellings of one name. */
const MAX_SPELLINGS = 6

/**
 * The transliteration key of a folded word in Latin or Cyrillic letters: spellings of one name share
 * it, such as Kadyrov, Qadirov and Кадыров. Empty for short words and other scripts.
 */
export function transliterationKey(folded: string): string {
  const latin = inLatin(folded)
  if (latin.length < MIN_LENGTH || !/^[a-z]+$/.test(latin)) return ''
  return SOUNDS.reduce((key, [sound, written]) => key.replace(sound, written), latin)
}

/** Groups words by their transliteration key; words without one are left out. */
export function byTransliterationKey(words: Iterable<string>): Map<string, string[]> {
  const groups = Map.groupBy(words, transliterationKey)
  groups.delete('')
  return groups
}

/** Groups words that may be spellings of one name; each group has at least two. */
export function spellingGroups(words: Iterable<string>): string[][] {
  const groups = byTransliterationKey(words).values()
  return [...groups.filter(({ length }) => length > 1 && length <= MAX_SPELLINGS)]
}
