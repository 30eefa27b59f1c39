import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parseData } from './parse-data.ts'

const FOLDER = join(import.meta.dirname, 'words')

const some = v.pipe(v.array(v.string()), v.minLength(1))

const phrases = {
  titles: some,
  titlesStated: some,
  addressees: some,
  salutations: some,
  openings: some,
  openingsStated: some,
  about: some,
  body: some,
  askLeads: some,
  asks: some,
  thanks: some,
  closings: some,
  headings: some,
  headingsStated: some,
  orgHeadings: some,
  personHeadings: some,
  stated: some,
  lateHeadings: some,
  open: some,
  earlier: some,
  ccLabels: some,
  ccNames: some,
  contactHeadings: some,
  commentHeadings: some,
  comments: some,
  share: some,
  menu: some,
  cookie: some,
  newsletter: some,
  donate: some,
  related: some,
  relatedTitles: some,
  footer: some,
  tags: some,
  signed: some,
  behalf: some,
  sessions: some,
  special: some,
  roles: some,
  chairs: some,
}

const languageSchema = v.strictObject({
  language: v.string(),
  /** Locales that dates are written in. */
  dates: some,
  script: v.picklist(['Latin', 'Cyrillic', 'Arabic', 'Han', 'Hangul', 'Kana']),
  rtl: v.optional(v.boolean(), false),
  /** Between the members of a run, and before its last. */
  comma: v.string(),
  and: v.string(),
  /** Words that names of this language have, so that they are taken first. */
  nameWords: v.array(v.string()),
  heads: v.strictObject({
    n: v.string(),
    name: v.string(),
    country: v.string(),
    person: v.string(),
    role: v.string(),
  }),
  /** By code: the name, and "in" it. */
  countries: v.record(v.string(), v.tuple([v.string(), v.string()])),
  numbers: v.record(v.string(), v.string()),
  /** Sessions as words: the whole phrase. */
  sessionWords: v.record(v.string(), v.string()),
  universities: some,
  /** Bodies that are in no register. */
  invented: some,
  places: some,
  given: some,
  surnames: some,
  titlesOfPersons: v.array(v.string()),
  /** How a name is made of its parts. */
  name: v.string(),
  main: v.strictObject(phrases),
  /** Words that only families kept out of sight use. */
  held: v.partial(v.strictObject(phrases)),
})

export type Language = v.InferOutput<typeof languageSchema>
export type PhraseKey = keyof Language['main']

/** The words of all languages, by code. */
export function loadLanguages(): Map<string, Language> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
  return new Map(
    files.sort().map((file) => {
      const read = parseData(languageSchema, readFileSync(join(FOLDER, file), 'utf8'), file)
      return [read.language, read]
    }),
  )
}

/** What a language says under a key; families kept out of sight have words of their own. */
export function phrasesOf(language: Language, key: PhraseKey, held: boolean): readonly string[] {
  return (held ? language.held[key] : undefined) ?? language.main[key]
}
