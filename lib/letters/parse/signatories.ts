import { INLINE_CUE } from './cues.ts'
import type { Confidence, DraftOrganization, DraftPerson } from './draft.ts'
import { groupKind, type Mark, mayBeName, wordCount } from './marks.ts'
import { cleanName, isNumbered, splitInlineList } from './names.ts'
import { HAN_ROLE, HONORIFIC, OFFICE, OFFICE_LINE, ORGANIZATION_WORD } from './person-cues.ts'
import { isPersonLike, isRole, organizationOfRole, parsePerson } from './persons.ts'
import { isPlace, splitPlace } from './places.ts'
import { nameKey, type Register } from './register.ts'
import type { Block } from './source.ts'
import { readTable } from './tables.ts'
import { findZones, type MarkedBlocks, type Zone } from './zones.ts'

export interface FoundSignatories {
  organizations: DraftOrganization[]
  individuals: DraftPerson[]
  zones: Zone[]
  /** Something says that names are missing: "and 12 others", "full list attached". */
  cut: boolean
}

type Section = 'organizations' | 'individuals' | null

/** One name as it stands in the list, before it is told whether it is a person or not. */
interface Entry {
  text: string
  line: number
  section: Section
  /** An empty line stands before it, or it is a point of a list. */
  apart: boolean
  numbered: boolean
  /** Told apart by a table. */
  known?: { organization: string | null; person: string | null; role: string | null }
}

const CUT =
  /(?:\band \d+ (?:other|more)|\d+ (?:other|more) (?:organi|signator)|(?:full|complete) list|see (?:the )?(?:full|complete)|liste complète|lista completa|et \d+ autres|y otr[oa]s \d+|القائمة الكاملة|полный список|完整名单|and others$|list of signatories (?:is )?(?:available|attached))/iu

const NAMED_IN_OPENING =
  /(?:^|[.:]\s)(?:We|Nous|Nosotr[oa]s|The undersigned(?: \p{L}+){0,4}|Les organisations soussignées|Las organizaciones abajo firmantes),?\s*[,:–—(-]\s*(?<list>\p{Lu}[^.;]{10,1500}?)\s*[,–—)-]+\s*(?:write|urge|call|are|would|wish|request|ask|respectfully|express|demandons|appelons|vous|exhortons|souhaitons|instamos|pedimos|nos|solicitamos|hacemos|jointly|hereby|welcome|strongly)(?!\p{L})/u

/** Reads those who signed out of a letter's blocks. */
export function readSignatories(marked: MarkedBlocks, register: Register): FoundSignatories {
  const zones = findZones(marked, register)
  const entries: Entry[] = []
  let cut = false
  let section: Section = null
  for (const zone of zones) {
    const announced = zone.announced === null ? null : marked.blocks[zone.announced]
    if (zone.by === 'opener' && announced && marked.marks[zone.announced ?? 0] === 'opener')
      section = groupKind(announced.text)
    const gathered = gather(marked, zone, section, register)
    entries.push(...gathered.entries)
    section = gathered.section
    cut ||= marked.blocks
      .slice(zone.start, zone.end + 2)
      .some(({ text }) => wordCount(text) < 20 && CUT.test(text))
  }
  if (entries.length === 0) entries.push(...openingEntries(marked, register))
  const confidence: Confidence = zones.some(({ by }) => by === 'opener')
    ? 'sure'
    : zones.some(({ by }) => by === 'valediction')
      ? 'likely'
      : 'unsure'
  return { ...classify(entries, register, confidence), zones, cut }
}

/** "We, Amnesty International, Human Rights Watch and FIDH, write to …": named in the first sentences. */
function openingEntries({ blocks, marks }: MarkedBlocks, register: Register): Entry[] {
  const sentences = blocks
    .flatMap((block, line) => (marks[line] === 'prose' ? [{ text: block.text, line }] : []))
    .slice(0, 3)
  for (const { text, line } of sentences) {
    const list = NAMED_IN_OPENING.exec(text)?.groups?.list
    const names = list ? splitInlineList(list, register, 2) : null
    const known =
      names?.filter((name) => register.find(cleanName(name)) || ORGANIZATION_WORD.test(name))
        .length ?? 0
    if (names && known >= names.length * 0.6) {
      return names.map((name) => ({
        text: name,
        line,
        section: null,
        apart: true,
        numbered: false,
      }))
    }
  }
  return []
}

function gather(
  marked: MarkedBlocks,
  zone: Zone,
  before: Section,
  register: Register,
): { entries: Entry[]; section: Section } {
  const entries: Entry[] = []
  let section = before
  let apart = true
  for (let index = zone.start; index < zone.end; index += 1) {
    const block = marked.blocks[index]
    const mark: Mark | undefined = marked.marks[index]
    if (!block || mark === undefined) continue
    if (mark === 'opener' || mark === 'group') {
      const kind = groupKind(block.text)
      // A place is a group within the section that is open; any other heading closes it.
      if (kind !== null || mark === 'opener') section = kind
      apart = true
      continue
    }
    if (mark === 'noise' || mark === 'valediction' || mark === 'salutation') {
      apart = true
      continue
    }
    if (block.kind === 'row') {
      const rows = rowsFrom(marked.blocks, index, zone.end)
      entries.push(...tableEntries(rows, index, section, register))
      index += rows.length - 1
      continue
    }
    const text =
      mark === 'opener-inline'
        ? block.text.replace(INLINE_CUE, '').replace(/^[^:：]{3,160}[:：]\s*/su, '')
        : block.text
    if (mark === 'opener-inline')
      section = groupKind(block.text.split(/[:：]/u)[0] ?? '') ?? section
    if (
      mark === 'prose' &&
      block.kind !== 'entry' &&
      !mayBeName(text) &&
      !splitInlineList(text, register)
    )
      continue
    const inline =
      block.kind === 'entry' && !/[;；]/u.test(text)
        ? null
        : inlineNames(text, register, mark === 'opener-inline')
    if (inline) {
      for (const name of inline)
        entries.push({ text: name, line: index, section, apart: true, numbered: false })
      apart = true
      continue
    }
    const entry: Entry = {
      text,
      line: index,
      section,
      apart: apart || block.gap || block.kind === 'entry',
      numbered: isNumbered(text),
    }
    const last = entries.at(-1)
    if (last && goesOn(last, entry, block, marked.blocks[index - 1]))
      last.text = `${last.text} ${text}`
    else entries.push(entry)
    apart = false
  }
  return { entries, section }
}

/** A list in one block; a person with role and body ("A B, Director, C") is no list. */
function inlineNames(text: string, register: Register, announced: boolean): string[] | null {
  const names = splitInlineList(text, register, announced ? 1 : 3)
  if (!names) return null
  const bodies = names.filter(
    (name) =>
      register.find(cleanName(name)) || ORGANIZATION_WORD.test(name) || /\p{Lu}{3,}/u.test(name),
  ).length
  if (names.some((name) => isRole(cleanName(name))) && bodies < names.length * 0.6) return null
  return announced || names.length >= 4 || bodies === names.length ? names : null
}

function rowsFrom(blocks: Block[], index: number, end: number): Block[] {
  const rows: Block[] = []
  for (let at = index; at < end && blocks[at]?.kind === 'row'; at += 1) {
    const row = blocks[at]
    if (row) rows.push(row)
  }
  return rows
}

function tableEntries(rows: Block[], line: number, section: Section, register: Register): Entry[] {
  const table = readTable(rows, register)
  const first = line + rows.length - table.rows.length
  const plain = { section, apart: true, numbered: false }
  if (table.beside) {
    return table.columns.flatMap((column, at) =>
      column === 'organization'
        ? table.rows.flatMap((row, index) =>
            row.cells[at] ? [{ ...plain, text: row.cells[at], line: first + index }] : [],
          )
        : [],
    )
  }
  return table.rows.flatMap((row, index) => {
    const cell = (kind: string) =>
      table.columns.flatMap((column, at) =>
        column === kind && row.cells[at] ? [row.cells[at]] : [],
      )
    const person = cell('person')[0] ?? null
    const organization = cell('organization')[0] ?? null
    const roles = [...cell('role'), ...(person && organization ? [organization] : [])]
    if (!person && !organization) return []
    const role = person && roles.length > 0 ? roles.join(', ') : null
    const known = { organization, person, role }
    return [{ ...plain, text: row.text, line: first + index, known }]
  })
}

const OPEN_END =
  /(?:[,(&/–-]|(?<!\p{L})(?:of|for|the|and|in|on|to|against|de|des|du|la|le|les|et|pour|sur|aux?|del|los|las|el|y|para|por|en|da|do|dos|und|für|из|и|по|за|для|в|من|في|على))$/u

/** Whether a line goes on with the name of the line before it. */
function goesOn(last: Entry, entry: Entry, block: Block, before: Block | undefined): boolean {
  if (block.kind === 'entry' || entry.numbered || block.gap || last.known || !before) return false
  if (block.group !== before.group && before.kind !== 'line') return false
  if (CUT.test(entry.text)) return false
  if (OPEN_END.test(last.text) && !/,$/.test(last.text)) return true
  if (/^[（(]/u.test(entry.text) && !/^[（(]\p{Nd}/u.test(entry.text)) return true
  if (/^\p{Ll}(?!\p{Ll}*\p{Lu})/u.test(entry.text) && !isRole(entry.text)) return true
  return last.numbered && !isRole(entry.text) && before.group === block.group
}

function classify(
  entries: Entry[],
  register: Register,
  confidence: Confidence,
): Pick<FoundSignatories, 'organizations' | 'individuals'> {
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
      isRoleLine(text, register) || (entry.section === 'individuals' && HAN_ROLE.test(text))
    if (person && (person.role === null || !entry.apart) && says) {
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
      !entry.apart &&
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
      affiliated = person.role !== null && body === null && entry.section !== 'individuals'
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

/** "Ligue Iteka – Anschaire Nikoyagize, président": a body and who signs for it. */
function bodyAndPerson(
  text: string,
  register: Register,
): { body: string; person: { name: string; role: string | null } } | null {
  const { body, rest } = /^(?<body>.+?)\s[–—-]\s(?<rest>.+)$/u.exec(text)?.groups ?? {}
  if (!body || !rest || register.isSpelling(text) || isPersonLike(body) || isRole(body)) return null
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
  return !isPlace(name) && !/^(?:https?:|www\.|\S+@\S+$)/iu.test(name) && !CUT.test(name)
}

function isDoubtful(name: string): boolean {
  return (
    name.length < 4 || wordCount(name) > 20 || (isPersonLike(name) && !ORGANIZATION_WORD.test(name))
  )
}
