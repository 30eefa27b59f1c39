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
  return {
    paths: costs.reduce((sum, { paths }) => sum + paths, 0),
    steps: costs.reduce((sum, { steps }) => sum + steps, 0),
  }
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
    case 'Assertion':
      return 'alternatives' in element
        ? { paths: 1, steps: anyOf(element.alternatives).steps }
        : { paths: 1, steps: 1 }
    default:
      return { paths: 1, steps: 1 }
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
  return alternatives.flatMap((alternative) => {
    if (alternative.raw.length <= short) return [alternative.raw]
    const at = alternative.elements.findIndex(
      (element) =>
        (element.type === 'Group' || element.type === 'CapturingGroup') &&
        element.alternatives.length > 1,
    )
    const group = alternative.elements[at]
    if (!group || !('alternatives' in group)) return [alternative.raw]
    const before = alternative.raw.slice(0, group.start - alternative.start)
    const after = alternative.raw.slice(group.end - alternative.start)
    return group.alternatives.flatMap(({ raw }) =>
      piecesOf(`${before}(?:${raw})${after}`, flags, short),
    )
  })
}
