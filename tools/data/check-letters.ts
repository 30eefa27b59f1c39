import { basename } from 'node:path'
import countries from 'i18n-iso-countries'
import { parseSymbol } from '../../lib/council/symbol.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { checkTranslated } from './check-translated.ts'
import { type Findings, shown } from './problem.ts'
import type { Located, Sources } from './sources.ts'

/** Drafts and resolutions of the General Assembly and its committees, which letters name too. */
const ASSEMBLY_DRAFT = /^A\/(C\.[1-6]\/)?\d+\/L\.\d+(\/Rev\.\d+)?$/
const ASSEMBLY_RESOLUTION = /^A\/RES\/\d+\/\d+$/
const ADOPTED = ['resolution', 'decision', 'statement']

/** What an entry of a list field must be: a test and its name in sentences. */
type EntryRule = [
  field: string,
  entries: readonly string[],
  isRight: (entry: string) => boolean,
  expected: string,
]

/** Checks letters against each other and against the rest of the data. */
export function checkLetters(sources: Sources, findings: Findings): void {
  checkEach(sources, findings)
  checkUnique(sources.letters, findings)
}

/** Checks each letter by itself against the rest of the data. */
export function checkEach(sources: Sources, findings: Findings): void {
  const names = new Set(
    sources.organizations.flatMap(({ record }) => [record.name, ...record.aliases]),
  )
  const themes = new Set(sources.themes.map(({ record }) => record.id))
  const sessions = new Set(sources.sessions.map(({ record }) => record.number))
  for (const { record, ...location } of sources.letters) {
    const wrong = (field: string, expectation: string, list = findings.errors) =>
      list.push({ ...location, field, expectation })
    const { id, url, also_at, publisher, signatories } = record
    if (basename(location.file, '.json') !== id)
      wrong('id', `must be the name of the file, but is ${shown(id)}`)
    if (also_at.includes(url))
      wrong('also_at', 'must be other addresses than `url`, but repeats it')
    const registered = 'a name or alias in the register'
    if (!names.has(publisher))
      wrong('publisher', `must be ${registered}, but is ${shown(publisher)}`)
    const isName = (name: string) => names.has(name)
    const isTheme = (theme: string) => themes.has(theme)
    const isSession = (session: string) => sessions.has(session)
    const rules: EntryRule[] = [
      ['signatories.organizations', signatories.organizations, isName, registered],
      ['countries', record.countries, isKnownCountry, 'a country of ISO 3166-1'],
      ['themes', record.themes, isTheme, 'a theme of data/themes.json'],
      ['sessions', record.sessions, isSession, 'a session of data/sessions.csv'],
      ['drafts', record.drafts, isMatter, 'the symbol of a draft or report'],
      ['resolutions_cited', record.resolutions_cited, isAdopted, 'the symbol of an adopted text'],
    ]
    for (const [field, entries, isRight, expected] of rules)
      for (const [index, entry] of entries.entries())
        if (!isRight(entry))
          wrong(`${field}[${index}]`, `must be ${expected}, but is ${shown(entry)}`)
    checkTranslated(record, wrong)
    for (const who of ['organizations', 'individuals'] as const) {
      const [stated, listed] = [signatories[`stated_${who}`], signatories[who].length]
      if (stated === null || stated >= listed) continue
      // More names than stated are wrong for a complete list, and worth a look for another.
      const list = signatories.complete ? findings.errors : findings.notices
      wrong(
        `signatories.stated_${who}`,
        `must be at least the ${listed} listed, but is ${stated}`,
        list,
      )
    }
  }
}

/** Whether a code is one of ISO 3166-1. */
export function isKnownCountry(code: string): boolean {
  return countries.isValid(code)
}

/** Letters are about drafts, and about reports that the Council has before it. */
function isMatter(symbol: string): boolean {
  return ASSEMBLY_DRAFT.test(symbol) || isCouncilSymbol(symbol, ['draft', 'report'])
}

function isAdopted(symbol: string): boolean {
  return ASSEMBLY_RESOLUTION.test(symbol) || isCouncilSymbol(symbol, ADOPTED)
}

function isCouncilSymbol(written: string, kinds: readonly string[]): boolean {
  const understood = parseSymbol(written)
  return understood?.symbol === written.toUpperCase() && kinds.includes(understood.kind)
}

/** Checks letters against each other; of two with one id or address, the later is wrong. */
export function checkUnique(
  letters: readonly Located<Letter>[],
  { errors, notices }: Findings,
): void {
  const fileOf = { id: new Map<string, string>(), url: new Map<string, string>() }
  for (const { record, ...location } of letters) {
    for (const field of ['id', 'url'] as const) {
      const key = comparable(record[field])
      const other = fileOf[field].get(key)
      if (other) {
        const expectation = `must be unique, but ${other} has ${shown(record[field])} too`
        errors.push({ ...location, field, expectation })
      }
      fileOf[field].set(key, location.file)
    }
  }
  for (const { record, ...location } of letters) {
    for (const [index, url] of record.also_at.entries()) {
      const other = fileOf.url.get(comparable(url))
      if (!other || other === location.file) continue
      const expectation = `is the address of ${other} too: one of them may be the same letter`
      notices.push({ ...location, field: `also_at[${index}]`, expectation })
    }
  }
}

/** An address without what does not tell pages apart: scheme, `www.`, final slash. */
function comparable(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
}
