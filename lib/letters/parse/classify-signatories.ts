import { nameKey } from '../../text/name-key.ts'
import type { Register } from '../register.ts'
import { wordCount } from './block-label.ts'
import { NAMES_LEFT_OUT } from './cue-patterns.ts'
import type { Confidence, DraftOrganization, DraftPerson } from './draft.ts'
import { cleanName, splitOutside } from './names.ts'
import {
  CHINESE_OFFICE_LINE,
  HONORIFIC,
  OFFICE,
  OFFICE_LINE,
  ORGANIZATION_WORD,
} from './person-patterns.ts'
import { isPersonLike, isRole, organizationOfRole, parsePerson } from './persons.ts'
import { isPlaceName, splitPlace } from './place-names.ts'
import type { Entry } from './signatory-entries.ts'

/** Tells persons from organisations, entry by entry, and gives each name without its surroundings. */
export function classifySignatories(
  entries: Entry[],
  register: Register,
  confidence: Confidence,
): { organizations: DraftOrganization[]; individuals: DraftPerson[] } {
  const organizations: DraftOrganization[] = []
  const individuals: DraftPerson[] = []
  const seen = new Set<string>()
  const strip = placesAreListed(entries, register)
  const addOrganization = (written: string, line: number, sure: boolean) => {
    const name = nameOnly(cleanName(written), strip, register)
    const key = nameKey(name)
    if (!isNameable(name) || seen.has(key)) return
    seen.add(key)
    const known = register.find(name)
    const doubtful = !known && (!sure || isDoubtful(name))
    organizations.push({
      name,
      register: known?.id ?? null,
      confidence: doubtful ? 'unsure' : confidence,
      lines: [line],
    })
  }
  let person: DraftPerson | null = null
  let affiliated = false
  for (const [index, entry] of entries.entries()) {
    if (entry.known) {
      if (entry.known.person)
        individuals.push({
          name: cleanName(entry.known.person),
          role: entry.known.role,
          confidence,
          lines: [entry.line],
        })
      if (entry.known.organization && !(entry.known.person && entry.section === 'individuals'))
        addOrganization(entry.known.organization, entry.line, true)
      person = null
      continue
    }
    const text = cleanName(entry.text)
    if (!isNameable(text)) continue
    const says =
      isRoleLine(text, register) ||
      (entry.section === 'individuals' && CHINESE_OFFICE_LINE.test(text))
    if (person && (person.role === null || !entry.startsAnew) && says) {
      person.role = person.role === null ? text : `${person.role}, ${text}`
      person.lines.push(entry.line)
      const body =
        entry.section === 'individuals' ? null : organizationOfRole(person.role, register)
      if (body) addOrganization(body, entry.line, true)
      affiliated = body === null
      continue
    }
    if (
      person &&
      affiliated &&
      !entry.startsAnew &&
      !isPersonLike(text) &&
      !parsePerson(text, false, register)
    ) {
      // Name, office and body on three lines: who signs, signs for the body.
      person.role = person.role === null ? text : `${person.role}, ${text}`
      person.lines.push(entry.line)
      if (entry.section !== 'individuals' && OFFICE.test(person.role))
        addOrganization(text, entry.line, true)
      affiliated = false
      continue
    }
    const pair = bodyAndPerson(text, register)
    if (pair && entry.section !== 'individuals') {
      addOrganization(pair.body, entry.line, true)
      individuals.push({ ...pair.person, confidence: 'likely', lines: [entry.line] })
      person = null
      continue
    }
    const found = personOf(entry, entries[index + 1], register)
    if (found) {
      person = {
        ...found,
        confidence: entry.section === 'individuals' ? 'sure' : 'likely',
        lines: [entry.line],
      }
      individuals.push(person)
      const body =
        person.role && entry.section !== 'individuals'
          ? organizationOfRole(person.role, register)
          : null
      if (body) addOrganization(body, entry.line, true)
      affiliated =
        person.role !== null &&
        body === null &&
        entry.section !== 'individuals' &&
        !namesPlaceOfWork(person.role)
      continue
    }
    person = null
    addOrganization(entry.text, entry.line, entry.section === 'organizations')
  }
  return { organizations, individuals }
}

function personOf(
  entry: Entry,
  next: Entry | undefined,
  register: Register,
): { name: string; role: string | null } | null {
  const certain = entry.section === 'individuals'
  const own = parsePerson(entry.text, certain, register)
  if (own) return own
  const name = cleanName(entry.text)
  if (entry.section === 'organizations' && !HONORIFIC.test(name) && !next) return null
  if (!isPersonLike(name) || register.find(name)) return null
  return next && next.section === entry.section && isRoleLine(cleanName(next.text), register)
    ? { name, role: null }
    : null
}

/** "professeure, Lycée Blaise-Diagne": the next line is no part of it any more. */
function namesPlaceOfWork(role: string): boolean {
  const parts = splitOutside(role, /[,،，]/u)
  const last = parts.at(-1) ?? ''
  return parts.length > 1 && !isRole(cleanName(last))
}

/** "Ligue Iteka – Anschaire Nikoyagize, président": a body and who signs for it. */
function bodyAndPerson(
  text: string,
  register: Register,
): { body: string; person: { name: string; role: string | null } } | null {
  const { body, rest } = /^(?<body>.+?)\s[–—-]\s(?<rest>.+)$/su.exec(text)?.groups ?? {}
  if (!body || !rest || register.ofSpelling(text) || isPersonLike(body) || isRole(body)) return null
  const person = parsePerson(rest, false, register)
  return person?.role
    ? { body, person: { name: person.name, role: `${person.role}, ${body}` } }
    : null
}

function isRoleLine(text: string, register: Register): boolean {
  if (register.find(text) !== null) return false
  return isRole(text) || (OFFICE_LINE.test(text) && parsePerson(text, false, register) === null)
}

/** Whether the list names a place after most of its organisations. */
function placesAreListed(entries: Entry[], register: Register): boolean {
  const names = entries
    .filter((entry) => !entry.known && entry.section !== 'individuals')
    .map((entry) => cleanName(entry.text))
  const placed = names.filter((name) => splitPlace(name) !== null).length
  const unexplained = names.filter(
    (name) => splitPlace(name) !== null && register.find(name) === null,
  ).length
  return placed >= 3 && placed >= names.length * 0.4 && unexplained > 0
}

function nameOnly(name: string, strip: boolean, register: Register): string {
  if (!strip) return name
  const parts = splitPlace(name)
  if (!parts) return name
  const exact = register.find(name)
  if (exact && [exact.name, ...exact.aliases].some((known) => nameKey(known) === nameKey(name)))
    return name
  return cleanName(parts.name)
}

function isNameable(name: string): boolean {
  if (name.length < 2 || name.length > 300 || !/\p{L}/u.test(name)) return false
  return (
    !isPlaceName(name) &&
    !/^(?:https?:|www\.|[^\s@]+@\S+$)/iu.test(name) &&
    !NAMES_LEFT_OUT.test(name)
  )
}

function isDoubtful(name: string): boolean {
  return (
    name.length < 4 || wordCount(name) > 20 || (isPersonLike(name) && !ORGANIZATION_WORD.test(name))
  )
}
