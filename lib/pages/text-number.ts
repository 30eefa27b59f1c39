import { type CouncilSymbol, parseTextNumber } from '../council/symbol.ts'
import { type AdoptedKind, SERIES_KINDS, SESSION } from '../council/symbol-grammar.ts'
import { westernDigits } from '../text/digits.ts'

const KINDS: readonly [AdoptedKind, RegExp][] = [
  ['resolution', /r[eé]sol|резол|决议|قرار/i],
  ['decision', /d[eé]cisi|решен|决定|مقرر/i],
  ['statement', /statement|prst|d[eé]cla|заявл|声明|بيان/i],
]

/** The kinds of texts that a name mentions: "Resolutions and decisions" gives two. */
export function kindsIn(name: string): AdoptedKind[] {
  return KINDS.flatMap(([kind, pattern]) => (pattern.test(name) ? [kind] : []))
}

/**
 * The kind of a text by its number and the name of its list. In a list of decisions and statements,
 * decisions are numbered from 101, which statements never reach.
 */
function kindOf(name: string, written: string): AdoptedKind {
  const [kind, ...others] = kindsIn(name)
  if (kind && others.length === 0) return kind
  if (kind === 'decision') {
    return Number(/\/(\d+)\D*$/.exec(written)?.[1] ?? 0) > 100 ? 'decision' : 'statement'
  }
  return 'resolution'
}

/** A number among other things in its cell, such as the link to a corrigendum. */
const FIRST_NUMBER = /(?:^|\D)((?:(?<!\p{L})(?:S-|O[MS]\/))?\d{1,3}\/\d+)/iu
/** `6/PRST/1` and `PRST 6/1` of the old indexes: PRST/6/1. */
const OLD_STATEMENT = new RegExp(`^(?:A/HRC/)?(${SESSION})/PRST[/ .]?(\\d{1,2})(?!\\d)`, 'iu')
const SERIES = /^(RES|DEC|PRST)[ ./:-]{1,2}/i
const WORDS_BEFORE = /^[\p{L}’' ]{1,40}[ .:°º]{0,3}/u

/** "دإ-22/1": a special session, in Arabic. */
const SPECIAL_IN_ARABIC = /(?<!\p{L})د\s?[إا]\s?-?\s?(?=\d)/gu

/** A number as patterns read it: Western digits, plain hyphens and slashes. */
export function normalizeNumber(written: string): string {
  return westernDigits(written.normalize('NFKC'))
    .replace(/[‐-―−]/g, '-')
    .replace(SPECIAL_IN_ARABIC, 'S-')
    .replace(/[⁄∕]/g, '/')
    .replace(/\s?([/-])\s?/g, '$1')
    .trim()
}

/** Understands a text's number in a list named `section`; null for anything else. */
export function parseNumber(written: string, section: string): CouncilSymbol | null {
  const plain = normalizeNumber(written)
  const [, session, statement] = OLD_STATEMENT.exec(plain) ?? []
  if (session) return parseTextNumber(`${session}/${statement}`, 'statement')
  const series = SERIES.exec(plain)?.[1]?.toUpperCase() ?? ''
  const [own, ...others] = kindsIn(WORDS_BEFORE.exec(plain)?.[0] ?? '')
  const named = SERIES_KINDS[series] ?? (own && others.length === 0 ? own : section)
  const [, first = ''] = FIRST_NUMBER.exec(plain) ?? []
  return (
    parseTextNumber(plain, kindOf(named, plain)) ?? parseTextNumber(first, kindOf(named, first))
  )
}

const MAX_NUMBER_LENGTH = 60
const NUMBER_CELL =
  /^[^\p{L}\p{N}]{0,4}((?:[\p{L}’' ]{1,30}[ .:°º]{0,3})?)(?:a\/hrc\/)?(?:(?:res|dec|prst)[a-z]*[\s./:-]{0,2})?(?:s-?\d|o[ms]\/|\d)/iu

const PRESIDENT = /^(?:presid|présid|председ|主席|第|رئيس|no|n°|№)/iu
const SHORT = /^(?:res|dec|prst|a|hrc|s|o[ms])?\W*$/i

/** Whether words name a kind of text: "Resolution", "President’s statement"; not "See resolution". */
export function namesKind(words: string): boolean {
  const [first = ''] = words.trim().split(' ')
  return SHORT.test(first) || kindsIn(first).length > 0 || PRESIDENT.test(first)
}

/** Understands a cell that holds a number of an adopted text and hardly anything else. */
export function numberIn(text: string): CouncilSymbol | null {
  if (text.length > MAX_NUMBER_LENGTH) return null
  const plain = normalizeNumber(text)
  const words = NUMBER_CELL.exec(plain)?.[1]
  if (words === undefined || !namesKind(words)) return null
  const symbol = parseNumber(plain, '')
  return symbol && isAdopted(symbol) ? symbol : null
}

const NUMBERS =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/.-])(?:a\/hrc\/)?(?:(?:res|dec|prst)\/)?(?:S-?|O[MS]\/)?\d{1,3}\/\d{1,4}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/])/giu
const BEFORE_NUMBER = 24

/** The numbers of adopted texts in a heading; the word before each tells its kind. */
export function numbersIn(text: string): CouncilSymbol[] {
  const plain = normalizeNumber(text.slice(0, 500))
  return [...plain.matchAll(NUMBERS)].flatMap(({ index, 0: number }) => {
    const before = plain.slice(Math.max(0, index - BEFORE_NUMBER), index)
    const symbol = parseNumber(number, before)
    return symbol && isAdopted(symbol) ? [symbol] : []
  })
}

/** Whether a symbol is that of a resolution, decision or statement. */
export function isAdopted({ kind }: CouncilSymbol): boolean {
  return KINDS.some(([adopted]) => adopted === kind)
}

const DRAFT = /(?<!\p{L})L\.{1,2}\s?\d/iu

/** Whether a cell or an address names a draft. */
export function isDraft(written: string): boolean {
  return DRAFT.test(written)
}
