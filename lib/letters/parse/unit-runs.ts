import type { UnitSigns } from './unit-features.ts'
import { bucket } from './unit-shape.ts'
import type { Unit } from './units.ts'

/** Like units under one another: a list, a column of a table, lines of one paragraph. */
export interface Run {
  start: number
  end: number
}

/** Parts units where their layout changes, or one of them heads what follows. */
export function runsOf(units: readonly Unit[], signs: readonly UnitSigns[]): Run[] {
  const runs: Run[] = []
  let run: Run = { start: 0, end: 0 }
  for (const [at, unit] of units.entries()) {
    const before = units[at - 1]
    const [own, last] = [signs[at], signs[at - 1]]
    const alike =
      before !== undefined &&
      own !== undefined &&
      last !== undefined &&
      before.column === unit.column &&
      before.kind === unit.kind &&
      before.strong === unit.strong &&
      before.style === unit.style &&
      before.isNote === unit.isNote &&
      isLong(own) === isLong(last) &&
      isNamed(own) === isNamed(last) &&
      !last.heads &&
      !own.heads
    if (!alike) run = { start: at, end: at }
    run.end = at + 1
    runs.push(run)
  }
  return runs
}

/** Whether a unit may be a name by its looks. */
function isNamed({ label }: UnitSigns): boolean {
  return label === 'name' || label === 'group' || label === 'opener-inline'
}

function isLong({ words }: UnitSigns): boolean {
  return words > 28
}

export function runFeatures(
  units: readonly Unit[],
  signs: readonly UnitSigns[],
  kinds: readonly string[],
  run: Run,
): string[] {
  const size = run.end - run.start
  const share = (test: (one: UnitSigns) => boolean) => {
    let count = 0
    for (let at = run.start; at < run.end; at += 1) {
      const one = signs[at]
      if (one && test(one)) count += 1
    }
    return Math.round((count / size) * 4)
  }
  let words = 0
  for (let at = run.start; at < run.end; at += 1) words += signs[at]?.words ?? 0
  const [first] = [units[run.start]]
  return [
    `r.size=${bucket(size)}`,
    `r.words=${bucket(Math.round(words / size))}`,
    `r.known=${share((one) => one.isKnown)}`,
    `r.body=${share((one) => one.hasBodyWord)}`,
    `r.person=${share((one) => one.isPerson)}`,
    `r.role=${share((one) => one.isRole)}`,
    `r.place=${share((one) => one.isPlace)}`,
    `r.stop=${share((one) => one.ends === 'stop' || one.ends === 'semicolon')}`,
    `r.lower=${share((one) => one.starts === 'lower')}`,
    `r.marked=${share((one) => one.mark !== 'none')}`,
    `r.prose=${share((one) => one.label === 'prose')}`,
    `r.kind=${first?.kind ?? 'none'}`,
    `r.who=${share((one) => one.isPerson)}${share((one) => one.hasBodyWord || one.isKnown)}`,
    `r.is=${runKind(kinds, run)}`,
  ]
}

/** One word for what a unit looks like. */
export function kindOf(one: UnitSigns): string {
  if (one.label !== 'name' && one.label !== 'group') return one.label
  if (one.isPlace) return 'place'
  if (one.hasRole) return 'person'
  if (one.isRole) return 'role'
  if (one.isKnown || one.hasBodyWord) return 'body'
  if (one.isPerson) return 'person'
  return one.starts === 'lower' ? 'lower' : 'name'
}

/** What most units of a run look like, of those that stand `step` apart from `start` on. */
function runKind(kinds: readonly string[], { start, end }: Run, step = 1): string {
  const counts = new Map<string, number>()
  for (let at = start; at < end; at += step) {
    const kind = kinds[at] ?? 'none'
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  let best = 'none'
  for (const [kind, count] of counts) if (count > (counts.get(best) ?? 0)) best = kind
  return best
}

/** Units of which more are looked at for what comes by turns. */
const TURNS = 24

/** What comes by turns around a unit: a person and a role; a person, a role and a body. */
export function patternOf(kinds: readonly string[], run: Run, at: number): string[] {
  const around = {
    start: Math.max(run.start, at - TURNS / 2),
    end: Math.min(run.end, at + TURNS / 2),
  }
  if (around.end - around.start < 4) return []
  return [2, 3].map((turn) => {
    const phase = (offset: number) => {
      const start = around.start + ((((at + offset - around.start) % turn) + turn) % turn)
      return runKind(kinds, { start, end: around.end }, turn)
    }
    return `turn${turn}=${Array.from({ length: turn }, (_, offset) => phase(offset)).join('>')}`
  })
}
