import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { ROOT } from '../run.ts'

/** Messages of one language by their keys. */
type Messages = Record<string, string>

/** A UN term: how English messages write it, and each language's term with its inflected forms. */
interface Term {
  term: string
  forms: Record<string, string[]>
}

/** Checks every translation in a folder like `locales/`; gives one sentence for each fault. */
export function checkGlossary(folder: string = join(ROOT, 'locales')): string[] {
  const glossary = readRows(join(folder, 'glossary.csv')).map(readTerm)
  const allowed = new Set(
    readRows(join(folder, 'glossary-exceptions.csv')).map(({ key, language, term }) =>
      [language, key, term].join(' '),
    ),
  )
  const english = readMessages(folder, 'en')
  const languages = readdirSync(folder).flatMap((name) => /^(\w+)\.json$/.exec(name)?.[1] ?? [])
  return languages
    .filter((language) => language !== 'en')
    .flatMap((language) => {
      const translation = readMessages(folder, language)
      return missingTerms({ english, translation, language, glossary })
        .filter(({ key, term }) => !allowed.has([language, key, term.term].join(' ')))
        .map(({ key, term }) => {
          const expected = term.forms[language]?.[0]
          return `locales/${language}.json, "${key}": expected “${expected}” for “${term.term}”, found “${translation[key]}”`
        })
    })
}

interface Comparison {
  english: Messages
  translation: Messages
  language: string
  glossary: readonly Term[]
}

/** What a message has that is no word of its language: the product's name, and values by their names. */
const NO_WORDS = /HRC Letters|\{\w+[},]/g

/** The terms of each English message that its translation does not have in that language. */
function missingTerms({ english, translation, language, glossary }: Comparison) {
  // "Special session" is no "session" beside it: what a longer term took is looked at once.
  const longest = glossary
    .flatMap((term) => (term.forms.en ?? []).map((form) => ({ term, form })))
    .sort((a, b) => b.form.length - a.form.length)
  return Object.entries(translation).flatMap(([key, message]) => {
    const said = folded(message.replaceAll(NO_WORDS, ''))
    let rest = wordsOf((english[key] ?? '').replaceAll(NO_WORDS, ''))
    const terms = new Set<Term>()
    for (const { term, form } of longest) {
      const parts = rest.split(wordsOf(form))
      if (parts.length > 1) terms.add(term)
      rest = parts.join(' · ')
    }
    return [...terms]
      .filter(({ forms: { [language]: forms = [] } }) => !hasAny(said, forms))
      .map((term) => ({ key, term }))
  })
}

/** Whether a folded message has one of the forms; nothing is asked where a language has no term. */
function hasAny(said: string, forms: readonly string[]): boolean {
  return forms.length === 0 || forms.some((form) => said.includes(folded(form)))
}

/** The words of a text, each between spaces. */
function wordsOf(text: string): string {
  return ` ${
    folded(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('  ') ?? ''
  } `
}

/** A message without what differs between writers: case, apostrophes, vowel marks, hard spaces. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0640]/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(/ё/gu, 'е')
}

function readTerm({ term = '', seen_at: _, ...cells }: Messages): Term {
  const forms = Object.entries(cells).map(([language, cell]) => {
    const written = cell.split('|').map((form) => form.trim())
    return [language, written.filter((form) => form !== '')] as const
  })
  return { term, forms: Object.fromEntries(forms) }
}

function readRows(path: string): Messages[] {
  return existsSync(path) ? parse(readFileSync(path, 'utf8'), { bom: true, columns: true }) : []
}

function readMessages(folder: string, language: string): Messages {
  return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'))
}
