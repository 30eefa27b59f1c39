import { withoutInvisible } from '../text/clean.ts'
import { trimEndOf } from '../text/trim-end.ts'
import { type FoundSymbol, findNumberMentions } from './mention.ts'
import {
  type AdoptedKind,
  adoptedSymbol,
  COUNCIL_SYMBOL,
  type CouncilSymbol,
  draftSymbol,
  SESSION,
  SUFFIXES,
  symbolFromMatch,
} from './symbol-grammar.ts'

export type { FoundSymbol } from './mention.ts'
export type { CouncilSymbol } from './symbol-grammar.ts'

// Longer input is not decoded. In characters.
const MAX_SYMBOL_LENGTH = 300

const WHOLE = new RegExp(`^${COUNCIL_SYMBOL}$`, 'iu')
// Chinese is written without spaces: 载于A/HRC/51/L.6号文件.
const IN_WORD = '(?!\\p{Script=Han})[\\p{L}\\p{N}_]'
const IN_TEXT = new RegExp(
  `(?<!${IN_WORD})${COUNCIL_SYMBOL}(?!\\p{DI}{0,4}(?:${IN_WORD}|/{1,3}[\\p{L}\\p{N}]))`,
  'giu',
)
const IN_FILE_NAME = new RegExp(`^${COUNCIL_SYMBOL}(?![\\p{L}\\p{N}])`, 'iu')
const TEXT_NUMBER = new RegExp(`^(${SESSION})/{1,3}([1-9][0-9]{0,3}[A-C]?)(${SUFFIXES})$`, 'iu')
const GLUED_NUMBERS = /^((?:S-)?\d{1,3}\/\d{1,3})\1\/Corr\.?\d{1,2}$/i
const DRAFT_NUMBER = new RegExp(
  `^(?:(${SESSION})/{0,3})?(L\\.{0,2}[1-9][0-9]{0,3})(${SUFFIXES})(?![\\p{L}\\p{N}])`,
  'iu',
)

/**
 * Understands one symbol, in any form met on the UN's sites: mixed case, doubled slashes,
 * percent-encoded, with a query, a fragment or a trailing slash or full stop. Gives null for
 * anything that is not a symbol of the Human Rights Council, such as one of the General Assembly,
 * the Commission on Human Rights or a treaty body.
 */
export function parseSymbol(written: string): CouncilSymbol | null {
  const match = WHOLE.exec(strip(written))
  return match ? symbolFromMatch(match) : null
}

/**
 * Understands the number cell of a list of adopted texts: `52/28`, `S-33/1`, `2/4.`, `OM/1/1.`,
 * `A/HRC/RES/12/4`, with spaces of any sort around. Decisions are numbered from 101 and
 * resolutions never come so far, so `6/102` in the table of resolutions is a decision. Two numbers
 * run together (`27/2127/21/Corr.1`, the text and its corrigendum) give the text. Null for `N/A`.
 */
export function parseTextNumber(written: string, section: AdoptedKind): CouncilSymbol | null {
  const stripped = strip(written)
  const whole = WHOLE.exec(stripped)
  if (whole) return symbolFromMatch(whole)
  const [, session, number, tails] =
    TEXT_NUMBER.exec(stripped.replace(GLUED_NUMBERS, '$1').replace(/^(?:RES|DEC|PRST)\//i, '')) ??
    []
  if (!session || !number) return null
  const kind = section === 'resolution' && Number.parseInt(number, 10) > 100 ? 'decision' : section
  return adoptedSymbol(kind, session, number, tails)
}

/**
 * Understands the draft cell of a list: `A/HRC/52/L.10`, or `L.10` with the session of the page;
 * words after it ("as orally revised") are passed over. Null for `n/a` and for a bare `L.10`
 * without a session.
 */
export function parseDraft(written: string, session: string | null): CouncilSymbol | null {
  const named = findSymbols(withoutInvisible(written.slice(0, MAX_SYMBOL_LENGTH))).find(
    ({ symbol }) => symbol.kind === 'draft',
  )
  if (named) return named.symbol
  const [, ownSession, draft, tails] =
    DRAFT_NUMBER.exec(strip(written).replace(/^L\.? /i, 'L.')) ?? []
  const draftSession = ownSession ?? session
  return draft && draftSession ? draftSymbol(draftSession, draft, tails) : null
}

/**
 * Every symbol of the Council in running text, in order: whole symbols (not inside a longer word
 * or a longer path), and texts mentioned by number where the context says that they are the
 * Council's (see `findMentions`). Linear in the length of the text.
 */
export function findSymbols(text: string): FoundSymbol[] {
  const found = findNumberMentions(text)
  for (const match of text.matchAll(IN_TEXT)) {
    const symbol = symbolFromMatch(match)
    if (symbol) found.push({ symbol, index: match.index, length: match[0].length })
  }
  return found.sort((a, b) => a.index - b.index)
}

const EXTENSION = /\.(?:pdf|docx?|odt|rtf|html?|txt|xlsx?)$/i
// OHCHR and Digital Library suffixes: `_en`, `_AEV` (advance edited version), `-EN`, `.E`, `_SP`.
const LANGUAGE_SUFFIX = /[-_.](?:AEV|AUV|[EFSRCA]|EN|FR|ES|SP|AR|RU|ZH|CH|ENG|FRE|SPA)$/i

/**
 * Understands the name of a file, or the last part of an address, that spells a symbol with
 * `-`, `_` or `.`: `a-hrc-61-crp-7.pdf`, `A_HRC_39_64.pdf`, `A.HRC.27.37_en.pdf`,
 * `A-HRC-25-53-Add1_fr.doc`, `a-hrc-dec-22-115`. Anything may follow the symbol.
 */
export function symbolFromFileName(name: string): CouncilSymbol | null {
  const base = strip(name).replace(EXTENSION, '').replace(LANGUAGE_SUFFIX, '')
  if (!/^A[-_.]HRC[-_.]/i.test(base)) return null
  const path = base
    .replace(/[-_.\s()]+/g, '/')
    .replace(/\/(L|SR|CRP|R|INF|ADD|REV|CORR|AMEND|WG|SUB)\/?(?=\d)/gi, '/$1.')
    .replace(/\/S\/?(?=\d)/gi, '/S-')
  const match = IN_FILE_NAME.exec(path)
  return match ? symbolFromMatch(match) : null
}

/** A canonical symbol as the UN prints it: `A/HRC/52/L.11/REV.1` becomes `A/HRC/52/L.11/Rev.1`. */
export function formatSymbol(symbol: string): string {
  return symbol.replace(
    /\/(ADD|REV|CORR|AMEND|INF|MISC|SUB)\.(?=\d)/g,
    (_, word: string) => `/${word.charAt(0)}${word.slice(1).toLowerCase()}.`,
  )
}

function strip(written: string): string {
  if (written.length > MAX_SYMBOL_LENGTH) return ''
  const plain = withoutInvisible(decode(written))
    .replace(/[?#].*$/s, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\/+/, '')
  return trimEndOf(plain, /[/.\s]/)
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
