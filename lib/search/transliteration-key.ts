import { letterTable } from '../text/letter-table.ts'

/** Cyrillic letters in Latin, as Kadyrov or Lukashenko are written in English. */
const inLatin = letterTable(
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
/** So many words with one skeleton are chance. */
const MAX_SPELLINGS = 6

/**
 * What stays of a folded Latin or Cyrillic word when the freedoms of transliteration are taken out:
 * Kadyrov, Qadirov and Кадыров are one; so are Mohammed and Muhamad. Empty for short words and
 * other scripts.
 */
export function transliterationKey(folded: string): string {
  const latin = inLatin(folded)
  if (latin.length < MIN_LENGTH || !/^[a-z]+$/.test(latin)) return ''
  let skeleton = latin
  for (const [sound, written] of SOUNDS) skeleton = skeleton.replace(sound, written)
  return skeleton
}

/** Words by their skeleton. */
export function byTransliterationKey(words: Iterable<string>): Map<string, string[]> {
  const skeletons = new Map<string, string[]>()
  for (const word of words) {
    const skeleton = transliterationKey(word)
    if (skeleton === '') continue
    const list = skeletons.get(skeleton)
    if (list) list.push(word)
    else skeletons.set(skeleton, [word])
  }
  return skeletons
}

/** Groups of words that may be one name in several spellings. */
export function spellingGroups(words: Iterable<string>): string[][] {
  const groups = [...byTransliterationKey(words).values()]
  return groups.filter((group) => group.length > 1 && group.length <= MAX_SPELLINGS)
}
