import { wordsOf } from '../text/words.ts'
import { isUncitedSymbol } from './alternatives.ts'
import { isFunctionWord } from './function-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { Recognised } from './recognised-span.ts'
import { keyOf } from './search-keys.ts'
import type { Group } from './structured-query.ts'
import { keyAlternative, wordForms } from './word-forms.ts'

const SESSION = /^A\/HRC\/(?:(?:RES|DEC|PRST)\/)?((?:S-|O[MS]\/)?\d+)\//
const MAX_TITLE_WORDS = 10
const TITLE_SHARE = 0.5

/**
 * Makes groups for symbols that no letter names: the session of the text and its countries or, for a
 * text on no country, words of its title, as the catalogue of adopted texts has them.
 */
export function textGroups(lexicon: Lexicon, recognised: readonly Recognised[]): Group[] {
  return recognised
    .filter((span) => isUncitedSymbol(lexicon, span))
    .flatMap((span) => groupsOfText(lexicon, span.understood?.value ?? ''))
}

function groupsOfText(lexicon: Lexicon, symbol: string): Group[] {
  const { countries, title } = textOf(lexicon.index.texts, symbol)
  const session = SESSION.exec(symbol)?.[1]
  const ofSession = session ? keyAlternative(lexicon, keyOf('session', session), 1, false) : []
  const ofCountries = countries.flatMap((country) =>
    keyAlternative(lexicon, keyOf('country', country), 1, false),
  )
  const words = countries.length > 0 ? [] : wordsOf(title)
  const titleWords = words.filter(({ joined, folded }) => !joined && !isFunctionWord(folded))
  const ofTitle = titleWords.slice(0, MAX_TITLE_WORDS).map(({ folded }) => ({
    alternatives: wordForms(lexicon, folded, false),
    share: TITLE_SHARE,
  }))
  return [ofSession, ofCountries]
    .map((alternatives) => ({ alternatives, share: 1 }))
    .concat(ofTitle)
    .filter(({ alternatives }) => alternatives.length > 0)
    .map((group) => ({ ...group, countsAllAlternatives: true }))
}

function textOf(texts: string, symbol: string): { countries: string[]; title: string } {
  const start = texts.indexOf(`\n${symbol}\t`)
  if (start < 0) return { countries: [], title: '' }
  const line = texts.slice(start + 1, texts.indexOf('\n', start + 1))
  const [, countries = '', title = ''] = line.split('\t')
  return { countries: countries.split(' ').filter((country) => country !== ''), title }
}
