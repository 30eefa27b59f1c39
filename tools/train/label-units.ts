import { wordCount } from '../../lib/letters/parse/block-label.ts'
import type { UnitClass } from '../../lib/letters/parse/judge-units.ts'
import { cleanName } from '../../lib/letters/parse/names.ts'
import type { Unit } from '../../lib/letters/parse/units.ts'
import { nameKey } from '../../lib/text/name-key.ts'

/** Who is known to have signed, and who is named in the file and did not. */
export interface KnownNames {
  organizations: readonly string[]
  individuals: readonly { name: string; role: string | null }[]
  never: readonly string[]
}

/** Units that may be one name, written over so many of them. */
interface Place {
  at: number
  length: number
}

const MOST_LINES = 5
/** How far the other names of a list may be from one, in units. */
const NEAR = 8

/** What each unit is, told by the names that are known. */
export function labelUnits(units: readonly Unit[], known: KnownNames): UnitClass[] {
  const keys = units.map(({ text }) => nameKey(cleanName(text)))
  const classes = units.map((): UnitClass => 'body')
  const never = known.never.map(nameKey).filter((key) => key.length > 3)
  for (const [at, key] of keys.entries())
    if (isMostly(units[at], key, never.filter((name) => key.includes(name)).join(' ')))
      classes[at] = 'other'
  const bodies = known.organizations.map((name) => placesOf(units, keys, nameKey(name)))
  const persons = known.individuals.map(({ name }) => personPlaces(units, keys, nameKey(name)))
  const all = [...bodies, ...persons].flat().map(({ at }) => at)
  const near = (at: number) =>
    all.filter((other) => Math.abs(other - at) <= NEAR && other !== at).length
  const best = (places: Place[]) =>
    places.toSorted((one, other) => near(other.at) - near(one.at) || other.at - one.at)[0]
  const taken: number[] = []
  for (const places of bodies) {
    const chosen = best(places)
    for (const { at } of places)
      if (at !== chosen?.at && classes[at] === 'body') classes[at] = 'other'
    if (!chosen) continue
    mark(classes, chosen, 'organization')
    taken.push(chosen.at)
  }
  for (const [index, places] of persons.entries()) {
    const chosen = best(places)
    if (!chosen) continue
    mark(classes, chosen, 'person')
    taken.push(chosen.at)
    markRoles(units, keys, classes, chosen, nameKey(known.individuals[index]?.role ?? ''))
  }
  markHeadings(units, classes, taken)
  return classes
}

function mark(classes: UnitClass[], { at, length }: Place, is: UnitClass): void {
  classes[at] = is
  for (let more = 1; more < length; more += 1) classes[at + more] = 'rest'
}

/** Whether a name is most of a unit; "Contact: …" and a place after it may stand there too. */
function isMostly(unit: Unit | undefined, key: string, name: string): boolean {
  return name !== '' && name.length >= key.length * (unit?.kind === 'part' ? 0.4 : 0.5)
}

function placesOf(units: readonly Unit[], keys: readonly string[], name: string): Place[] {
  if (name === '') return []
  return keys.flatMap((key, at) => {
    if (key.includes(name) && isMostly(units[at], key, name)) return [{ at, length: 1 }]
    if (key === '' || !name.startsWith(key)) return []
    const length = lengthOf(units, at, name)
    return length > 0 ? [{ at, length }] : []
  })
}

/** Over how many units from here on a name is written; 0 where it is not. */
function lengthOf(units: readonly Unit[], at: number, name: string): number {
  let text = units[at]?.text ?? ''
  for (let more = 1; more < MOST_LINES; more += 1) {
    const next = units[at + more]
    if (!next || next.column !== units[at]?.column) return 0
    text = /[-\u2010]$/u.test(text) ? text + next.text : `${text} ${next.text}`
    const key = nameKey(cleanName(text))
    if (key === name || (key.startsWith(name) && key.length < name.length * 1.6)) return more + 1
    const solid = key.replaceAll(' ', '')
    if (solid === name.replaceAll(' ', '')) return more + 1
    if (!name.startsWith(key.slice(0, -1))) return 0
  }
  return 0
}

function personPlaces(units: readonly Unit[], keys: readonly string[], name: string): Place[] {
  if (name === '') return []
  return keys.flatMap((key, at) => {
    const unit = units[at]
    if (!unit || wordCount(unit.text) > 45) return []
    const found = key.indexOf(name)
    if (found === 0 || (found > 0 && unit.text.length < 260)) return [{ at, length: 1 }]
    const length = key !== '' && name.startsWith(key) ? lengthOf(units, at, name) : 0
    return length > 0 ? [{ at, length }] : []
  })
}

/** The lines of a role: below the person, or in the same row. */
function markRoles(
  units: readonly Unit[],
  keys: readonly string[],
  classes: UnitClass[],
  { at, length }: Place,
  role: string,
): void {
  if (role === '') return
  const person = units[at]
  const isPart = (index: number) => {
    const key = keys[index] ?? ''
    return (
      key.length > 1 &&
      role.includes(key) &&
      !/^(?:organization|person|other)/.test(classes[index] ?? '')
    )
  }
  let before = at + length - 1
  for (
    let index = at + length;
    index < at + length + MOST_LINES && index < units.length;
    index += 1
  ) {
    if (units[index]?.column !== person?.column) break
    if (!isPart(index)) {
      if (classes[index] !== 'organization') break
      continue
    }
    const goesOn =
      before === index - 1 &&
      classes[before] !== 'organization' &&
      /^(?:role|rest)$/.test(classes[before] ?? '')
    const joined = nameKey(`${units[before]?.text ?? ''} ${units[index]?.text ?? ''}`)
    classes[index] =
      goesOn && role.includes(joined) && isBroken(units[before], units[index]) ? 'rest' : 'role'
    before = index
  }
  if (person && person.column >= 0)
    for (const [index, unit] of units.entries())
      if (
        unit.group === person.group &&
        unit.row === person.row &&
        unit.column !== person.column &&
        isPart(index)
      )
        classes[index] = 'role'
}

/** A role broken over two lines, rather than two that are said one below the other. */
function isBroken(before: Unit | undefined, after: Unit | undefined): boolean {
  return (
    after?.join !== undefined &&
    after.join !== 'own' &&
    after.join !== 'cell' &&
    before?.line === after.line
  )
}

/** Short texts among those who sign and just above them. */
function markHeadings(units: readonly Unit[], classes: UnitClass[], taken: number[]): void {
  const isHeading = (at: number) => {
    const unit = units[at]
    if (!unit || classes[at] !== 'body' || wordCount(unit.text) > 16) return false
    return unit.column >= 0 || (unit.kind !== 'entry' && !/[.;。；]$/u.test(unit.text))
  }
  const sorted = taken.toSorted((one, other) => one - other)
  for (const [index, at] of sorted.entries()) {
    const before = sorted[index - 1] ?? Number.NEGATIVE_INFINITY
    const nearest = Math.max(before + 1, at - 4)
    const isInside = at - before <= 5
    for (let other = at - 1; other >= nearest && other >= 0; other -= 1) {
      if (!isHeading(other)) break
      if (isInside || other >= at - 2) classes[other] = 'heading'
    }
    const unit = units[at]
    if (unit && unit.column >= 0)
      for (const [other, one] of units.entries())
        if (one.group === unit.group && one.row === unit.row && isHeading(other))
          classes[other] = 'heading'
    if (unit && unit.column >= 0)
      for (const [other, one] of units.entries())
        if (one.group === unit.group && one.row === 0 && isHeading(other))
          classes[other] = 'heading'
  }
}
