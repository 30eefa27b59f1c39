import { check } from 'recheck'
import { mostSteps, piecesOf } from './pieces.ts'

/** Whether a pattern takes time in proportion to the text. */
export type Verdict = { safe: true } | { safe: false; why: string; piece: string; attack: string }

/** So many steps from each position of a text are a few tenths of a second for a long letter. */
const MAX_STEPS = 2000
/** Of what repeats without end, the checker takes minutes for longer ones, or gives them up. */
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

/** How patterns are judged: what another way of judging found says nothing. */
export const WAY = { MAX_STEPS, MAX_LENGTH, MIN_PIECE_LENGTH, ...LIMITS }

/** Whether every way through a pattern ends soon, however the text goes on. */
export function isBounded(source: string, flags: string): boolean {
  return mostSteps(source, flags) <= MAX_STEPS
}

/**
 * The verdict on one pattern: one without endless repetition is safe when every way through it
 * takes at most `MAX_STEPS`; any other is judged by recheck as a whole, or piece by piece when it is
 * long and repeats something without end.
 */
export async function judge(source: string, flags: string): Promise<Verdict> {
  const isTakenApart = mostSteps(source, flags) === Infinity && source.length > MAX_LENGTH
  const pieces = isTakenApart ? piecesOf(source, flags, MIN_PIECE_LENGTH) : [source]
  for (const piece of new Set(pieces)) {
    if (isBounded(piece, flags)) continue
    const found = await check(piece, flags, LIMITS)
    if (found.status === 'vulnerable') {
      const { attack, complexity } = found
      return { safe: false, why: complexity.summary, piece, attack: attack.pattern }
    }
    if (found.status === 'unknown')
      return { safe: false, why: `undecided: ${found.error.kind}`, piece, attack: '' }
  }
  return { safe: true }
}
