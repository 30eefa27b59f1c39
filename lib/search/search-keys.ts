import { wordsOf } from '../text/words.ts'
import type { FilterName, SearchedLetter } from './search-answer.ts'

/**
 * The index has the facts of a letter as keys, `kind:value`, besides its words. A key never equals a
 * word, as words have no colon.
 */
export type KeyKind = FilterName | 'sort' | 'month' | 'day' | 'draft' | 'signed' | 'id'

export function keyOf(kind: KeyKind, value: string): string {
  return `${kind}:${value}`
}

/** A name as keys hold it: its folded words in their order. */
export function phraseOf(text: string): string {
  return wordsOf(text)
    .filter((word) => !word.joined)
    .map((word) => word.folded)
    .join(' ')
}

/** A symbol without `/REV.1` and the like: who cites a text rarely names the revision. */
export function baseSymbol(symbol: string): string {
  return symbol.replace(/\/(?:REV|ADD|CORR|AMEND)\..*$/s, '')
}

/** A language without its region: `pt` for `pt-BR`. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? ''
}

/** The mask of a key that is a letter's main one, such as its first country, and of a lesser one. */
export const MAIN_KEY = 1
export const LESSER_KEY = 2

/**
 * Calls back with every key of a letter and its mask, without those of organisations, for which the
 * compiler has the register.
 */
export function eachKey(letter: SearchedLetter, visit: (key: string, mask: number) => void) {
  letter.countries.forEach((country, index) => {
    visit(keyOf('country', country), index === 0 ? MAIN_KEY : LESSER_KEY)
  })
  for (const session of letter.sessions) {
    visit(keyOf('session', session), MAIN_KEY)
    if (session.startsWith('S-')) visit(keyOf('sort', 'special'), MAIN_KEY)
  }
  for (const theme of letter.themes) visit(keyOf('theme', theme), MAIN_KEY)
  const { date } = letter
  if (date) visit(keyOf('year', date.slice(0, 4)), MAIN_KEY)
  if (date && date.length >= 7) visit(keyOf('month', date.slice(0, 7)), MAIN_KEY)
  if (date?.length === 10) visit(keyOf('day', date), MAIN_KEY)
  for (const symbol of letter.drafts) eachSymbolKey(symbol, MAIN_KEY, visit)
  for (const symbol of letter.resolutions_cited) eachSymbolKey(symbol, LESSER_KEY, visit)
  for (const { name } of letter.individuals) visit(keyOf('person', phraseOf(name)), MAIN_KEY)
  visit(keyOf('lang', languageOf(letter.language)), MAIN_KEY)
  visit(keyOf('evidence', letter.evidence), MAIN_KEY)
  visit(keyOf('id', letter.id), MAIN_KEY)
  const { stated_organizations, stated_individuals, listed_organizations } = letter
  if (stated_organizations) visit(keyOf('signed', String(stated_organizations)), MAIN_KEY)
  if (stated_individuals) visit(keyOf('signed', String(stated_individuals)), MAIN_KEY)
  if (listed_organizations > 1) visit(keyOf('signed', String(listed_organizations)), LESSER_KEY)
  for (const [possession, has] of Object.entries(HAS)) {
    if (has(letter)) visit(keyOf('has', possession), MAIN_KEY)
  }
}

function eachSymbolKey(written: string, mask: number, visit: (key: string, mask: number) => void) {
  const symbol = written.toUpperCase()
  const base = baseSymbol(symbol)
  visit(keyOf('symbol', symbol), mask)
  if (base !== symbol) visit(keyOf('symbol', base), mask)
  const draft = /\/(L\.\d+)$/.exec(base)?.[1]
  if (draft) visit(keyOf('draft', draft), mask)
}

/** What `has:` can ask for, and whether a letter has it. */
const HAS = {
  asks: ({ asks }) => asks.length > 0,
  signatories: (letter) => letter.listed_organizations + letter.listed_individuals > 0,
  organizations: ({ listed_organizations }) => listed_organizations > 0,
  individuals: ({ listed_individuals }) => listed_individuals > 0,
  summary: ({ summary }) => summary !== '',
  date: ({ date }) => date !== null,
  session: ({ sessions }) => sessions.length > 0,
  country: ({ countries }) => countries.length > 0,
  draft: ({ drafts }) => drafts.length > 0,
  resolution: ({ resolutions_cited }) => resolutions_cited.length > 0,
  source: ({ source_kind }) => source_kind === 'publisher',
  number: (letter) => letter.stated_organizations !== null || letter.stated_individuals !== null,
  complete: ({ complete }) => complete,
} satisfies Record<string, (letter: SearchedLetter) => boolean>

/** What `has:` can ask for. */
export const POSSESSIONS = Object.keys(HAS)
