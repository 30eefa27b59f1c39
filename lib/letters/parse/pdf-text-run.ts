import { greatestOf, leastOf } from '../../council/extremes.ts'

/** A run of letters of a PDF page; `y` grows downwards, lengths in points. */
export interface TextRun {
  text: string
  x: number
  y: number
  width: number
  size: number
  font: string
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const WRITTEN = /[\p{L}\p{N}]/u
/** A list number in text from right to left, its full stop on the left: ".5". */
const TURNED_NUMBER = /^([.)])(\p{Nd}{1,3})$/u
const LIST_NUMBER = /^(?:[.)]\p{Nd}{1,3}|\p{Nd}{1,3}[.)])$/u
/** A wider gap than this share of the letters' size is a space. */
const MIN_SPACE = 0.12
/** The same between letters that are set apart. */
const MIN_LETTER_SPACED_SPACE = 0.55

/** Whether a text is of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/** The first word of a line; Chinese breaks between any two characters. */
export function firstWordOf(line: string): string {
  const word = line.trimStart().split(/\s/u)[0] ?? ''
  return /^\p{Script=Han}/u.test(word) ? word.slice(0, 1) : word
}

/** Whether most of what is written on a page runs from right to left. */
export function isMostlyRightToLeft(runs: TextRun[]): boolean {
  let right = 0
  let all = 0
  for (const { text } of runs) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    all += letters
    if (isRightToLeft(text)) right += letters
  }
  return right > all / 2
}

/**
 * Whether the letters of texts are set apart: "O P E N". Chinese is written without spaces, so that its
 * characters can be set apart too.
 */
export function isLetterSpaced(texts: string[]): boolean {
  const words = texts.flatMap((text) => text.trim().split(/\s+/))
  const single = words.filter((word) => /^\P{M}\p{M}{0,3}$/u.test(word))
  const letters = single.filter((word) => /^\p{L}/u.test(word)).length
  return letters >= 4 && single.length >= words.length * 0.7
}

/**
 * The text of runs that stand in a line, given in the order in which the line is read. Words from
 * left to right within a line from right to left keep their own order.
 */
export function lineTextOf(runs: TextRun[], rightToLeft: boolean, spaced: boolean): string {
  const plain = runs.map((run) => (spaced ? { ...run, text: withoutLetterSpacing(run.text) } : run))
  return joined(rightToLeft ? withRunsTurned(plain, spaced) : plain, spaced)
}

/** "H u m a n" without what sets its letters apart; a wider space parts words. */
function withoutLetterSpacing(text: string): string {
  return text.replace(/(\S) (?=\S)/gu, '$1')
}

function joined(runs: TextRun[], spaced: boolean): string {
  const parts: string[] = []
  let before: TextRun | null = null
  for (const run of runs) {
    if (before && hasSpaceBetween(before, run, spaced)) parts.push(' ')
    parts.push(run.text)
    before = run
  }
  return parts.join('')
}

function hasSpaceBetween(before: TextRun, after: TextRun, spaced: boolean): boolean {
  const gap = Math.max(after.x - (before.x + before.width), before.x - (after.x + after.width))
  const least = (spaced ? MIN_LETTER_SPACED_SPACE : MIN_SPACE) * after.size
  return gap > least && !/\s$/.test(before.text) && !/^\s/.test(after.text)
}

/** Runs of a line from right to left in which each stretch from left to right has become one run. */
function withRunsTurned(runs: TextRun[], spaced: boolean): TextRun[] {
  const turned: TextRun[] = []
  const [first, second] = runs
  const isNumbered =
    /^\p{Nd}{1,3}$/u.test(first?.text.trim() ?? '') && /^[.)]$/.test(second?.text.trim() ?? '')
  if (isNumbered && first && second)
    turned.push({
      ...first,
      x: Math.min(first.x, second.x),
      width: first.width + second.width,
      text: `${first.text.trim()}${second.text.trim()}`,
    })
  for (let at = turned.length * 2; at < runs.length; ) {
    const run = runs[at]
    if (!run) break
    const end =
      isLeftToRight(run) && !(at === 0 && LIST_NUMBER.test(run.text.trim()))
        ? runEnd(runs, at)
        : at + 1
    turned.push(end - at > 1 ? merged(runs.slice(at, end).reverse(), spaced) : unturned(run))
    at = end
  }
  return turned
}

/** Where a run from left to right ends; signs belong to it only between two of its words. */
function runEnd(runs: TextRun[], start: number): number {
  let end = start + 1
  for (let at = end; at < runs.length; at += 1) {
    const run = runs[at]
    if (!run || isRightToLeft(run.text)) break
    if (isLeftToRight(run)) end = at + 1
  }
  return end
}

function isLeftToRight({ text }: TextRun): boolean {
  return WRITTEN.test(text) && !isRightToLeft(text)
}

function merged(runs: TextRun[], spaced: boolean): TextRun {
  const [first] = runs
  const left = leastOf(runs.map(({ x }) => x))
  const right = greatestOf(runs.map(({ x, width }) => x + width))
  return {
    text: joined(runs, spaced),
    x: left,
    width: right - left,
    y: first?.y ?? 0,
    size: first?.size ?? 0,
    font: first?.font ?? '',
  }
}

function unturned(run: TextRun): TextRun {
  return { ...run, text: run.text.replace(TURNED_NUMBER, '$2$1') }
}
