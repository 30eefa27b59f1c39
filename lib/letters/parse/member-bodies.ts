import type { Judged, Member } from './member.ts'
import { splitOutside } from './names.ts'
import type { SettledUnit } from './settled-classes.ts'
import type { Unit } from './units.ts'

/**
 * A body beside or below a person, with whom it stands in one row or one block, is part of the role.
 * Gives those that are nothing else, since the person signs alone.
 */
export function giveBodies({ units, judged }: Judged, members: Member[]): Set<Member> {
  const affiliations = new Set<Member>()
  const firstOf = (member: Member | undefined) => units[member?.units[0] ?? -1]
  const after = members.filter((member, at) =>
    isAffiliation(units, judged, member, members[at + 1]),
  )
  const before = members.filter((member, at) => isSignedFor(units, member, members[at + 1]))
  const persons = members.filter(({ is }) => is === 'person').length
  for (const [at, member] of members.entries()) {
    if (member.is !== 'person') continue
    const unit = firstOf(member)
    const inRow =
      unit && unit.column >= 0
        ? members.find(
            (other) =>
              other.is === 'organization' &&
              firstOf(other)?.group === unit.group &&
              firstOf(other)?.row === unit.row,
          )
        : undefined
    const body =
      inRow ??
      (after.includes(member) && (member.role !== null || after.length >= persons * 0.8)
        ? members[at + 1]
        : before.length >= persons * 0.8 && before.includes(members[at - 1] ?? member)
          ? members[at - 1]
          : undefined)
    if (body && body !== member) {
      member.role = member.role === null ? body.name : `${member.role}, ${body.name}`
      member.lines.push(...body.lines)
      body.isSaid = true
    }
    if (body && body === inRow && member.section === 'individuals') affiliations.add(body)
  }
  return affiliations
}

/** A person and, on the next line of the same paragraph, a body. */
function isAffiliation(
  units: readonly Unit[],
  judged: readonly SettledUnit[],
  member: Member,
  next: Member | undefined,
): boolean {
  if (member.is !== 'person' || next?.is !== 'organization') return false
  if (namesBody(member)) return false
  const start = next.units[0] ?? 0
  const between = judged.slice((member.units.at(-1) ?? 0) + 1, start).map(({ is }) => is)
  return between.every((is) => is === 'role' || is === 'rest') && isBelow(units[start])
}

function isSignedFor(units: readonly Unit[], member: Member, next: Member | undefined): boolean {
  if (member.is !== 'organization' || next?.is !== 'person' || namesBody(next)) return false
  const start = next.units[0] ?? 0
  return start === (member.units.at(-1) ?? 0) + 1 && isBelow(units[start])
}

/** "Awa Ndiaye, professeure, Lycée Blaise-Diagne" has a body already. */
function namesBody({ name }: Member): boolean {
  return splitOutside(name, /[,،，]/u).length > 2
}

function isBelow(unit: Unit | undefined): boolean {
  return unit !== undefined && !unit.gap && unit.kind === 'line' && unit.column < 0
}
