import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** What one attempt to match at one position may cost. */
interface Cost {
  /** Ways through, each of which backtracking may try. */
  paths: number
  /** Characters looked at on all of them. */
  steps: number
}

const NOTHING: Cost = { paths: 1, steps: 0 }
const parser = new RegExpParser()

function parse(source: string, flags: string): AST.Pattern {
  return parser.parsePattern(source, undefined, undefined, { unicode: /[uv]/.test(flags) })
}

function inTurn(costs: readonly Cost[]): Cost {
  return costs.reduceRight(
    (rest, one) => ({
      paths: one.paths * rest.paths,
      steps: one.steps + (rest.steps === 0 ? 0 : one.paths * rest.steps),
    }),
    NOTHING,
  )
}

function anyOf(alternatives: readonly AST.Alternative[]): Cost {
  const costs = alternatives.map(({ elements }) => inTurn(elements.map(costOf)))
  const sum = (key: keyof Cost) => costs.reduce((total, cost) => total + cost[key], 0)
  return { paths: sum('paths'), steps: sum('steps') }
}

function repeated(once: Cost, min: number, max: number): Cost {
  if (max > 1000) return { paths: Infinity, steps: Infinity }
  let paths = min === 0 ? 1 : 0
  let steps = 0
  for (let times = 1, ways = 1; times <= max; times += 1) {
    steps += ways * once.steps
    ways *= once.paths
    if (times >= min) paths += ways
  }
  return { paths, steps }
}

function costOf(element: AST.Element): Cost {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return anyOf(element.alternatives)
    case 'Quantifier':
      return repeated(costOf(element.element), element.min, element.max)
    default:
      // Of the rest only a lookaround has alternatives, and of its ways the first one alone counts.
      return 'alternatives' in element
        ? { paths: 1, steps: anyOf(element.alternatives).steps }
        : { paths: 1, steps: 1 }
  }
}

/**
 * The most characters that one attempt to match may look at, if backtracking tries every way
 * through; infinite for a pattern with a repetition without end.
 */
export function mostSteps(source: string, flags: string): number {
  return anyOf(parse(source, flags).alternatives).steps
}

/**
 * A pattern taken apart at its alternatives, outside repetitions and lookarounds: `x(?:a|b)y` is
 * `x(?:a)y` and `x(?:b)y`. Backtracking tries them one after the other, so that the whole is linear when each of
 * them is. Pieces no longer than `short` are left whole.
 */
export function piecesOf(source: string, flags: string, short: number): string[] {
  const { alternatives } = parse(source, flags)
  return alternatives.flatMap(({ raw, start, elements }) => {
    const group = elements.find(
      (element) =>
        (element.type === 'Group' || element.type === 'CapturingGroup') &&
        element.alternatives.length > 1,
    )
    if (raw.length <= short || !group || !('alternatives' in group)) return [raw]
    const [before, after] = [raw.slice(0, group.start - start), raw.slice(group.end - start)]
    return group.alternatives.flatMap((one) =>
      piecesOf(`${before}(?:${one.raw})${after}`, flags, short),
    )
  })
}
