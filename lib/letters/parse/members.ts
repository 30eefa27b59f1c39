import { NAMES_LEFT_OUT, ON_BEHALF, wordsOf } from './cue-patterns.ts'
import type { UnitClass } from './judge-units.ts'
import type { Judged, Member } from './member.ts'
import { giveBodies } from './member-bodies.ts'
import { cleanName } from './names.ts'
import { isLoneWord } from './next-name.ts'
import { isPersonLike, isRole, saysRole } from './persons.ts'
import { SIGNING } from './settled-classes.ts'
import { isMarked } from './text.ts'
import { OPEN_END, type Unit } from './units.ts'

/** Joins the units of each who signs, and gives persons the roles and bodies that stand with them. */
export function membersOf(letter: Judged): Member[] {
  const members: Member[] = []
  let roleUnits: number[] = []
  let open: 'name' | 'role' | null = null
  const roles: number[] = []
  for (const [at, one] of letter.judged.entries()) {
    const unit = letter.units[at]
    if (!unit) continue
    const { probability, section } = one
    const last = members.at(-1)
    const is = certainly(letter.units, at, last, open) ?? personOrRole(letter, at, last) ?? one.is
    if (is === 'organization' || is === 'person') {
      members.push({
        is,
        name: '',
        role: null,
        units: [at],
        lines: [unit.line],
        section,
        isSaid: section === 'organizations' || unit.column >= 0,
        probability,
      })
      open = 'name'
      roleUnits = []
    } else if (is === 'role' && unit.column >= 0 && !followsInCell(letter, at)) {
      roles.push(at)
      open = null
    } else if (is === 'role' && last && last.is !== 'organization' && open !== null) {
      roleUnits = [at]
      open = 'role'
      last.role =
        last.role === null
          ? textOf(letter, roleUnits)
          : `${last.role}, ${textOf(letter, roleUnits)}`
      last.lines.push(unit.line)
    } else if (is === 'rest' && last && open === 'name') {
      last.units.push(at)
      last.lines.push(unit.line)
      last.probability = Math.min(last.probability, probability)
    } else if (is === 'rest' && last && open === 'role') {
      const before = textOf(letter, roleUnits)
      roleUnits.push(at)
      last.role =
        (last.role ?? '').slice(0, -before.length || undefined) + textOf(letter, roleUnits)
      last.lines.push(unit.line)
    } else open = null
  }
  for (const member of members) member.name = textOf(letter, member.units)
  giveRoles(letter, members, roles)
  const affiliations = giveBodies(letter, members)
  return members.filter((member) => !affiliations.has(member))
}

/** What a unit is by what it goes on with, whatever the model says; null where that is open. */
function certainly(
  units: readonly Unit[],
  at: number,
  last: Member | undefined,
  open: 'name' | 'role' | null,
): UnitClass | null {
  const [before, unit] = [units[at - 1], units[at]]
  if (!last || !before || !unit || open === null) return null
  if (unit.join === 'row') return 'rest'
  if (last.is !== 'organization' && SIGNED_FOR.test(unit.text) && unit.text.length < 200)
    return 'organization'
  if (open === 'role')
    return (OPEN_END.test(before.text.trim()) && before.line === unit.line) ||
      (JOINED.has(unit.join) && unit.style === before.style)
      ? 'rest'
      : null
  const first = units[last.units[0] ?? at]
  return last.is === 'organization' && goesOn(units, at, first) ? 'rest' : null
}

/** A person above a line that says what the person is, and that line; null for others. */
function personOrRole(
  { units, judged }: Judged,
  at: number,
  last: Member | undefined,
): UnitClass | null {
  const [unit, next] = [units[at], units[at + 1]]
  if (!unit || unit.column >= 0 || judged[at]?.is === 'other') return null
  const name = cleanName(unit.text)
  if (saysRole(name)) {
    const isBelow = last?.is === 'person' && last.units.at(-1) === at - 1 && last.role === null
    return isBelow && isPersonLike(cleanName(last.name || (units[at - 1]?.text ?? '')))
      ? 'role'
      : null
  }
  if (!next || next.kind !== unit.kind || !isPersonLike(name)) return null
  return SIGNING.has(judged[at]?.is ?? 'body') && saysRole(cleanName(next.text)) ? 'person' : null
}

/** "for and on behalf of the …", below a name. */
const SIGNED_FOR = new RegExp(`^(?:\\p{L}{1,12}\\s){0,2}(?:${wordsOf('onBehalf')})`, 'iu')
const JOINED: ReadonlySet<string> = new Set(['full', 'small', 'open'])

/** Whether a unit can only be the rest of the name before: it was cut off within it. */
function goesOn(units: readonly Unit[], at: number, first: Unit | undefined): boolean {
  const [before, unit] = [units[at - 1], units[at]]
  if (!before || !unit || before.column !== unit.column) return false
  if (
    (unit.kind === 'entry' && unit.join === 'own') ||
    unit.kind === 'part' ||
    unit.kind === 'heading' ||
    isMarked(unit.text)
  )
    return false
  const isJoined = before.line === unit.line && unit.join !== 'own'
  const isNext =
    unit.column < 0 ? !unit.gap && unit.group === before.group : unit.row - before.row < 2
  if (!isNext) return false
  const [text, next] = [before.text.trim(), unit.text.trim()]
  if (NAMES_LEFT_OUT.test(next)) return false
  if (OPEN_END.test(text) && !/,$/u.test(text)) return true
  if (/^[（(]\P{Nd}/u.test(next) && next.length < MAX_BRACKET_LENGTH) return true
  if (/^\p{Ll}+(?:[^\p{Ll}\p{Lu}]|$)/u.test(next) && !isRole(next) && !ON_BEHALF.test(next))
    return true
  // Below a marked name stands another mark, if it ends.
  return (
    (first !== undefined && isMarked(first.text)) ||
    (isJoined && (isLoneWord(next) || isLoneWord(text)))
  )
}

/** "(FORUM-ASIA)", on the line below its name. */
const MAX_BRACKET_LENGTH = 40

function followsInCell({ units, judged }: Judged, at: number): boolean {
  const before = judged[at - 1]?.is
  return (
    units[at]?.join === 'cell' && (before === 'person' || before === 'rest' || before === 'role')
  )
}

/** Roles in a column of their own belong to the person of their row. */
function giveRoles({ units, judged, ...letter }: Judged, members: Member[], roles: number[]): void {
  for (const at of roles) {
    const role = units[at]
    const own = members.find((member) => {
      const unit = units[member.units[0] ?? -1]
      return member.is !== 'organization' && unit?.group === role?.group && unit?.row === role?.row
    })
    if (!own || !role) continue
    const rest = [at]
    while (judged[rest.at(-1) ?? at] && judged[(rest.at(-1) ?? at) + 1]?.is === 'rest')
      rest.push((rest.at(-1) ?? at) + 1)
    const text = textOf({ units, judged, ...letter }, rest)
    own.role = own.role === null ? text : `${own.role}, ${text}`
    own.lines.push(role.line)
  }
}

/** The text of units that are one name; that of their block where they are all of it. */
function textOf({ units, blocks }: Judged, own: readonly number[]): string {
  const lines = new Set(own.map((at) => units[at]?.line ?? -1))
  const [line = -1] = lines
  const whole = blocks[line]
  if (lines.size === 1 && whole && own.length > 1 && whole.printed?.length === own.length)
    return whole.text
  return own.map((at) => units[at]?.text ?? '').reduce(joined)
}

function joined(before: string, after: string): string {
  const isUnspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(before) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(after)
  return isUnspaced || /[-\u2010\u2011]$/u.test(before) ? before + after : `${before} ${after}`
}
