import type { StateName } from '../../council/states.ts'
import { foldForNames } from '../../text/fold-names.ts'
import { tokensOf } from '../../text/tokens.ts'

/** Adjectives that do not begin as the name of their state does, or as that of another. */
const IRREGULAR: [RegExp, string | null][] = [
  [/^(?:burm(?:ese|esisch\p{L}{0,2})|birman\p{L}{0,3}|бирманск\p{L}{2,3})$/u, 'MMR'],
  [/^(?:syr(?:ian|ien|isch)\p{L}{0,3}|siri(?:o|a|os|as|an[oaie]s?))$/u, 'SYR'],
  [/^(?:nord?(?:korean\p{L}{0,6}|cor(?:een|ean)\p{L}{0,3})|северокореиск\p{L}{2,3})$/u, 'PRK'],
  [/^(?:su[dr](?:korean\p{L}{0,6}|cor(?:een|ean)\p{L}{0,3})|южнокореиск\p{L}{2,3})$/u, 'KOR'],
  [/^(?:egipci[oa]s?|egizian[oaie])$/u, 'EGY'],
  [/^etiop[ei]s?$/u, 'ETH'],
  [/^(?:venezolan[oa]s?)$/u, 'VEN'],
  [/^(?:filipin[oa]s?|philippin(?:ian|isch\p{L}{0,2}|es?))$/u, 'PHL'],
  [/^(?:salvador(?:an|ien(?:ne)?|en[oa]|enh[oa]|ianisch\p{L}{0,2})s?)$/u, 'SLV'],
  [
    /^(?:lankan|lankais(?:es?)?|srilank(?:es|isch|ais)\p{L}{0,2}|srilan(?:kes|ques)\p{L}{0,2})$/u,
    'LKA',
  ],
  [/^(?:cub(?:an|ain|aine)s?|cuban[oaie]s?|kubanisch\p{L}{0,2}|кубинск\p{L}{2,3})$/u, 'CUB'],
  [/^(?:cines[ei]|chin[oa]s|китаиск\p{L}{2,3})$/u, 'CHN'],
  [/^(?:russ(?:es?|isch\p{L}{0,2}|ians?|[oaie])|rus[oa]s?|росси\p{L}ск\p{L}{2,3})$/u, 'RUS'],
  [/^(?:turc[oa]?s?|turques?|turkish|turkisch\p{L}{0,2}|turch[ei]|турецк\p{L}{2,3})$/u, 'TUR'],
  [/^(?:nigerians?|nigerianisch\p{L}{0,2}|nigerian[oaie]s?)$/u, 'NGA'],
  [/^(?:nigerien(?:ne)?s?|nigerin[oaie]s?|nigrisch\p{L}{0,2})$/u, 'NER'],
  [
    /^(?:saudi|saudit[aeio]s?|saoudien(?:ne)?s?|saudisch\p{L}{0,2}|السعودي\p{L}{0,3}|саудовск\p{L}{2,3})$/u,
    'SAU',
  ],
  [
    /^(?:беларуск\p{L}{2,3}|белорусск\p{L}{2,3}|bielorrus[oa]s?|bieloruss(?:[oai]|es?)|weissrussisch\p{L}{0,2}|weißrussisch\p{L}{0,2})$/u,
    'BLR',
  ],
  // Of several states, of peoples, or words of their own.
  [/^(?:congo|kongo|guine|dominic|core|kore|niger|american|americ|romani|indigen|persian)/u, null],
]

/** States that share their adjective with a neighbour: the word before tells which is meant. */
const KOREAN = /^(?:korean|corean|coreen)\p{L}{0,3}$/u
const NORTH = /(?:north|nord|norte)[\s-]+$/iu
const SOUTH = /(?:south|sud|sur|sul|süd)[\s-]+$/iu

/** What adjectives add to the beginning of a name, in Latin letters. */
const LATIN =
  /^\p{L}{0,2}(?:(?:i?an|ien|yan)(?:ne?s?|s|[oaie]|[oa]s)?|ese|ais(?:es?)?|ois(?:es?)?|aine?s?|isch(?:e[nrsm]?)?|ish|ens[ei]s?|en[oa]s?|in[oaie]s?|an[oaie]s?|es[ae]s?|[iec]c[oa]s?)$/u
const RUSSIAN = /^\p{L}{0,4}ск(?:ая|ии|ие|их|ого|ои|ому|им|ими|ую|ое)$/u
const ARABIC = /^(?:ي|يه|يين|يون|يات|ی|ی‌ها)$/u
const MIN_LATIN_STEM = 4
const MIN_STEM = 3

interface Stem {
  text: string
  alpha3: string
  /** "Afghan" of "Afghanistan", and names that end in a consonant, which take "i" alone. */
  isAdjective: boolean
  takesI: boolean
}

function stemOf(name: string, alpha3: string): Stem | null {
  const folded = foldForNames(name).replace(/^ال/u, '')
  if (/[\s()-]/u.test(folded)) return null
  const isLatin = /^[a-zß]+$/u.test(folded)
  const text = isLatin
    ? folded.replace(/(?:istan|land|ia?s?en|[aeiouy]{1,4})$/u, '')
    : folded.replace(/(?:истан|[аеиоуыяюь]{1,4}|[اهي]{1,3}|یه|ه|ستان)$/u, '')
  if (text.length < (isLatin ? MIN_LATIN_STEM : MIN_STEM)) {
    return folded.length > MIN_LATIN_STEM
      ? { text: folded, alpha3, isAdjective: false, takesI: true }
      : null
  }
  const isAdjective = /(?:istan|land)$/u.test(folded) && isLatin
  return { text, alpha3, isAdjective, takesI: /[^aeiouy]$/u.test(folded) }
}

/** Finds the states whose adjective stands in a text: "Sudanese authorities", "иранские власти". */
export function createAdjectiveFinder(names: readonly StateName[]): (text: string) => string[] {
  const stems = names
    .flatMap(([name, alpha3]) => (alpha3 === null ? [] : (stemOf(name, alpha3) ?? [])))
    .sort((one, other) => other.text.length - one.text.length)
  const byStart = Map.groupBy(stems, ({ text }) => text.slice(0, MIN_STEM))
  return (text) => {
    const found = tokensOf(text).flatMap(({ written, start }) =>
      stateOf(foldForNames(written), text.slice(Math.max(0, start - 10), start), byStart),
    )
    return [...new Set(found)]
  }
}

function stateOf(word: string, before: string, byStart: Map<string, Stem[]>): string[] {
  if (KOREAN.test(word)) return NORTH.test(before) ? ['PRK'] : SOUTH.test(before) ? ['KOR'] : []
  const irregular = IRREGULAR.find(([pattern]) => pattern.test(word))
  if (irregular) return irregular[1] ? [irregular[1]] : []
  const bare = word.replace(/^[وفبلك]?(?:ال|لل)(?=\p{L}{3})/u, '')
  const stem = (byStart.get(bare.slice(0, MIN_STEM)) ?? []).find((one) => isAdjectiveOf(bare, one))
  if (!stem) return []
  return [stem.alpha3 === 'SDN' && SOUTH.test(before) ? 'SSD' : stem.alpha3]
}

function isAdjectiveOf(word: string, { text, isAdjective, takesI }: Stem): boolean {
  if (!word.startsWith(text)) return false
  const ending = word.slice(text.length)
  if (isAdjective && /^[oa]?s?$/u.test(ending)) return true
  if (takesI && ending === 'i') return true
  return LATIN.test(ending) || RUSSIAN.test(ending) || ARABIC.test(ending)
}
