import { isLanguage } from '../../council/language.ts'
import { createNameFinder, type StateName, type States } from '../../council/states.ts'
import { createAdjectiveFinder } from './state-adjectives.ts'

/** Names in use that CLDR does not have, by code and language. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'MMR de': 'Birma|Burma',
  'MMR it': 'Birmania|Burma',
  'MMR pt': 'Birmânia|Mianmar|Myanmar',
  'MMR ja': 'ビルマ',
  'MMR ko': '버마',
  'BLR de': 'Weißrussland|Weissrussland|Belarus',
  'BLR it': 'Bielorussia|Belarus',
  'BLR pt': 'Bielorrússia|Belarus',
  'PRK ko': '조선민주주의인민공화국|북조선|DPRK',
  'PRK ja': '朝鮮民主主義人民共和国|DPRK',
  'COD de': 'Demokratische Republik Kongo|DR Kongo|DRK',
  'COD it': 'Repubblica democratica del Congo|RDC',
  'COD pt': 'República Democrática do Congo|RDC',
  'COD ja': 'コンゴ民主共和国',
  'COD ko': '콩고민주공화국',
  'COD fa': 'جمهوری دموکراتیک کنگو',
  'COD tr': 'Kongo Demokratik Cumhuriyeti',
  'COD id': 'Republik Demokratik Kongo',
  'COD sw': 'Jamhuri ya Kidemokrasia ya Kongo|Kongo DRC|DRC',
  'COD zh': '刚果民主共和国|剛果民主共和國',
  'SSD sw': 'Sudan Kusini',
  'ETH sw': 'Uhabeshi',
  'ERI ko': '에리트레아',
  'ETH it': 'Etiopia',
  'PSE de': 'Palästina',
  'PSE it': 'Palestina',
  'PSE pt': 'Palestina',
  'PSE tr': 'Filistin',
  'PSE fa': 'فلسطین',
  'PSE id': 'Palestina',
  'PSE ja': 'パレスチナ',
  'PSE ko': '팔레스타인',
  'CHN de': 'Xinjiang|Tibet|Volksrepublik China',
  'CHN ja': '新疆|チベット|ウイグル',
  'CHN ko': '신장|티베트',
  'CHN tr': 'Sincan|Doğu Türkistan',
  'CAF de': 'Zentralafrikanische Republik',
  'KGZ ru': 'Кыргызстан|Кыргызская Республика',
  'CZE de': 'Tschechien',
}
/** Also written where a letter is in one of these: by tag of CLDR. */
const SCRIPTS: Readonly<Record<string, string[]>> = { zh: ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'] }

/** The states that a text names in a language, by a name or else by an adjective. */
export interface NamedStates {
  names(text: string): string[]
  adjectives(text: string): string[]
}

const made = new WeakMap<States, Map<string, NamedStates>>()

/**
 * How a letter in a language names states: the Council's names in its six languages, and those of
 * the browser (CLDR) in the letter's own.
 */
export function namedStates(states: States, language: string): NamedStates {
  const base = language.split('-')[0] ?? 'en'
  const known = made.get(states) ?? new Map<string, NamedStates>()
  made.set(states, known)
  const own = known.get(base) ?? create(states, base)
  known.set(base, own)
  return own
}

function create(states: States, language: string): NamedStates {
  const names = namesIn(states, language)
  const findOwn = createNameFinder(names)
  return {
    names(text) {
      const own = findOwn(text)
      if (isLanguage(language)) return [...new Set([...states.find(text), ...own])]
      return own.length > 0 ? own : states.find(text)
    },
    adjectives: createAdjectiveFinder(names),
  }
}

function namesIn(states: States, language: string): StateName[] {
  const others = Object.entries(OTHER_NAMES).flatMap(([key, names]) => {
    const [alpha3 = '', own] = key.split(' ')
    return own === language ? names.split('|').map((name): StateName => [name, alpha3]) : []
  })
  const tags = Intl.DisplayNames.supportedLocalesOf(SCRIPTS[language] ?? [language])
  const writers = tags.flatMap((tag) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' }),
    ),
  )
  return [
    ...others,
    ...regionsOf(states).flatMap(([region, alpha3]) =>
      writers.flatMap((writer): StateName[] => {
        const name = writer.of(region)
        // "Myanmar (Burma)" is either.
        return (name?.split(/[()（）]/u) ?? []).flatMap((part) =>
          part.trim() ? [[part.trim(), alpha3]] : [],
        )
      }),
    ),
  ]
}

/** The two-letter code of each state, found by its English name. */
function regionsOf(states: States): [region: string, alpha3: string][] {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((region) => {
      const name = english
        .of(region)
        ?.replace(' & ', ' and ')
        .replace(/^St\. /, 'Saint ')
      const [alpha3, other] = name ? states.find(name) : []
      return alpha3 && !other ? [[region, alpha3] as [string, string]] : []
    })
}
