import { nameKey } from '../../text/name-key.ts'
import type { Register } from '../register.ts'
import { wordCount } from './block-label.ts'
import { NAMES_LEFT_OUT, wordsOf } from './cue-patterns.ts'
import type { Confidence, DraftOrganization, DraftPerson } from './draft.ts'
import { judgeUnits } from './judge-units.ts'
import type { LabelledBlocks } from './labelled-blocks.ts'
import { placesAreListed, withoutPlace } from './listed-places.ts'
import type { Member } from './member.ts'
import { membersOf } from './members.ts'
import { cleanName } from './names.ts'
import { openingNames } from './opening-names.ts'
import { ORGANIZATION_WORD } from './person-patterns.ts'
import { bodyAndPerson, isPersonLike, organizationOfRole, parsePerson } from './persons.ts'
import { isPlaceName } from './place-names.ts'
import { seenUnits } from './run-features.ts'
import { type SettledUnit, SIGNING, settledClasses } from './settled-classes.ts'
import { UNIT_WEIGHTS } from './unit-weights.ts'
import { type Unit, unitsOf } from './units.ts'

/** Blocks `start` to `end` (exclusive) that hold those who sign, and what announced them. */
interface SignatoryList {
  start: number
  end: number
  /** Index of the block that announces them, or null where only the place tells. */
  headingIndex: number | null
  announcedBy: 'opener' | 'valediction' | 'position'
}

export interface FoundSignatories {
  organizations: DraftOrganization[]
  individuals: DraftPerson[]
  lists: SignatoryList[]
  /** Something says that names are missing: "and 12 others", "full list attached". */
  cut: boolean
}

/** "For and on behalf of" the body that signs. */
const BEHALF = new RegExp(`^(?:\\p{L}{1,12}\\s){0,2}(?:${wordsOf('onBehalf')})[\\s:：]{1,3}`, 'iu')

/** Units between two parts of one list of signatories, at most. */
const MAX_BETWEEN = 6

/** Reads those who signed out of a letter's blocks. */
export function readSignatories(
  labelled: LabelledBlocks,
  register: Register,
  weights = UNIT_WEIGHTS,
): FoundSignatories {
  const { blocks } = labelled
  const units = unitsOf(blocks, register)
  const seen = judgeUnits(seenUnits(units, register), weights)
  const judged = settledClasses(units, seen, labelled, register)
  const lists = listsOf(labelled, units, judged)
  const isListed = ({ lines: [line = 0] }: Member) =>
    lists.some(({ start, end }) => line >= start && line < end)
  const members = membersOf({ units, judged, blocks }).filter(isListed)
  const cut = lists.some(({ start, end }) =>
    blocks
      .slice(start, end + 2)
      .some(({ text }) => wordCount(text) < 20 && NAMES_LEFT_OUT.test(text)),
  )
  const names = namesOf(members, lists, register)
  const opening = members.length === 0 ? openingNames(labelled, register) : null
  if (opening)
    names.organizations = opening.names.map((written): DraftOrganization => {
      const name = cleanName(written)
      const id = register.find(name)?.id ?? null
      return { name, register: id, confidence: 'unsure', lines: [opening.line] }
    })
  return { ...names, lists, cut }
}

/** Where those who sign stand, and what announces them. */
function listsOf(
  { labels }: LabelledBlocks,
  units: readonly Unit[],
  judged: readonly SettledUnit[],
): SignatoryList[] {
  const signing = judged.flatMap(({ is }, at) => (SIGNING.has(is) ? [at] : []))
  const lists: SignatoryList[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const at of signing) {
    const line = units[at]?.line ?? 0
    const list = lists.at(-1)
    if (list && at - last <= MAX_BETWEEN && !goesOn(labels.slice(list.end, line))) {
      list.start = Math.min(list.start, line)
      list.end = Math.max(list.end, line + 1)
    } else lists.push(announced(labels, line))
    last = at
  }
  return lists.filter((list, at) => !isOfAnother(labels, list, lists[at + 1]))
}

/** Whether the letter goes on below a list, and is signed later: the list is of another letter. */
function isOfAnother(
  labels: LabelledBlocks['labels'],
  { end, announcedBy }: SignatoryList,
  next: SignatoryList | undefined,
): boolean {
  if (!next || next.announcedBy === 'position') return false
  const between = labels.slice(end, next.start)
  return goesOn(between) && (announcedBy === 'valediction' || !between.includes('salutation'))
}

function goesOn(between: LabelledBlocks['labels']): boolean {
  return between.filter((label) => label === 'prose').length > 1 || between.includes('salutation')
}

function announced(labels: LabelledBlocks['labels'], line: number): SignatoryList {
  const isInline = labels[line] === 'opener-inline'
  const from = Math.max(0, line - MAX_BETWEEN)
  const near = labels.slice(from, line)
  const isOpened = isInline || near.includes('opener')
  const heading = near.findIndex((label) => label === 'opener' || label === 'valediction')
  const headingIndex = heading >= 0 ? from + heading : isInline ? line : null
  return {
    start: headingIndex === null || headingIndex === line ? line : headingIndex + 1,
    end: line + 1,
    headingIndex,
    announcedBy: isOpened ? 'opener' : heading >= 0 ? 'valediction' : 'position',
  }
}

/** How sure names of a list are, by what announces it. */
const SURENESS: Record<SignatoryList['announcedBy'], Confidence> = {
  opener: 'sure',
  valediction: 'likely',
  position: 'unsure',
}
/** What is less probable is not sure, whatever announces it. */
const LEAST_PROBABILITY = 0.5

function namesOf(
  members: readonly Member[],
  lists: readonly SignatoryList[],
  register: Register,
): Pick<FoundSignatories, 'organizations' | 'individuals'> {
  const organizations: DraftOrganization[] = []
  const individuals: DraftPerson[] = []
  const seen = new Set<string>()
  const names = members.filter(({ is }) => is === 'organization').map(({ name }) => cleanName(name))
  const listed = new Set(names.map(nameKey))
  const strip = placesAreListed(names, register)
  const addOrganization = (
    written: string,
    confidence: Confidence,
    lines: number[],
    isSaid: boolean,
  ) => {
    const whole = cleanName(cleanName(written).replace(BEHALF, ''))
    const name = strip ? withoutPlace(whole, register) : whole
    const key = nameKey(name)
    if (!isNameable(name) || seen.has(key)) return
    seen.add(key)
    const known = register.find(name)
    const isDoubted = !known && (!isSaid || isDoubtful(name))
    organizations.push({
      name,
      register: known?.id ?? null,
      confidence: isDoubted ? 'unsure' : confidence,
      lines,
    })
  }
  for (const { is, name, role, lines, probability, section, isSaid } of members) {
    const list = lists.find(({ start, end }) => lines.some((line) => line >= start && line < end))
    const isProbable = probability >= LEAST_PROBABILITY
    const confidence = isProbable && list ? SURENESS[list.announcedBy] : 'unsure'
    const own = [...new Set(lines)]
    if (is === 'organization') {
      const pair = bodyAndPerson(cleanName(name), register)
      if (pair) individuals.push({ ...pair.person, confidence: 'likely', lines: own })
      addOrganization(pair?.body ?? name, confidence, own, pair !== null || isSaid)
      continue
    }
    const person = parsePerson(name, false, register) ?? parsePerson(name, true, register)
    if (!person) continue
    const roles = [person.role, role === null ? null : cleanRole(role)].filter(
      (one) => one !== null,
    )
    const joined = roles.length > 0 ? roles.join(', ') : null
    individuals.push({
      name: person.name,
      role: joined,
      confidence: section === 'individuals' && isProbable ? 'sure' : 'likely',
      lines: own,
    })
    const body =
      section === 'individuals' || joined === null ? null : organizationOfRole(joined, register)
    if (body && !listed.has(nameKey(body))) addOrganization(body, confidence, own, true)
  }
  return { organizations, individuals }
}

function isDoubtful(name: string): boolean {
  return (
    name.length < 4 || wordCount(name) > 20 || (isPersonLike(name) && !ORGANIZATION_WORD.test(name))
  )
}

function cleanRole(role: string): string {
  const clean = cleanName(role)
  return /^[(（]([^()（）]+)[)）]$/u.exec(clean)?.[1] ?? clean
}

function isNameable(name: string): boolean {
  if (name.length < 2 || name.length > 300 || !/\p{L}/u.test(name)) return false
  return (
    !isPlaceName(name) &&
    !/^(?:https?:|www\.|[^\s@]+@\S+$)/iu.test(name) &&
    !NAMES_LEFT_OUT.test(name)
  )
}
