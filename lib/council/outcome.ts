import * as otherScripts from './outcome-scripts.ts'

/** What the Council did with a text, as a page shows it. */
export type Outcome =
  | { action: 'adopted'; vote: null }
  | { action: 'adopted' | 'rejected'; vote: Vote }
  | { action: 'rejected'; vote: null }
  | { action: 'withdrawn'; vote: null }

/** A recorded vote; `abstaining` is 0 where the page says "no abstentions" or leaves it out. */
export interface Vote {
  inFavour: number
  against: number
  abstaining: number
}

/** How many states are members of the Council: no more can vote one way. */
const MEMBERS = 47

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...counted('no zero zéro cero nil aucune aucun none ninguna ninguno ningún', 0, 0),
  ...counted('un una uno une', 1, 0),
  ...counted('one two three four five six seven eight nine ten eleven twelve'),
  ...counted('une deux trois quatre cinq six sept huit neuf dix onze douze'),
  ...counted('uno dos tres cuatro cinco seis siete ocho nueve diez once doce'),
])

function counted(words: string, first = 1, step = 1): [word: string, number: number][] {
  return words.split(' ').map((word, index) => [word, first + step * index])
}

// A number word must be whole: "no" is not the beginning of "none".
const COUNT = `(\\d{1,2}|${[...NUMBER_WORDS.keys()].join('|')})(?![\\p{L}\\p{N}])`
const AND = '[,;]? (?:and |et |y )?'

// Each shape of a vote on the Council's pages, with the sessions that use it.
const VOTE_SHAPES = [
  // 12 to 25: "[33 in favour, 0 against, 14 abstentions]"; news: "27 in favour, seven against and 13"
  `${COUNT}(?: votes?)? in favou?r${AND}${COUNT}(?: votes?)? against(?:${AND}(?:with )?${COUNT} abst)?`,
  // 26 on: "(32 to 14, with 1 abstention)", "29 to 13, with 5 abstentions", once "with 13" alone
  `${COUNT} (?:votes )?to ${COUNT},? with ${COUNT}`,
  `vote (?:of )?[([]?${COUNT} (?:votes )?to ${COUNT}(?:,? with ${COUNT})?`,
  // "par 21 voix pour, 8 voix contre et 18 abstentions", "par 21 voix contre 8, avec 18 abstentions"
  `${COUNT} voix (?:pour${AND})?(?:${COUNT} (?:voix )?contre|contre ${COUNT})(?:${AND}(?:avec )?${COUNT} abst)?`,
  // "par vote : 41 pour, 3 contre, 3 abstentions"
  `${COUNT} pour${AND}${COUNT} contre(?:${AND}(?:avec )?${COUNT} abst)?`,
  // "(30 a favor, 14 en contra, 3 abstenciones)"
  `${COUNT} a favor${AND}${COUNT} en contra(?:${AND}(?:con )?${COUNT} abst)?`,
  // "por 21 votos a favor, 8 en contra y 18 abstenciones", "por 21 votos contra 8 y 18 abstenciones"
  `${COUNT} votos (?:a favor${AND})?(?:${COUNT} (?:votos )?en contra|contra ${COUNT})(?:${AND}(?:con )?${COUNT} abst)?`,
  ...otherScripts.VOTES,
].map((shape) => new RegExp(`(?<!(?!\\p{Script=Han})[\\p{L}\\p{N}])${shape}`, 'iu'))

const eitherOf = (...patterns: string[]) => new RegExp(patterns.join('|'), 'iu')

const WITHDRAWN = eitherOf(
  '\\b(?:withdrawn|retirée?|retirad[oa])(?!\\p{L})',
  otherScripts.WITHDRAWN,
)
const REJECTED = eitherOf(
  '\\b(?:rejected|not adopted|rejetée?|rechazad[oa])(?!\\p{L})',
  otherScripts.REJECTED,
)
const ADOPTED = eitherOf(
  '\\b(?:adopt(?:ed|s)?|adoptée?|adoptad[oa]|aprobad[oa]|approved)(?!\\p{L})',
  otherScripts.ADOPTED,
)
// "without vote", and once "without d vote".
const WITHOUT_VOTE = eitherOf(
  '\\bwithout (?:\\w{1,2} )?vote\\b|\\bby consensus\\b|\\bpar consensus\\b|\\bpor consenso\\b|\\bsans (?:\\p{L}{1,12} )?(?:vote|mise aux voix)|\\bsans être mise? aux voix|\\bsin (?:someter\\w{0,4} a )?votación',
  otherScripts.WITHOUT_VOTE,
)

/** Of a cell or a sentence, in characters. */
const MAX_ACTION_LENGTH = 2000

/**
 * Understands what a page says was done with a text: the last cell of a list in the wording of any
 * session ("Adopted by a recorded vote (27 to 14, with 6 abstentions), 55th meeting, 31 March
 * 2022", "Withdrawn by the sponsor"), or a sentence of news in any of the six languages ("27 in
 * favour, seven against and 13 abstentions"). The first action and the first vote count; what a cell
 * adds about an amendment does not. A vote without a verb is won by the larger side, as under the
 * Council's rules of procedure. Null where the page does not say (an empty cell, "Voting Record",
 * "adopted by a recorded vote" without figures).
 * Figures are given as written, even where their sum exceeds the Council's 47 members (the lists of
 * sessions 14 and 16 have such slips); a vote with more than 47 on one side is another body's.
 */
export function readOutcome(action: string): Outcome | null {
  const plain = otherScripts.normalizeOutcome(
    action.slice(0, MAX_ACTION_LENGTH).replace(/[\s|]+/g, ' '),
  )
  const vote = readVote(plain)
  const adopted = plain.search(ADOPTED)
  const rejected = plain.search(REJECTED)
  if (rejected >= 0 && (adopted < 0 || rejected < adopted)) return { action: 'rejected', vote }
  if (adopted < 0 && WITHDRAWN.test(plain)) return { action: 'withdrawn', vote: null }
  if (vote) {
    const won = adopted >= 0 || vote.inFavour > vote.against
    return { action: won ? 'adopted' : 'rejected', vote }
  }
  return WITHOUT_VOTE.test(plain) ? { action: 'adopted', vote: null } : null
}

/**
 * An outcome in a few characters, for-against-abstaining: `without a vote`, `29-13-5`,
 * `rejected 18-21-7`, `rejected`, `withdrawn`.
 */
export function formatOutcome(outcome: Outcome): string {
  if (outcome.action === 'withdrawn') return 'withdrawn'
  const figures = outcome.vote && formatVote(outcome.vote)
  if (outcome.action === 'adopted') return figures ?? 'without a vote'
  return figures ? `rejected ${figures}` : 'rejected'
}

/** A vote as for-against-abstaining: `29-13-5`. */
export function formatVote({ inFavour, against, abstaining }: Vote): string {
  return `${inFavour}-${against}-${abstaining}`
}

function readVote(plain: string): Vote | null {
  const first = VOTE_SHAPES.map((shape) => shape.exec(plain))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0]
  if (!first) return null
  const figures = first.slice(1).filter((figure) => figure !== undefined)
  const [inFavour = 0, against = 0, abstaining = 0] = figures.map(readCount)
  const isCouncils = [inFavour, against, abstaining].every((count) => count <= MEMBERS)
  return isCouncils ? { inFavour, against, abstaining } : null
}

/** The number of a count. NFKC is needed as a pattern that ignores case also matches `ſix`. */
function readCount(figure: string): number {
  return NUMBER_WORDS.get(figure.normalize('NFKC').toLowerCase()) ?? Number(figure)
}
