import type { Register } from '../register.ts'
import { cleanName, sharesAcronym } from './names.ts'
import { columnKind, flags, signsOf, type UnitSigns } from './unit-features.ts'
import { kindOf, patternOf, type Run, runFeatures, runsOf } from './unit-runs.ts'
import { bucket } from './unit-shape.ts'
import type { Unit } from './units.ts'

/** A unit as the model sees it. */
export interface SeenUnit {
  features: string[]
  /** Whether it is set like the unit before it, so that both are of one run. */
  isLikeLast: boolean
}

/** Where the cues above a unit have led to. */
type Course = 'none' | 'salutation' | 'valediction' | 'opener' | 'stop' | 'group'

/**
 * What the model sees of every unit: what it is by itself, what stands beside and above it, and what
 * the whole run of like units is that it belongs to.
 */
export function seenUnits(units: readonly Unit[], register: Register): SeenUnit[] {
  const signs = units.map((unit) => signsOf(unit, register))
  const runs = runsOf(units, signs)
  const courses = coursesOf(signs)
  const heads = headsAbove(units, signs)
  const prose = prosesBefore(signs)
  const allProse = prose.at(-1) ?? 0
  const ofRun = new Map<Run, string[]>()
  const kinds = signs.map(kindOf)
  const tops = topCells(units)
  return units.map((unit, at) => {
    const own = signs[at]
    const run = runs[at]
    if (!own || !run) return { features: [], isLikeLast: false }
    const head = heads[at] ?? -1
    const runSigns = ofRun.get(run) ?? runFeatures(units, signs, kinds, run)
    ofRun.set(run, runSigns)
    const course = courses[at] ?? 'none'
    const after = allProse - (prose[at] ?? 0)
    const above = head < 0 ? [] : aboveFeatures(signs[head], at - head, head >= run.start)
    const state = `${course}|${bucket(after)}`
    return {
      isLikeLast: at > run.start,
      features: [
        'any',
        ...own.own,
        ...neighbour('p', signs[at - 1]),
        ...neighbour('pp', signs[at - 2]).slice(0, 3),
        ...neighbour('q', signs[at + 1]),
        ...runSigns,
        ...patternOf(kinds, run, at),
        `own=${kinds[at]}|${runSigns.at(-1)}`,
        ...above,
        ...tableFeatures(unit, tops),
        ...(unit.row === 0 ? [`top=${kinds[at]}|${runSigns.at(-1)}`] : []),
        `course=${course}`,
        `before=${bucket(prose[at] ?? 0)}`,
        `after=${bucket(after)}`,
        `state=${state}|${own.label}`,
        ...runSigns.slice(-1).map((is) => `state=${state}|${is}`),
        `top=${at < 12 ? 'yes' : 'no'}`,
        `place=${Math.floor((at / units.length) * 5)}`,
        `at=${at === run.start ? 'first' : at === run.end - 1 ? 'last' : 'inside'}`,
        ...flags({
          sameBlock: units[at - 1]?.line === unit.line,
          sameStyle: units[at - 1]?.style === unit.style,
          nextStyle: units[at + 1]?.style === unit.style,
          slanted: unit.style.endsWith(' slanted'),
          sameGroup: units[at - 1]?.group === unit.group,
          joinKnown: !own.isKnown && isKnownTogether(units[at - 1], unit, register),
          joinAcronym: sharesAcronym(units[at - 1]?.text ?? '', unit.text),
          personThenRole: own.isPerson && (signs[at + 1]?.isRole ?? false),
          roleAfterPerson: own.isRole && (signs[at - 1]?.isPerson ?? false),
          nextGap: units[at + 1]?.gap ?? true,
          note: unit.isNote,
          unmarked: own.mark === 'none' && runSigns.some((one) => /^r\.marked=[1-4]/.test(one)),
          lastOpen: signs[at - 1]?.own.includes('open') ?? false,
          lastUnclosed: signs[at - 1]?.own.includes('unclosed') ?? false,
        }),
      ],
    }
  })
}

/** Whether two lines are a name of the register only together. */
function isKnownTogether(before: Unit | undefined, unit: Unit, register: Register): boolean {
  if (!before || before.column !== unit.column || before.text.length + unit.text.length > 200)
    return false
  return register.ofSpelling(cleanName(`${before.text} ${unit.text}`)) !== null
}

function neighbour(prefix: string, signs: UnitSigns | undefined): string[] {
  return signs ? signs.shown.map((shown) => `${prefix}.${shown}`) : [`${prefix}.none`]
}

function aboveFeatures(head: UnitSigns | undefined, distance: number, isOwn: boolean): string[] {
  if (!head) return []
  return [
    `h.l=${head.label}`,
    `h.far=${bucket(distance)}`,
    ...head.own.filter((one) => ABOVE.test(one)).map((one) => `h.${one}`),
    ...(isOwn ? ['h.own'] : []),
  ]
}
const ABOVE =
  /^(?:x:|f:|kind=|place$|person$|signatory$|orgNoun$|personNoun$|earlier$|notSigning$|behalf$|region$|strong$|k=|e=|year$|asks$|we$|letter$|upper$)/

/** The nearest unit above each that may head it. */
function headsAbove(units: readonly Unit[], signs: readonly UnitSigns[]): number[] {
  let head = -1
  let headOutside = -1
  let column = -1
  return units.map((unit, at) => {
    if (unit.column !== column) {
      // Only what stands above a table heads each of its columns.
      if (unit.column > 0 && unit.column > column) head = headOutside
      column = unit.column
    }
    if (unit.column < 0 && signs[at]?.heads) headOutside = at
    const found = head
    if (signs[at]?.heads || signs[at]?.label === 'valediction') head = at
    return found
  })
}

function coursesOf(signs: readonly UnitSigns[]): Course[] {
  let course: Course = 'none'
  return signs.map(({ label }) => {
    const found = course
    if (label === 'salutation' || label === 'valediction' || label === 'stop') course = label
    if (label === 'opener' || label === 'opener-inline') course = 'opener'
    return found
  })
}

function prosesBefore(signs: readonly UnitSigns[]): number[] {
  let count = 0
  return signs.map(({ label }) => {
    const before = count
    if (label === 'prose') count += 1
    return before
  })
}

function tableFeatures({ group, column, row }: Unit, tops: ReadonlyMap<string, string>): string[] {
  if (column < 0) return []
  const kind = tops.get(`${group} ${column}`) ?? 'none'
  return [`t=${kind}`, `t.row=${row === 0 ? 'first' : 'other'}`, `t=${kind}|${row === 0}`]
}

/** What the first row of each table says that its columns hold. */
function topCells(units: readonly Unit[]): Map<string, string> {
  const tops = new Map<string, string>()
  for (const { group, column, row, text } of units)
    if (row === 0) tops.set(`${group} ${column}`, columnKind(text))
  return tops
}
