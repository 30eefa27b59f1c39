import type { SeenUnit } from './run-features.ts'

/**
 * What a unit is to the signatories:
 * - `organization`, `person`: one who signs;
 * - `role`: what the person before is; `rest`: the rest of the name or role before;
 * - `heading`: what heads or groups those who sign, or says where they are;
 * - `other`: a name that signs nothing: a copy, a contact, an earlier letter, the page's furniture;
 * - `body`: everything else.
 */
export const UNIT_CLASSES = [
  'body',
  'heading',
  'organization',
  'person',
  'role',
  'rest',
  'other',
] as const
export type UnitClass = (typeof UNIT_CLASSES)[number]

/** Weights of a linear chain (a conditional random field), as `npm run train` writes them. */
export interface UnitWeights {
  /** What the numbers are divided by. */
  scale: number
  /** For each feature its weights, in the order of `UNIT_CLASSES`. */
  features: Record<string, number[]>
  /** From each class to each, where the next unit is of the same run; and where it is not. */
  within: number[][]
  across: number[][]
}

export interface JudgedUnit {
  is: UnitClass
  /** How probable that is, 0 to 1. */
  probability: number
  /** The same of every class. */
  all: number[]
}

const COUNT = UNIT_CLASSES.length

/** Judges the units of a letter all together: each by its features and by what its neighbours are. */
export function judgeUnits(units: readonly SeenUnit[], weights: UnitWeights): JudgedUnit[] {
  const scores = units.map(({ features }) => scoresOf(features, weights))
  const steps = units.map(({ isLikeLast }) => (isLikeLast ? weights.within : weights.across))
  const step = (at: number, from: number, to: number) =>
    at === 0 ? 0 : (steps[at]?.[from]?.[to] ?? 0) / weights.scale
  const path = bestPath(scores, step)
  const probabilities = marginals(scores, step)
  const judged = path.map((best, at): JudgedUnit => {
    const own = probabilities[at] ?? []
    return { is: UNIT_CLASSES[best] ?? 'body', probability: own[best] ?? 0, all: own }
  })
  return judgedByRuns(units, judged)
}

/** Runs of fewer units are not judged as one. */
const MIN_RUN = 3
/** What the units of one run are all of, unless they come by turns. */
const ALIKE: readonly UnitClass[] = ['body', 'organization', 'person', 'other']
/** From which probability on a unit stays what it is, against its run: a person among bodies, say. */
const SURE: Partial<Record<UnitClass, number>> = {
  body: 0.9,
  other: 0.9,
  organization: 0.65,
  person: 0.5,
}
/** What so much of a run is, all of it is. */
const MAJORITY = 0.65

/** Judges runs of like units as a whole: what most of a run is, all of it is. */
function judgedByRuns(units: readonly SeenUnit[], judged: JudgedUnit[]): JudgedUnit[] {
  const whole = [...judged]
  for (let start = 0; start < units.length; ) {
    let end = start + 1
    while (units[end]?.isLikeLast) end += 1
    const run = judged.slice(start, end)
    const shares = ALIKE.map((is) => {
      const at = UNIT_CLASSES.indexOf(is)
      return run.reduce((sum, { all }) => sum + (all[at] ?? 0), 0)
    })
    const sum = shares.reduce((one, other) => one + other, 0)
    const most = Math.max(...shares)
    const winner = ALIKE[shares.indexOf(most)] ?? 'body'
    if (run.length >= MIN_RUN && most >= sum * MAJORITY && sum >= run.length * MAJORITY)
      for (const [at, one] of run.entries())
        if (ALIKE.includes(one.is) && one.is !== winner && one.probability < (SURE[one.is] ?? 0))
          whole[start + at] = { ...one, is: winner, probability: most / sum }
    start = end
  }
  return whole
}

function scoresOf(features: readonly string[], { features: known, scale }: UnitWeights): number[] {
  const scores = new Array<number>(COUNT).fill(0)
  for (const feature of features) {
    const own = known[feature]
    if (own)
      for (let at = 0; at < COUNT; at += 1) scores[at] = (scores[at] ?? 0) + (own[at] ?? 0) / scale
  }
  return scores
}

type Step = (at: number, from: number, to: number) => number

/** The classes that are best together (Viterbi). */
function bestPath(scores: readonly number[][], step: Step): number[] {
  const origins: number[][] = []
  let reached = scores[0] ?? []
  for (let at = 1; at < scores.length; at += 1) {
    const origin: number[] = []
    reached = (scores[at] ?? []).map((own, to) => {
      let best = 0
      let most = Number.NEGATIVE_INFINITY
      for (const [from, before] of reached.entries()) {
        const score = before + step(at, from, to)
        if (score > most) {
          most = score
          best = from
        }
      }
      origin.push(best)
      return own + most
    })
    origins.push(origin)
  }
  let last = reached.indexOf(Math.max(...reached))
  const path = scores.length > 0 ? [last] : []
  for (const origin of origins.toReversed()) {
    last = origin[last] ?? 0
    path.push(last)
  }
  return path.reverse()
}

/** How probable each class of each unit is, over all ways to judge the others (forward–backward). */
function marginals(scores: readonly number[][], step: Step): number[][] {
  const forward: number[][] = []
  for (const [at, own] of scores.entries()) {
    const before = forward[at - 1]
    forward.push(
      normal(
        own.map(
          (score, to) =>
            score + (before ? logSum(before.map((one, from) => one + step(at, from, to))) : 0),
        ),
      ),
    )
  }
  let after: number[] = new Array<number>(COUNT).fill(0)
  const found: number[][] = []
  for (let at = scores.length - 1; at >= 0; at -= 1) {
    const both = (forward[at] ?? []).map((one, is) => one + (after[is] ?? 0))
    const whole = logSum(both)
    found.push(both.map((one) => Math.exp(one - whole)))
    const own = scores[at] ?? []
    const next = after
    after = normal(
      own.map((_, from) =>
        logSum(own.map((score, to) => score + (next[to] ?? 0) + step(at, from, to))),
      ),
    )
  }
  return found.reverse()
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values)
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

function normal(values: number[]): number[] {
  const whole = logSum(values)
  return values.map((value) => value - whole)
}
