import { foldForNames } from '../text/fold-names.ts'
import { type Token, tokensOf } from '../text/tokens.ts'
import { LANGUAGES, type Language } from './language.ts'

/** A state or territory with its names. */
export interface StateRecord {
  /** ISO 3166-1 alpha-3. */
  alpha3: string
  /** In each language the name to show first, then the others that texts use. */
  names: Record<Language, string[]>
}

/** The states by their names. */
export interface States {
  /**
   * Alpha-3 codes of the states named in a text in any of the six languages, each once, in the
   * order of their first mention. Whole names only, in any case and with any accents or
   * apostrophes; the longest name wins ("South Sudan" is not the Sudan); Russian endings and the
   * Arabic particles written together with a name are allowed for. Adjectives are not names
   * ("Sudanese"), and neither is a bare "Congo", which may mean either of two states.
   */
  find(text: string): string[]
  /** The name to show; English where the language has none, the code itself for an unknown one. */
  name(alpha3: string, language: Language): string
}

// Names that are also words of one of the languages, or that two states share.
const AMBIGUOUS_NAMES = new Set(
  [
    ...['jersey', 'guernsey', 'réunion', 'reunión', 'la réunion'],
    ...['maurice', 'mauricio', 'grenade', 'dominique', 'того', 'مالي', '中非'],
    ...['congo', 'конго', 'الكونغو', '刚果'],
  ].map(foldForNames),
)
// Places that carry the name of a state they are not.
const NAMESAKES = [
  ...['Gulf of Guinea', 'New Guinea', 'New Mexico', 'South China Sea', 'East China Sea'],
  ...['golfe de Guinée', 'golfo de Guinea', 'Гвинейский залив', '几内亚湾', '印度洋', '南中国海'],
]
// Abbreviations (OPT, CAR, US, U.S.) that are words when written small, or in a line of capitals.
const CAPITALS_ONLY = new Set(['opt', 'car', 'us', 'u'])

interface Name {
  /** Null for a place of `ELSEWHERE`. */
  alpha3: string | null
  words: string[]
}

interface Found {
  alpha3: string | null
  index: number
}

const HAN = /\p{Script=Han}/u

/** Makes the index of names once, for any number of questions. */
export function createStates(records: readonly StateRecord[]): States {
  const names: [string, string | null][] = [
    ...NAMESAKES.map((name): [string, null] => [name, null]),
    ...records.flatMap(({ alpha3, names }) =>
      LANGUAGES.flatMap((language) =>
        names[language].map((name): [string, string] => [name, alpha3]),
      ),
    ),
  ]
  const sought = names.filter(([name]) => !AMBIGUOUS_NAMES.has(foldForNames(name)))
  const byFirstWord = indexWords(sought.filter(([name]) => !HAN.test(name)))
  const findHan = createHanFinder(sought.filter(([name]) => HAN.test(name)))
  const byCode = new Map(records.map((record) => [record.alpha3, record]))
  return {
    find(text) {
      const found = [...findWords(text, byFirstWord), ...findHan(text)]
      found.sort((a, b) => a.index - b.index)
      return [...new Set(found.flatMap(({ alpha3 }) => alpha3 ?? []))]
    },
    name(alpha3, language) {
      const record = byCode.get(alpha3)
      return record?.names[language][0] ?? record?.names.en[0] ?? alpha3
    },
  }
}

function indexWords(names: [string, string | null][]): Map<string, Name[]> {
  const index = new Map<string, Name[]>()
  for (const [name, alpha3] of names) {
    const words = wordsOf(name).map(({ folded }) => stem(folded))
    const first = words[0]
    if (first === undefined) continue
    index.set(first, [...(index.get(first) ?? []), { alpha3, words }])
  }
  for (const sharing of index.values()) sharing.sort((a, b) => b.words.length - a.words.length)
  return index
}

function findWords(text: string, byFirstWord: Map<string, Name[]>): Found[] {
  const words = wordsOf(text)
  const hasSmall = text !== text.toUpperCase()
  const found: Found[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    const name = withoutArabicParticles(word.folded)
      .flatMap((form) => byFirstWord.get(form) ?? [])
      .filter(({ words: rest }) => rest.every((part, n) => n === 0 || isWord(words[at + n], part)))
      .sort((a, b) => b.words.length - a.words.length)[0]
    if (!name) continue
    if (CAPITALS_ONLY.has(word.folded) && !(hasSmall && isCapital(word.written))) continue
    found.push({ alpha3: name.alpha3, index: word.start })
    at += name.words.length - 1
  }
  return found
}

function isCapital(written: string): boolean {
  return written === written.toUpperCase()
}

interface Word extends Token {
  folded: string
}

function isWord(word: Word | undefined, part: string): boolean {
  return word !== undefined && stem(word.folded) === part
}

function wordsOf(text: string): Word[] {
  return tokensOf(text).map((run) => ({ ...run, folded: foldForNames(run.written) }))
}

const RUSSIAN_ENDING =
  /^(?:([а-я]{3,}?)(?:ая|ои|ую|ое|ого|ому|ом|ыи|ым|ые|ых|их|еи|ем|ах|ью)|([а-я]{4,}?)[аыеуиюяьо])$/

/**
 * A Russian word without its ending, the same in each case; any other word as it is. Snowball's
 * stems will not do for names: they take endings of verbs off too, and of "Судан" leave "суда",
 * which is "of the court".
 */
function stem(folded: string): string {
  const [, long, short] = RUSSIAN_ENDING.exec(folded) ?? []
  return long ?? short ?? folded
}

/** A word and, in Arabic, the word without "and", "in", "to" (`و ف ب ل ك`) written together with it. */
function withoutArabicParticles(folded: string): string[] {
  if (!/^[وفبلك]/.test(folded)) return [stem(folded)]
  const bare = folded.replace(/^[وف]/, '')
  return [...new Set([folded, bare, ...[folded, bare].map(withoutPreposition)])]
}

function withoutPreposition(folded: string): string {
  return folded.startsWith('لل') ? `ال${folded.slice(2)}` : folded.replace(/^[بلك]/, '')
}

function createHanFinder(names: [string, string | null][]): (text: string) => Found[] {
  const codes = new Map(names)
  const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.map(escapePattern).join('|'), 'gu')
  if (longestFirst.length === 0) return () => []
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
      alpha3: codes.get(name) ?? null,
      index,
    }))
}

function escapePattern(name: string): string {
  return name.replace(/[().*+?^$|[\]{}\\]/g, '\\$&')
}
