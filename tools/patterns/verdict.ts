import { check } from 'recheck'
import { mostSteps, piecesOf } from './pieces.ts'

/** Whether a pattern takes time in proportion to the text. */
export type Verdict =
  | { safe: true; by: 'bound' | 'checker' }
  | { safe: false; why: string; piece: string; attack: string }

/** So many steps from each position of a text are a few tenths of a second for a long letter. */
const MAX_STEPS = 2000
/** The checker gives longer ones up. */
const MAX_LENGTH = 600
const MIN_PIECE_LENGTH = 300
/** Steps are counted and not timed, so that a busy machine finds the same as an idle one. */
const LIMITS = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  attackLimit: 20_000_000,
  maxAttackStringSize: 10_000,
}

/**
 * The verdict on one pattern: one without endless repetition is safe when every way through it
 * takes at most `MAX_STEPS`; any other is judged by recheck as a whole, or piece by piece when it is
 * long. Pieces in `known` were found safe before; those found safe now are added to it.
 */
export async function judge(source: string, flags: string, known: Set<string>): Promise<Verdict> {
  if (mostSteps(source, flags) <= MAX_STEPS) return { safe: true, by: 'bound' }
  const pieces = source.length > MAX_LENGTH ? piecesOf(source, flags, MIN_PIECE_LENGTH) : [source]
  for (const piece of pieces) {
    const written = `/${piece}/${flags}`
    if (known.has(written) || mostSteps(piece, flags) <= MAX_STEPS) continue
    const found = await check(piece, flags, LIMITS)
    if (found.status === 'vulnerable') {
      const { attack, complexity } = found
      return { safe: false, why: complexity.summary, piece, attack: attack.pattern }
    }
    if (found.status === 'unknown')
      return { safe: false, why: `undecided: ${found.error.kind}`, piece, attack: '' }
    known.add(written)
  }
  return { safe: true, by: 'checker' }
}
