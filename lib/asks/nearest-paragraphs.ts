import { actOf, fitsOf, isCreating, isOnConduct } from './acts.ts'
import { type Term, termsOf } from './terms.ts'
import { isSubNumber, parentsOf, type UnText } from './un-text.ts'
import { weighWords } from './word-weights.ts'

/** How near a paragraph is to an ask: close wording, the same matter, nothing near. */
type Band = 'close' | 'same' | 'none'

export interface NearParagraph {
  /** Among the operative paragraphs and sub-paragraphs, from 0. */
  index: number
  number: string
  /** 0 to 1. */
  score: number
  band: Band
}

/** Gives the paragraphs that are nearest to an ask, best first, at most `MAX_NEAR`. */
export type FindNearest = (ask: string) => NearParagraph[]

const MAX_NEAR = 5

/*
 * Measured on judged asks of letters on 47 resolutions, one half by a hash of the letter's id for
 * choosing, the other only to confirm (`npm run eval -- --part asks`). The figures lie on a plateau.
 */
/** Up to this score a paragraph is not near. */
const NEAR = 0.08
/** From this score on the wording is close: 21 of 27 asks met, none of those no text could answer. */
const CLOSE = 0.3
/** A score of 1 before it is cut: what an ask reaches whose words a paragraph has all, more than once. */
const FULL = 2.2
/** Words that asks on any subject have. */
const FORMULAS =
  /^(?:support|resolut|session|adopt|council|right|human|state|call|urg|ask|request|demand|\d.*)$/
const FORMULA_WEIGHT = 0.3
/** "Renew" and "establish" tell less than what is to be renewed. */
const CREATING_WEIGHT = 0.6
/** A word of the same concept tells less than the word itself. */
const CONCEPT_WEIGHT = 0.8
/** What a word that the text does not have takes from an ask, of what the rarest would give. */
const ABSENT_WEIGHT = 0.7
/** How much of its paragraph's act a sub-paragraph has. */
const ACT_OF_PARENT = 0.4
/** An ask on how delegations behave, or on a state that the text does not name: a text hardly answers it. */
const DOUBT = 0.3

interface ComparisonOptions {
  text: Pick<UnText, 'title' | 'operative'>
  /** The states that a text names; without it no ask is taken to be about another state. */
  statesIn?: (text: string) => readonly string[]
}

/**
 * Prepares a text for asks to be set against it, by their words: rare ones count more, those of one
 * concept for each other, and an ask for a mandate looks to what the text decides. It proposes what
 * to read; whether an ask is met, people judge.
 */
export function createComparison({ text, statesIn = () => [] }: ComparisonOptions): FindNearest {
  const paragraphs = text.operative
  const parents = parentsOf(paragraphs)
  const words = weighWords(
    paragraphs,
    paragraphs.map((paragraph) => termsOf(paragraph.text)),
  )
  const named = new Set(
    statesIn([text.title ?? '', ...paragraphs.map((paragraph) => paragraph.text)].join('\n')),
  )
  const acts = paragraphs.map((paragraph, index) =>
    actOf((paragraphs[parents[index] ?? index] ?? paragraph).text),
  )
  const mostRare = Math.log(1 + paragraphs.length)

  /** The most that a word of an ask can give, and what it gives in each paragraph. */
  function weigh(term: Term): { most: number; inEach: number[] } {
    const { key, concept } = term
    const kind = isCreating(term) ? CREATING_WEIGHT : FORMULAS.test(key) ? FORMULA_WEIGHT : 1
    const direct = kind * words.rarity(key)
    const meant = concept === null ? 0 : kind * CONCEPT_WEIGHT * words.rarity(concept)
    const most = Math.max(direct, meant) || kind * ABSENT_WEIGHT * mostRare
    const inEach = paragraphs.map((_, index) => {
      const byConcept = concept === null ? 0 : meant * words.presence(concept, index)
      return Math.max(direct * words.presence(key, index), byConcept)
    })
    return { most, inEach }
  }

  return (ask) => {
    const terms = [...new Map(termsOf(ask).map((term) => [term.key, term])).values()]
    const weighed = terms.map(weigh)
    const whole = weighed.reduce((sum, { most }) => sum + most, 0)
    if (whole === 0) return []
    const fits = fitsOf(terms)
    const isElsewhere = statesIn(ask).some((state) => !named.has(state))
    const doubt = (isOnConduct(terms) ? DOUBT : 1) * (isElsewhere ? DOUBT : 1)
    const near = paragraphs.map(({ number }, index): NearParagraph => {
      const sum = weighed.reduce((all, { inEach }) => all + (inEach[index] ?? 0), 0)
      const fit = fits[acts[index] ?? 'other']
      const act = isSubNumber(number) ? 1 + ACT_OF_PARENT * (fit - 1) : fit
      const score = Math.min(1, (sum / (whole * FULL)) * doubt * act)
      return { index, number, score, band: bandOf(score) }
    })
    return near.sort((a, b) => b.score - a.score || a.index - b.index).slice(0, MAX_NEAR)
  }
}

function bandOf(score: number): Band {
  if (score <= NEAR) return 'none'
  return score >= CLOSE ? 'close' : 'same'
}
