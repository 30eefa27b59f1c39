import { UNIT_CLASSES, type UnitWeights } from '../../lib/letters/parse/judge-units.ts'
import { createRandom } from '../random.ts'
import { classIndex, type Example } from './examples.ts'
import { minimize } from './minimize.ts'
import { objective, type Sequence, weightCount } from './objective.ts'

const COUNT = UNIT_CLASSES.length

export interface FitOptions {
  iterations: number
  /** Of the Gaussian prior: the smaller, the closer to zero the weights stay. */
  variance: number
  /** A feature must be seen this often, and in so many families. */
  leastSeen: number
  leastFamilies: number
  /** Weights are written as whole numbers of this part. */
  scale: number
  /** A feature all of whose weights are less is left out. */
  leastWeight: number
}

/**
 * Features that tell persons from bodies. All others, such as where a unit stands, weigh alike for
 * both: in made letters, persons stand elsewhere only by chance.
 */
const TELLS_PERSONS =
  /^(?:[pq]\.|pp\.|h\.)?(?:person|inlineRole|role$|body$|known$|title$|post$|office|former$|acronym$|start$|orgNoun$|kind=|[xfz]:|w=)|^(?:n=|own=|inlineRole|personThenRole|roleAfterPerson|r\.(?:is|person|body|known|role|who)=|turn|t=|rest$|behalf$)/

/** Finds the weights under which the examples' classes are most probable. The same for the same examples. */
export function findWeights(examples: readonly Example[], options: FitOptions): UnitWeights {
  const names = featureNames(examples, options)
  const index = new Map(names.map((name, at) => [name, at]))
  const sequences = [
    ...examples,
    ...COPIES.flatMap((copy) =>
      examples.map((one, at) => blurred(one, at + copy * examples.length)),
    ),
  ].map((example) => sequenceOf(example, index))
  const start = new Float64Array(weightCount(names.length))
  const { variance } = options
  const tied = names.map((name) => !TELLS_PERSONS.test(name))
  const measure = objective(sequences, names.length, { variance, tied })
  const x = minimize(measure, start, options.iterations)
  return written(x, names, options)
}

function featureNames(
  examples: readonly Example[],
  { leastSeen, leastFamilies }: FitOptions,
): string[] {
  const seen = new Map<string, { count: number; families: Set<string> }>()
  for (const { family, features } of examples)
    for (const feature of features.flat()) {
      const known = seen.get(feature) ?? { count: 0, families: new Set() }
      known.count += 1
      known.families.add(family)
      seen.set(feature, known)
    }
  return [...seen]
    .filter(([, { count, families }]) => count >= leastSeen && families.size >= leastFamilies)
    .map(([name]) => name)
    .sort()
}

/** Copies of each letter beside the whole one. */
const COPIES = [0, 1, 2]
/** Kinds of features that are hidden in a copy of each letter, so that no kind is leant on alone. */
const HIDDEN = 0.45

/** A letter of which the model does not see some kinds of features. */
function blurred(example: Example, at: number): Example {
  const random = createRandom(at)
  const isHidden = new Map<string, boolean>()
  const kindOf = (feature: string) => /^[a-z]+(?:[.:=]|$)/i.exec(feature)?.[0] ?? feature
  const isShown = (feature: string) => {
    const kind = kindOf(feature)
    const known = isHidden.get(kind) ?? random.chance(HIDDEN)
    isHidden.set(kind, known)
    return !known
  }
  return { ...example, features: example.features.map((features) => features.filter(isShown)) }
}

function sequenceOf(example: Example, index: ReadonlyMap<string, number>): Sequence {
  const features: number[] = []
  const starts = [0]
  for (const own of example.features) {
    for (const feature of own) {
      const known = index.get(feature)
      if (known !== undefined) features.push(known)
    }
    starts.push(features.length)
  }
  return {
    features: Int32Array.from(features),
    starts: Int32Array.from(starts),
    classes: Uint8Array.from(example.classes, classIndex),
    isLikeLast: Uint8Array.from(example.isLikeLast, Number),
  }
}

function written(found: Float64Array, names: readonly string[], options: FitOptions): UnitWeights {
  const { scale, leastWeight } = options
  const at = (start: number) =>
    Array.from(found.subarray(start, start + COUNT), (weight) => Math.round(weight * scale))
  const matrix = (start: number) =>
    Array.from({ length: COUNT }, (_, from) => at(start + from * COUNT))
  const features = names.flatMap((name, index): [string, number[]][] => {
    const weights = at(index * COUNT)
    return weights.some((weight) => Math.abs(weight) >= leastWeight * scale)
      ? [[name, weights]]
      : []
  })
  const steps = names.length * COUNT
  return {
    scale,
    features: Object.fromEntries(features),
    within: matrix(steps),
    across: matrix(steps + COUNT * COUNT),
  }
}
