import { signaturesOf } from '../analysis/asked-together.ts'
import {
  type KnownLists,
  type KnownTexts,
  knownLists,
  knownTexts,
} from '../analysis/known-parts.ts'
import { type SharedAsk, shareAsks } from '../analysis/shared-asks.ts'
import type { SignatoryIndex } from '../analysis/signatory-profiles.ts'
import type { HeldLetter } from '../collection/collection.ts'
import type { Judgement } from '../kept/judgement.ts'
import type { Manifest } from '../letters/manifest.ts'
import type { SearchedLetter } from '../search/search-answer.ts'
import type { BriefMatter, ChosenLetters } from './choose-letters.ts'

/** Letters that a brief has in full; of more, the first. */
export const MOST_LETTERS = 30
/** Asks, and letters by a line alone: with ten letters in full they leave a brief on three pages. */
const MOST_ASKS = 16
const MOST_RELATED = 6
/** A publisher's name that is longer gives way to its acronym. In characters. */
const LONG_NAME = 24

/** A publisher with its letters that ask something, by their numbers in the brief, from 1. */
interface Asker {
  name: string
  numbers: number[]
}

/** One thing that is asked, with the letters that ask it. */
export interface BriefAsk extends Pick<SharedAsk, 'texts'> {
  by: Asker[]
  /** How many organizations are known to have signed one of them or more. */
  organizations: number
  /** In the words of the letter, where the user kept it with them. */
  isVerbatim: boolean
}

/** What the user found of one ask of a letter in the text, by the letter's number in the brief. */
interface BriefFinding extends Pick<Judgement, 'ask' | 'finding' | 'note'> {
  number: number
}

/** What a brief says, before it is put into words. */
export interface BriefFacts {
  matter: BriefMatter
  letters: HeldLetter[]
  isRelated: boolean
  /** Letters that are left out, as there are too many. */
  more: number
  asks: BriefAsk[]
  moreAsks: number
  related: SearchedLetter[]
  moreRelated: number
  /** Of a text that the user compared with what its letters ask. */
  findings: BriefFinding[]
  /** What is not known of the letters in full. */
  unknown: { texts: KnownTexts; lists: KnownLists; undated: number }
  data: Pick<Manifest, 'version' | 'date'>
  /** The day that the brief is made on, `2026-11-28`. */
  made: string
}

interface FactsInput extends Pick<BriefFacts, 'data' | 'made'> {
  chosen: ChosenLetters
  /** The first `MOST_LETTERS` of the chosen letters, whole. */
  held: readonly HeldLetter[]
  signatories: Pick<SignatoryIndex, 'keyOf' | 'find'>
  /** What the user found of asks in the text. */
  judgements: readonly Judgement[]
}

/** Gathers what a brief says of the letters chosen for it. */
export function gatherFacts({
  chosen,
  held,
  signatories,
  data,
  made,
  judgements,
}: FactsInput): BriefFacts {
  const inFull = chosen.letters.slice(0, MOST_LETTERS)
  const ours = held.flatMap(({ verbatim }) => verbatim ?? [])
  const verbatim = new Set(ours)
  const numbers = new Map(held.map(({ letter }, index) => [letter.id, index + 1]))
  const nameOf = ({ publisher, title }: SearchedLetter) =>
    shortName(publisher || title, signatories)
  const asks = shareAsks(inFull, chosen.asksOf).map(
    ({ texts, letters }): BriefAsk => ({
      texts,
      by: [...Map.groupBy(letters, nameOf)].map(([name, own]) => ({
        name,
        numbers: own.flatMap(({ id }) => numbers.get(id) ?? []).sort((a, b) => a - b),
      })),
      organizations: countOrganizations(letters, signatories.keyOf),
      isVerbatim: verbatim.has(texts[0]),
    }),
  )
  return {
    matter: chosen.matter,
    letters: [...held],
    isRelated: chosen.isRelated,
    more: chosen.letters.length - inFull.length,
    asks: asks.slice(0, MOST_ASKS),
    moreAsks: Math.max(0, asks.length - MOST_ASKS),
    related: chosen.related.slice(0, MOST_RELATED),
    moreRelated: Math.max(0, chosen.related.length - MOST_RELATED),
    findings: findingsOf(judgements, numbers),
    unknown: {
      texts: knownTexts(inFull),
      lists: knownLists(inFull),
      undated: inFull.filter(({ date }) => date === null).length,
    },
    data,
    made,
  }
}

/** In the order of the letters. */
function findingsOf(
  judgements: readonly Judgement[],
  numbers: ReadonlyMap<string, number>,
): BriefFinding[] {
  return judgements
    .flatMap(({ letter, ask, finding, note }) => {
      const number = numbers.get(letter)
      return number === undefined ? [] : [{ ask, finding, note, number }]
    })
    .sort((a, b) => a.number - b.number)
}

function shortName(name: string, { keyOf, find }: FactsInput['signatories']): string {
  if (name.length <= LONG_NAME) return name
  return find(keyOf(name))?.organization?.acronym || name
}

/** Each once by its name; at least as many as signed one letter by its own number. */
function countOrganizations(
  letters: readonly SearchedLetter[],
  keyOf: (name: string) => string,
): number {
  const named = new Set(letters.flatMap(({ organizations }) => organizations.map(keyOf)))
  return Math.max(named.size, ...letters.map(signaturesOf))
}
