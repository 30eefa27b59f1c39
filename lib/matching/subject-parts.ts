import { titleWords } from '../text/titles.ts'
import { isFormula } from './formulas.ts'
import { contained, type Vocabulary } from './phrase.ts'
import { likeness, readTitle, type Title } from './title.ts'

/** A part names a title when the title has this much of it. */
const NAMED = 0.8
const LEAST_WORDS = 2

/**
 * The parts of a subject that goes through several topics: "domestic violence, child marriage and
 * discrimination against women". None for a subject that lists nothing.
 */
export function subjectParts(subject: string, vocabulary: Vocabulary): Title[] {
  const parts = subject.replace(/\([^()]*\)/g, ' ').split(/[,;]/)
  if (parts.length < 2) return []
  return parts
    .flatMap((part) => part.split(/ and /))
    .filter((part) => titleWords(part).filter((word) => !isFormula(word)).length >= LEAST_WORDS)
    .map((part) => readTitle(part, vocabulary))
}

/** How alike a title is to a part that it names; 0 where it does not name it. */
export function nameLikeness(part: Title, title: Title): number {
  return contained(part.whole, title.whole) >= NAMED ? likeness(part, title) : 0
}
