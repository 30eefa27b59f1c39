import { lazy, memoize } from '../remember.ts'
import { isAscii } from '../text/fold.ts'
import { foldForNames } from '../text/fold-names.ts'
import { type Token, tokensOf, writtenTokens } from '../text/tokens.ts'
import type { Language } from './language.ts'

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

/** Names that are also words of one of the languages, or that two states share. */
const AMBIGUOUS_NAMES = new Set(
  [
    ...['jersey', 'guernsey', 'réunion', 'reunión'],
    ...['maurice', 'mauricio', 'grenade', 'dominique', 'того', 'مالي', '中非'],
    ...['congo', 'конго', 'الكونغو', '刚果'],
  ].map(foldForNames),
)
/** Places that carry the name of a state. */
const NAMESAKES = [
  ...['Gulf of Guinea', 'New Guinea', 'New Mexico', 'South China Sea', 'East China Sea'],
  ...['golfe de Guinée', 'golfo de Guinea', 'Гвинейский залив', '几内亚湾', '印度洋', '南中国海'],
]
/** Abbreviations (OPT, CAR, US, U.S.) that are words in lower case or in a line of capitals. */
const CAPITALS_ONLY = new Set(['opt', 'car', 'us', 'u'])

/** A name and the code of its state; null for a place of `NAMESAKES`. */
export type StateName = readonly [name: string, alpha3: string | null]

interface IndexedName {
  alpha3: string | null
  /** Of its words, read when the first of them is found. */
  stems: () => string[]
}

interface Found {
  alpha3: string | null
  index: number
}

/** Scripts without spaces between words, and Korean, which joins particles to them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Makes the index of names once, for any number of searches. */
export function createStates(records: readonly StateRecord[]): States {
  const find = createNameFinder([
    ...NAMESAKES.map((name): StateName => [name, null]),
    ...records.flatMap(({ alpha3, names }) =>
      Object.values(names).flatMap((own) => own.map((name): StateName => [name, alpha3])),
    ),
  ])
  const byCode = new Map(records.map((record) => [record.alpha3, record]))
  return {
    find,
    name(alpha3, language) {
      const names = byCode.get(alpha3)?.names
      return names?.[language][0] ?? names?.en[0] ?? alpha3
    },
  }
}

/** Finds the states of which a text has one of these names, in the order of their first mention. */
export function createNameFinder(all: readonly StateName[]): (text: string) => string[] {
  const byScript = lazy(() => Map.groupBy(all, ([name]) => scriptOf(name)))
  const namesIn = (script: Script) =>
    (byScript().get(script) ?? []).filter(([name]) => !AMBIGUOUS_NAMES.has(foldForNames(name)))
  const indexIn = memoize((script: Script) => indexNames(namesIn(script)))
  const unspacedIn = lazy(() => createUnspacedFinder(namesIn('unspaced')))
  return (text) => {
    const found = findNames(text, (form) => indexIn(scriptOf(form)).get(form) ?? [])
    if (UNSPACED.test(text)) found.push(...unspacedIn()(text))
    found.sort((a, b) => a.index - b.index)
    return [...new Set(found.flatMap(({ alpha3 }) => alpha3 ?? []))]
  }
}

/**
 * Names are read script by script, when a text first has a word of it: to read all takes as long as
 * to match a list of texts.
 */
type Script = 'latin' | 'arabic' | 'cyrillic' | 'unspaced'

/** The script of a name or, of a spaced one, of its first word. */
function scriptOf(name: string): Script {
  if (isAscii(name)) return 'latin'
  if (UNSPACED.test(name)) return 'unspaced'
  const [first = ''] = /\p{L}/u.exec(name) ?? []
  if (/\p{Script=Arabic}/u.test(first)) return 'arabic'
  return /\p{Script=Cyrillic}/u.test(first) ? 'cyrillic' : 'latin'
}

/** The names by the stem of their first word. */
function indexNames(names: StateName[]): Map<string, IndexedName[]> {
  const byFirstStem = new Map<string, IndexedName[]>()
  for (const [name, alpha3] of names) {
    const [first] = writtenTokens(name)
    if (first === undefined) continue
    const indexed = {
      alpha3,
      stems: lazy(() => wordsOf(name).map(({ folded }) => stem(folded))),
    }
    const key = stem(foldForNames(first))
    const others = byFirstStem.get(key)
    if (others) others.push(indexed)
    else byFirstStem.set(key, [indexed])
  }
  return byFirstStem
}

function findNames(text: string, beginningWith: (stem: string) => IndexedName[]): Found[] {
  const words = wordsOf(text)
  const hasLowerCase = text !== text.toUpperCase()
  const found: Found[] = []
  let next = 0
  for (const [index, word] of words.entries()) {
    if (index < next) continue
    const begun = withoutArabicParticles(word.folded).flatMap(beginningWith)
    if (begun.length === 0) continue
    const name = begun
      .filter(({ stems }) =>
        stems().every((part, n) => n === 0 || stem(words[index + n]?.folded ?? '') === part),
      )
      .sort((a, b) => b.stems().length - a.stems().length)[0]
    if (!name) continue
    if (CAPITALS_ONLY.has(word.folded) && !(hasLowerCase && isCapital(word.written))) continue
    found.push({ alpha3: name.alpha3, index: word.start })
    next = index + name.stems().length
  }
  return found
}

function isCapital(written: string): boolean {
  return written === written.toUpperCase()
}

function wordsOf(text: string): (Token & { folded: string })[] {
  return tokensOf(text).map((run) => ({ ...run, folded: foldForNames(run.written) }))
}

const RUSSIAN_ENDING =
  /^(?:([а-я]{3,}?)(?:ая|ои|ую|ое|ого|ому|ом|ыи|ым|ые|ых|их|еи|ем|ах|ью)|([а-я]{4,}?)[аыеуиюяьо])$/

/**
 * A Russian word without its case ending; any other word as it is. Snowball's stems do not suit
 * names: they also remove endings of verbs, and make "суда" ("of the court") of "Судан".
 */
function stem(folded: string): string {
  const [, long, short] = RUSSIAN_ENDING.exec(folded) ?? []
  return long ?? short ?? folded
}

/** A word and, in Arabic, its forms without "and", "in", "to" (`و ف ب ل ك`) joined to it. */
function withoutArabicParticles(folded: string): string[] {
  if (!/^[وفبلك]/.test(folded)) return [stem(folded)]
  const bare = folded.replace(/^[وف]/, '')
  return [...new Set([folded, bare, withoutPreposition(folded), withoutPreposition(bare)])]
}

function withoutPreposition(folded: string): string {
  return folded.startsWith('لل') ? `ال${folded.slice(2)}` : folded.replace(/^[بلك]/, '')
}

function createUnspacedFinder(names: StateName[]): (text: string) => Found[] {
  if (names.length === 0) return () => []
  const codes = new Map(names)
  const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.map(escapePattern).join('|'), 'gu')
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
      alpha3: codes.get(name) ?? null,
      index,
    }))
}

function escapePattern(name: string): string {
  return name.replace(/[().*+?^$|[\]{}\\]/g, '\\$&')
}
