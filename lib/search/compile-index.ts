import type { CatalogueText } from '../council/catalogue.ts'
import { LANGUAGES } from '../council/language.ts'
import type { StateRecord } from '../council/states.ts'
import { fieldsWith } from '../letters/field-names.ts'
import { valuesIn } from '../letters/field-values.ts'
import { headerOf } from '../letters/header.ts'
import type { Letter } from '../letters/letter.ts'
import type { Organization } from '../letters/organization.ts'
import { createRegister, type Register } from '../letters/register.ts'
import type { Theme } from '../letters/theme.ts'
import { nameKey } from '../text/name-key.ts'
import { wordsOf } from '../text/words.ts'
import { glossaryGroups } from './glossary.ts'
import { newestFirst } from './letter-texts.ts'
import type { SearchedLetter } from './search-answer.ts'
import { eachText, FIELD, STRONG } from './search-fields.ts'
import { eachKey, keyOf, languageOf, MAIN_KEY, phraseOf } from './search-keys.ts'
import { spellingGroups } from './transliteration-key.ts'

export interface CompileInput {
  letters: readonly Letter[]
  organizations: readonly Organization[]
  states: readonly StateRecord[]
  /** With what they are called in the languages of the interface. */
  themes: readonly (Theme & { names?: readonly string[] })[]
  /** Adopted texts, so that the symbol of one that no letter names still leads to its situation. */
  texts: readonly Pick<CatalogueText, 'symbol' | 'countries' | 'title'>[]
}

/** An index in memory, see `encodeIndex` for the shape that is shipped. */
export interface SearchIndex {
  /** Newest first, then by id; results of equal score have this order. A `doc` is an index here. */
  letters: SearchedLetter[]
  /** Words, then keys; each part sorted by UTF-16 units. */
  terms: string[]
  /** How many of `terms` are words. */
  words: number
  /** Postings of term `t` stand at `starts[t]` up to `starts[t + 1]`. */
  starts: Uint32Array
  /** How many of the postings of a term are strong; they come first. */
  strong: Uint32Array
  /** Indexes of letters, ascending within the strong postings and within the others. */
  docs: Uint32Array
  /** The fields that have the word, as bits of `FIELD`; for a key, `MAIN_KEY` or `LESSER_KEY`. */
  masks: Uint8Array
  /** Names and the keys they mean: folded words joined by a space, `north korea` to `country:PRK`. */
  names: [phrase: string, key: string][]
  /** Phrases that mean the same, a group a list. */
  synonyms: string[][]
  /** Adopted texts, a line each: symbol, countries, title, with tabs between. */
  texts: string
  /** Words that may be one name in several transliterations, a group a list. */
  spellings: string[][]
}

/**
 * Makes the index of a collection: an inverted index of words and facts, and the names by which
 * countries, organisations and themes are known. Takes about a third of a millisecond a letter.
 */
export function compileSearchIndex(input: CompileInput): SearchIndex {
  const letters = input.letters.map(searchedLetter).sort(newestFirst)
  const register = createRegister(input.organizations)
  const postings = new Map<string, number[]>()
  letters.forEach((letter, index) => {
    const masks = new Map<string, number>()
    eachTerm(letter, register, (term, bit) => masks.set(term, (masks.get(term) ?? 0) | bit))
    // One number for each posting while building keeps 100,000 letters within memory.
    for (const [term, mask] of masks) {
      const list = postings.get(term)
      if (list) list.push(index * 256 + mask)
      else postings.set(term, [index * 256 + mask])
    }
  })
  const packed = packPostings(postings)
  return {
    letters,
    ...packed,
    names: namesOf(input),
    synonyms: glossaryGroups(),
    texts: textLines(input.texts),
    spellings: spellingGroups(packed.terms.slice(0, packed.words)),
  }
}

/**
 * Calls back with every word of a letter and its field (`FIELD`), and every key and its mask, as
 * often as they occur.
 */
export function eachTerm(
  letter: SearchedLetter,
  register: Register,
  add: (term: string, bit: number) => void,
) {
  const addWords = (text: string, bit: number) => {
    for (const { folded } of wordsOf(text)) add(folded, bit)
  }
  eachText(letter, (bit, _field, text) => addWords(text, bit))
  // The numbers in ids say nothing and would swell the vocabulary.
  addWords(letter.id.replace(/(?<![a-z])\d+/g, ' '), FIELD.other)
  eachKey(letter, add)
  for (const name of [letter.publisher, ...letter.organizations]) {
    const bit = name === letter.publisher ? FIELD.publisher : FIELD.organization
    const organization = register.ofSpelling(name)
    add(keyOf('org', organization?.id ?? nameKey(name)), bit)
    // A letter is found by every spelling of an organisation, whichever it has.
    for (const spelling of organization ? spellingsOf(organization) : []) addWords(spelling, bit)
  }
}

function searchedLetter(letter: Letter): SearchedLetter {
  return { ...headerOf(letter), ...valuesIn(letter, fieldsWith('searched')) }
}

function spellingsOf({ name, acronym, aliases }: Organization): string[] {
  return acronym ? [name, acronym, ...aliases] : [name, ...aliases]
}

function namesOf({ letters, organizations, states, themes }: CompileInput): [string, string][] {
  const names = new Map<string, [string, string]>()
  const add = (name: string, key: string) => {
    const phrase = phraseOf(name)
    if (phrase !== '') names.set(`${phrase}\n${key}`, [phrase, key])
  }
  for (const state of states) {
    const names = Object.values(state.names).flat()
    for (const name of [state.alpha3, ...names]) add(name, keyOf('country', state.alpha3))
  }
  for (const theme of themes) {
    add(theme.label, keyOf('theme', theme.id))
    for (const name of [theme.id, ...(theme.names ?? [])]) add(name, keyOf('theme', theme.id))
  }
  for (const [name, language] of languageNames(letters)) add(name, keyOf('lang', language))
  for (const organization of organizations) {
    for (const name of spellingsOf(organization)) add(name, keyOf('org', organization.id))
  }
  return [...names.values()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

/** The languages of the letters as they are called in the six languages and in themselves. */
function languageNames(letters: readonly Letter[]): [name: string, language: string][] {
  const tags = [...new Set(letters.map(({ language }) => languageOf(language)))].sort()
  return tags.flatMap((tag) =>
    [...new Set([tag, ...LANGUAGES])].flatMap((reader): [string, string][] => {
      const name = new Intl.DisplayNames(reader, { type: 'language' }).of(tag)
      return name ? [[name, tag]] : []
    }),
  )
}

/**
 * Adopted texts as an index has them. Begins and ends with a line feed, so that a line can be found by
 * its symbol.
 */
export function textLines(texts: CompileInput['texts']): string {
  const lines = texts.map(({ symbol, countries, title }) =>
    [symbol, countries.join(' '), title.replace(/\s+/g, ' ')].join('\t'),
  )
  return `\n${lines.join('\n')}\n`
}

type Packed = Pick<SearchIndex, 'terms' | 'words' | 'starts' | 'strong' | 'docs' | 'masks'>

/**
 * Packs postings by their terms. A posting is one number: the letter's index times 256 plus its mask.
 * The postings of a term ascend, at least within the strong ones and within the others.
 */
export function packPostings(postings: ReadonlyMap<string, readonly number[]>): Packed {
  const isKey = (term: string) => term.includes(':')
  const all = [...postings.keys()]
  const words = all.filter((term) => !isKey(term)).sort()
  const terms = [...words, ...all.filter(isKey).sort()]
  const starts = new Uint32Array(terms.length + 1)
  terms.forEach((term, t) => {
    starts[t + 1] = (starts[t] ?? 0) + (postings.get(term)?.length ?? 0)
  })
  const strong = new Uint32Array(terms.length)
  const docs = new Uint32Array(starts.at(-1) ?? 0)
  const masks = new Uint8Array(docs.length)
  terms.forEach((term, t) => {
    const list = postings.get(term) ?? []
    const mainMask = isKey(term) ? MAIN_KEY | FIELD.publisher : STRONG
    let at = starts[t] ?? 0
    const put = (posting: number) => {
      docs[at] = posting >>> 8
      masks[at] = posting & 255
      at += 1
    }
    for (const posting of list) if ((posting & mainMask) !== 0) put(posting)
    strong[t] = at - (starts[t] ?? 0)
    for (const posting of list) if ((posting & mainMask) === 0) put(posting)
  })
  return { terms, words: words.length, starts, strong, docs, masks }
}
