import { type CouncilSymbol, parseTextNumber } from '../council/symbol.ts'
import { SESSION } from '../council/symbol-grammar.ts'

/** What sort of texts a list, or a row, holds. */
export type Section = 'resolution' | 'decision' | 'statement'

const SECTIONS: Record<Section, RegExp> = {
  resolution: /r[eé]sol|резол|决议|قرار/i,
  decision: /d[eé]cisi|решен|决定|مقرر/i,
  statement: /statement|prst|d[eé]cla|заявл|声明|بيان/i,
}

/** The sorts of texts that a name has in it. */
export function kindsIn(name: string): Section[] {
  return (['resolution', 'decision', 'statement'] as const).filter((section) =>
    SECTIONS[section].test(name),
  )
}

/**
 * The sort of a text by its number and the name of its list. Of a list of several sorts: decisions
 * are numbered from 101, which neither resolutions nor statements ever reach.
 */
function kindOf(name: string, written: string): Section {
  const named = kindsIn(name)
  if (named.length === 1 && named[0]) return named[0]
  if (named.length === 2 && !named.includes('resolution')) {
    return Number(/\/(\d+)\D*$/.exec(written)?.[1] ?? 0) > 100 ? 'decision' : 'statement'
  }
  return 'resolution'
}

/** A number among other things in its cell, such as the link to a corrigendum. */
const FIRST_NUMBER = /(?:^|\D)((?:S-|O[MS]\/)?\d{1,3}\/\d+)/i
/** `6/PRST/1` and `PRST 6/1` of the old indexes: PRST/6/1. */
const OLD_STATEMENT = new RegExp(`^(?:A/HRC/)?(${SESSION})/PRST[/ .]?(\\d{1,2})(?!\\d)`, 'iu')
const OLD_WORDS = /^(RES|DEC|PRST)[ ./:-]{1,2}/i
const SERIES: Readonly<Record<string, Section>> = {
  res: 'resolution',
  dec: 'decision',
  prst: 'statement',
}
const OF_WORD = /^[\p{L}’' ]{1,40}[ .:°º]{0,3}/u

/** "دإ-22/1": a special session, in Arabic. */
const SPECIAL_IN_ARABIC = /(?<!\p{L})د\s?[إا]\s?-?\s?(?=\d)/gu
const EASTERN = /[٠-٩۰-۹]/g

/** A number as it is compared: Western digits, plain hyphens and slashes. */
export function normalizeNumber(written: string): string {
  return written
    .normalize('NFKC')
    .replace(EASTERN, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[‐-―−]/g, '-')
    .replace(SPECIAL_IN_ARABIC, 'S-')
    .replace(/[⁄∕]/g, '/')
    .replace(/\s?([/-])\s?/g, '$1')
    .trim()
}

/** Understands the number of a text in a list of some name. */
export function parseNumber(written: string, section: string): CouncilSymbol | null {
  const plain = normalizeNumber(written)
  const [, session, statement] = OLD_STATEMENT.exec(plain) ?? []
  if (session) return parseTextNumber(`${session}/${statement}`, 'statement')
  const series = SERIES[OLD_WORDS.exec(plain)?.[1]?.toLowerCase() ?? '']
  const own = kindsIn(OF_WORD.exec(plain)?.[0] ?? '')
  const named = series ?? (own.length === 1 ? String(own[0]) : section)
  const [, first = ''] = FIRST_NUMBER.exec(plain) ?? []
  return (
    parseTextNumber(plain, kindOf(named, plain)) ?? parseTextNumber(first, kindOf(named, first))
  )
}

/** A cell that is a number and hardly anything else, understood. */
const MAX_NUMBER_LENGTH = 60
const NUMBER_CELL =
  /^[^\p{L}\p{N}]{0,4}((?:[\p{L}’' ]{1,30}[ .:°º]{0,3})?)(?:a\/hrc\/)?(?:(?:res|dec|prst)[a-z]*[\s./:-]{0,2})?(?:s-?\d|o[ms]\/|\d)/iu

/** "Resolution", "President’s statement", "决议"; not "See resolution". */
const PRESIDENT = /^(?:presid|présid|председ|主席|第|رئيس|no|n°|№)/iu
const SHORT = /^(?:res|dec|prst|a|hrc|s|o[ms])?\W*$/i

export function namesKind(words: string): boolean {
  const [first = ''] = words.trim().split(' ')
  return SHORT.test(first) || kindsIn(first).length > 0 || PRESIDENT.test(first)
}

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

/** The numbers of texts in a heading, by the word before each. */
export function numbersIn(text: string): CouncilSymbol[] {
  const plain = normalizeNumber(text.slice(0, 500))
  return [...plain.matchAll(NUMBERS)].flatMap(({ index, 0: number }) => {
    const before = plain.slice(Math.max(0, index - BEFORE_NUMBER), index)
    const symbol = parseNumber(number, before)
    return symbol && isAdopted(symbol) ? [symbol] : []
  })
}

export function isAdopted({ kind }: CouncilSymbol): boolean {
  return kind === 'resolution' || kind === 'decision' || kind === 'statement'
}

const DRAFT = /(?<!\p{L})L\.{1,2}\s?\d/iu

/** Whether a cell or an address names a draft. */
export function isDraft(written: string): boolean {
  return DRAFT.test(written)
}
