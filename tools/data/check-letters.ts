import { basename } from 'node:path'
import countries from 'i18n-iso-countries'
import { parseSymbol } from '../../lib/council/symbol.ts'
import type { Letter, Signatories } from '../../lib/letters/letter.ts'
import type { Findings } from './findings.ts'
import { shown } from './problem.ts'
import type { Placed, Sources } from './sources.ts'

/** Drafts and resolutions of the General Assembly and its committees, which letters name too. */
const ASSEMBLY_DRAFT = /^A\/(C\.[1-6]\/)?\d+\/L\.\d+(\/Rev\.\d+)?$/
const ASSEMBLY_RESOLUTION = /^A\/RES\/\d+\/\d+$/
const ADOPTED = ['resolution', 'decision', 'statement']

/** Checks of letters against each other and against the rest of the data. */
export function checkLetters(sources: Sources, findings: Findings): void {
  const known: Known = {
    organizations: new Set(
      sources.organizations.flatMap(({ record }) => [record.name, ...record.aliases]),
    ),
    themes: new Set(sources.themes.map(({ record }) => record.id)),
    sessions: new Set(sources.sessions.map(({ record }) => record.number)),
  }
  for (const placed of sources.letters) checkLetter(placed, known, findings)
  checkUnique(sources.letters, findings)
}

interface Known {
  organizations: ReadonlySet<string>
  themes: ReadonlySet<string>
  sessions: ReadonlySet<string>
}

function checkLetter({ record, ...place }: Placed<Letter>, known: Known, findings: Findings): void {
  const wrong = (field: string, expectation: string): void => {
    findings.errors.push({ ...place, field, expectation })
  }
  if (basename(place.file, '.json') !== record.id) {
    wrong('id', `must be the name of the file, but is ${shown(record.id)}`)
  }
  if (record.also_at.includes(record.url)) {
    wrong('also_at', 'must be other addresses than `url`, but repeats it')
  }
  if (!known.organizations.has(record.publisher)) {
    wrong('publisher', `must be a name or alias in the register, but is ${shown(record.publisher)}`)
  }
  const each = (
    field: string,
    values: readonly string[],
    isRight: (value: string) => boolean,
    expected: string,
  ): void =>
    values.forEach((value, index) => {
      if (!isRight(value))
        wrong(`${field}[${index}]`, `must be ${expected}, but is ${shown(value)}`)
    })
  const { organizations } = record.signatories
  each(
    'signatories.organizations',
    organizations,
    (name) => known.organizations.has(name),
    'a name or alias in the register',
  )
  each('countries', record.countries, isKnownCountry, 'a country of ISO 3166-1')
  each('themes', record.themes, (theme) => known.themes.has(theme), 'a theme of data/themes.json')
  each(
    'sessions',
    record.sessions,
    (session) => known.sessions.has(session),
    'a session of data/sessions.csv',
  )
  each('drafts', record.drafts, isDraft, 'the symbol of a draft')
  each('resolutions_cited', record.resolutions_cited, isAdopted, 'the symbol of an adopted text')
  checkCounts(record.signatories, place, findings)
}

/** Whether a code is one of ISO 3166-1. */
export function isKnownCountry(code: string): boolean {
  return countries.isValid(code)
}

function isDraft(symbol: string): boolean {
  return ASSEMBLY_DRAFT.test(symbol) || isCouncilSymbol(symbol, ['draft'])
}

function isAdopted(symbol: string): boolean {
  return ASSEMBLY_RESOLUTION.test(symbol) || isCouncilSymbol(symbol, ADOPTED)
}

function isCouncilSymbol(written: string, kinds: readonly string[]): boolean {
  const understood = parseSymbol(written)
  return understood?.symbol === written.toUpperCase() && kinds.includes(understood.kind)
}

/** More names than the letter states is wrong for a complete list, and worth a look for another. */
function checkCounts(
  signatories: Signatories,
  place: { file: string; line: number | null },
  findings: Findings,
): void {
  for (const who of ['organizations', 'individuals'] as const) {
    const stated = signatories[`stated_${who}`]
    const listed = signatories[who].length
    if (stated === null || stated >= listed) continue
    const list = signatories.complete ? findings.errors : findings.notices
    const expectation = `must be at least the ${listed} listed, but is ${stated}`
    list.push({ ...place, field: `signatories.stated_${who}`, expectation })
  }
}

function checkUnique(letters: readonly Placed<Letter>[], findings: Findings): void {
  const ids = new Map<string, string>()
  const addresses = new Map<string, string>()
  for (const { record, file, line } of letters) {
    const place = { file, line }
    const sameId = ids.get(record.id)
    if (sameId) {
      const expectation = `must be unique, but ${sameId} has ${shown(record.id)} too`
      findings.errors.push({ ...place, field: 'id', expectation })
    }
    ids.set(record.id, file)
    const address = comparable(record.url)
    const sameAddress = addresses.get(address)
    if (sameAddress) {
      const expectation = `must be unique, but ${sameAddress} has ${shown(record.url)} too`
      findings.errors.push({ ...place, field: 'url', expectation })
    }
    addresses.set(address, file)
  }
  for (const { record, file, line } of letters) {
    record.also_at.forEach((url, index) => {
      const other = addresses.get(comparable(url))
      if (!other || other === file) return
      const expectation = `is the address of ${other} too: one of them may be the same letter`
      findings.notices.push({ file, line, field: `also_at[${index}]`, expectation })
    })
  }
}

/** An address without what does not tell pages apart: scheme, `www.`, final slash. */
function comparable(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
}
