import { UNIT_CLASSES } from '../../lib/letters/parse/judge-units.ts'

/** One letter for training: for each unit its features as numbers, its class, and its step. */
export interface Sequence {
  /** Of all units one after the other; those of a unit begin where `starts` says. */
  features: Int32Array
  starts: Int32Array
  classes: Uint8Array
  isLikeLast: Uint8Array
}

const COUNT = UNIT_CLASSES.length

/** How many weights there are: of features by class, and of steps within runs and across. */
export function weightCount(features: number): number {
  return features * COUNT + 2 * COUNT * COUNT
}

/**
 * The negative log likelihood of the letters' classes under a linear-chain conditional random field,
 * for each unit, with a Gaussian prior (Lafferty, McCallum and Pereira 2001; Sutton and McCallum 2012, 4 and 5).
 * Gives its value, and writes its gradient.
 */
export function objective(
  sequences: readonly Sequence[],
  features: number,
  { variance, tied }: { variance: number; tied: readonly boolean[] },
) {
  const longest = sequences.reduce((most, { classes }) => Math.max(most, classes.length), 0)
  const scores = new Float64Array(longest * COUNT)
  const forward = new Float64Array(longest * COUNT)
  const backward = new Float64Array(longest * COUNT)
  const steps = features * COUNT
  const row = new Float64Array(COUNT)
  const units = sequences.reduce((sum, { classes }) => sum + classes.length, 0)

  return (weights: Float64Array, gradient: Float64Array): number => {
    let loss = 0
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] ?? 0
      loss += (weight * weight) / (2 * variance)
      gradient[at] = weight / variance
    }
    for (const sequence of sequences) loss += one(sequence, weights, gradient)
    for (const [feature, isTied] of tied.entries()) if (isTied) tie(gradient, feature * COUNT)
    // For each unit: the search begins with steps of one, which must not lead far away.
    for (let at = 0; at < gradient.length; at += 1) gradient[at] = (gradient[at] ?? 0) / units
    return loss / units
  }

  function stepsAt({ isLikeLast }: Sequence, at: number): number {
    return steps + (isLikeLast[at] === 1 ? 0 : COUNT * COUNT)
  }

  function one(sequence: Sequence, weights: Float64Array, gradient: Float64Array): number {
    const { features: seen, starts, classes } = sequence
    const { length } = classes
    for (let at = 0; at < length; at += 1) {
      const base = at * COUNT
      for (let is = 0; is < COUNT; is += 1) scores[base + is] = 0
      const end = starts[at + 1] ?? 0
      for (let one = starts[at] ?? 0; one < end; one += 1) {
        const from = (seen[one] ?? 0) * COUNT
        for (let is = 0; is < COUNT; is += 1) add(scores, base + is, value(weights, from + is))
      }
    }
    for (let at = 0; at < length; at += 1) {
      const base = at * COUNT
      const step = stepsAt(sequence, at)
      for (let to = 0; to < COUNT; to += 1) {
        if (at > 0) {
          for (let from = 0; from < COUNT; from += 1)
            row[from] =
              value(forward, base - COUNT + from) + value(weights, step + from * COUNT + to)
        }
        forward[base + to] = value(scores, base + to) + (at > 0 ? logSum(row) : 0)
      }
    }
    for (let is = 0; is < COUNT; is += 1) {
      backward[(length - 1) * COUNT + is] = 0
      row[is] = value(forward, (length - 1) * COUNT + is)
    }
    const whole = logSum(row)
    for (let at = length - 2; at >= 0; at -= 1) {
      const step = stepsAt(sequence, at + 1)
      const next = (at + 1) * COUNT
      for (let from = 0; from < COUNT; from += 1) {
        for (let to = 0; to < COUNT; to += 1)
          row[to] =
            value(weights, step + from * COUNT + to) +
            value(scores, next + to) +
            value(backward, next + to)
        backward[at * COUNT + from] = logSum(row)
      }
    }
    let right = 0
    for (let at = 0; at < length; at += 1) {
      const base = at * COUNT
      const own = classes[at] ?? 0
      right += value(scores, base + own)
      for (let is = 0; is < COUNT; is += 1)
        row[is] =
          Math.exp(value(forward, base + is) + value(backward, base + is) - whole) -
          (is === own ? 1 : 0)
      const end = starts[at + 1] ?? 0
      for (let one = starts[at] ?? 0; one < end; one += 1) {
        const from = (seen[one] ?? 0) * COUNT
        for (let is = 0; is < COUNT; is += 1) add(gradient, from + is, value(row, is))
      }
      if (at === 0) continue
      const step = stepsAt(sequence, at)
      const before = classes[at - 1] ?? 0
      right += value(weights, step + before * COUNT + own)
      add(gradient, step + before * COUNT + own, -1)
      for (let from = 0; from < COUNT; from += 1) {
        for (let to = 0; to < COUNT; to += 1) {
          const index = step + from * COUNT + to
          const log =
            value(forward, base - COUNT + from) +
            value(weights, index) +
            value(scores, base + to) +
            value(backward, base + to) -
            whole
          add(gradient, index, Math.exp(log))
        }
      }
    }
    return whole - right
  }
}

/** Classes of names, between which only what tells persons from bodies may part. */
const NAMES = [UNIT_CLASSES.indexOf('organization'), UNIT_CLASSES.indexOf('person')]

/** Gives the weights of a feature for all classes of names one gradient, so that they stay the same. */
function tie(gradient: Float64Array, from: number): void {
  let sum = 0
  for (const is of NAMES) sum += value(gradient, from + is)
  for (const is of NAMES) gradient[from + is] = sum / NAMES.length
}

function value(array: Float64Array, at: number): number {
  return array[at] ?? 0
}

function add(array: Float64Array, at: number, more: number): void {
  array[at] = (array[at] ?? 0) + more
}

function logSum(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY
  for (const one of values) if (one > most) most = one
  let sum = 0
  for (const one of values) sum += Math.exp(one - most)
  return most + Math.log(sum)
}
