import { titleWords } from '../text/titles.ts'
import { isFormula } from './formulas.ts'
import { contained, type Vocabulary } from './phrase.ts'
import { likeness, readTitle, type Title } from './title.ts'

/**
 * A part names a title when the title has this share of the part. Without parts, direct recall is
 * .888 instead of .906, that of direct and related .926 instead of .932; from 0.64 on the gold
 * cases are the same, at 0.96 one direct letter is lost.
 */
const MIN_NAMED_SHARE = 0.8
/** A part of one content word says too little; at 1 no gold case changes, at 3 it is as without parts. */
const MIN_PART_WORDS = 2

/**
 * The parts of a subject that goes through several topics: "domestic violence, child marriage and
 * discrimination against women". None for a subject that lists nothing.
 */
export function subjectParts(subject: string, vocabulary: Vocabulary): Title[] {
  const parts = subject.replace(/\([^()]*\)/g, ' ').split(/[,;]/)
  if (parts.length < 2) return []
  return parts
    .flatMap((part) => part.split(/ and /))
    .filter((part) => titleWords(part).filter((word) => !isFormula(word)).length >= MIN_PART_WORDS)
    .map((part) => readTitle(part, vocabulary))
}

/** How alike a title is to a part that it names; 0 where it does not name it. */
export function nameLikeness(part: Title, title: Title): number {
  return contained(part.whole, title.whole) >= MIN_NAMED_SHARE ? likeness(part, title) : 0
}
