import { findSymbols } from '../council/symbol.ts'
import type { Block, LetterSource } from '../letters/parse/source-blocks.ts'
import { numberOf } from './paragraph-number.ts'
import { readOperative } from './read-operative.ts'
import {
  beginsText,
  endsText,
  isChange,
  isCorrigendum,
  isDeciding,
  isOnAdoption,
} from './text-cues.ts'
import { joinTorn, splitOperative, splitPreamble } from './torn-paragraphs.ts'
import type { UnText } from './un-text.ts'

/** What a file or a page holds of a text of the Council. */
export type TextReading =
  | { kind: 'text'; text: UnText }
  /** Changes to a text that is not there itself, each as it is written. */
  | { kind: 'corrigendum' | 'revisions'; symbol: string | null; changes: string[] }
  | { kind: 'none' }

/** A file that does not name the Council is a text only from so many numbered paragraphs on. */
const LEAST_PARAGRAPHS = 2
const HEAD_BLOCKS = 60

/**
 * Reads what was read of a file into the parts of a text of the Council: symbol, title, preambular
 * and operative paragraphs with their numbers. Knows corrigenda and lists of oral revisions, which
 * are no text by themselves. Without the Council's line above, numbered paragraphs are enough.
 */
export function readText({ blocks: all }: Pick<LetterSource, 'blocks'>): TextReading {
  const blocks = all.filter(({ isNote, text }) => !isNote && text.trim() !== '')
  const begin = blocks.findIndex(({ text }) => beginsText(text))
  const symbol = symbolOf(blocks.slice(0, begin === -1 ? HEAD_BLOCKS : begin))
  if (begin === -1) {
    const changed = readChanges(blocks, symbol)
    if (changed) return changed
  }
  const body = bodyOf(blocks, begin)
  const first = firstOperative(body)
  if (first === -1) return { kind: 'none' }
  const operative = readOperative(beforeEnd(body.slice(first).flatMap(split)))
  if (begin === -1 && operative.length < LEAST_PARAGRAPHS) return { kind: 'none' }
  const preamble = joinBroken(body.slice(0, begin === -1 ? 0 : first))
  return { kind: 'text', text: { symbol, title: titleOf(blocks, begin), preamble, operative } }
}

/** From the Council's line, or from the first paragraph numbered 1, to what follows the last. */
function bodyOf(blocks: readonly Block[], begin: number): Block[] {
  const from = begin === -1 ? blocks.findIndex(({ text }) => numberOf(text)?.number === '1') : begin
  if (from === -1) return []
  return beforeEnd(blocks.slice(from))
}

function beforeEnd(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex(({ text }, index) => index > 0 && endsText(text))
  return end === -1 ? [...blocks] : blocks.slice(0, end)
}

/** Where the operative paragraphs begin: at number 1 or, where none is numbered, at a point of a list or a decision. */
function firstOperative(body: readonly Block[]): number {
  const numbered = body.findIndex(({ text }) => numberOf(text)?.number === '1')
  if (numbered !== -1) return numbered
  return body.findIndex(({ kind, text }) => kind === 'entry' || isDeciding(text))
}

function split(block: Block): Block[] {
  return splitOperative(block.text).map((text) => ({ ...block, text }))
}

/** Joins what the end of a page or a line has torn: a preambular paragraph ends with a stop. */
function joinBroken(blocks: readonly Block[]): string[] {
  const joined: string[] = []
  for (const text of blocks.flatMap((block) => splitPreamble(block.text))) {
    const last = joined.at(-1)
    if (last !== undefined && (/^\p{Nd}/u.test(text) || !/[,;:.،؛，；。]$/u.test(last)))
      joined[joined.length - 1] = joinTorn(last, text)
    else joined.push(text)
  }
  return joined
}

/** Of the symbols of the Council above a text, the first of a text itself. */
function symbolOf(head: readonly Block[]): string | null {
  for (const { text } of head) {
    const [found] = findSymbols(text)
    if (found) return found.symbol.symbol
  }
  return null
}

/** The last line above the Council's that is no line about adoption, without its number. */
function titleOf(blocks: readonly Block[], begin: number): string | null {
  const written = blocks
    .slice(0, Math.max(0, begin))
    .findLast(({ text }) => !isOnAdoption(text) && !beginsText(text))?.text
  return (
    written?.replace(/^[\dSs-]{1,5}\/(?:\p{Nd}{1,3}|…|\.{2,3}|_{1,4})\s?[.．]?\s*/u, '') || null
  )
}

function readChanges(blocks: readonly Block[], symbol: string | null): TextReading | null {
  const changes = blocks.filter(({ text }) => isChange(text)).map(({ text }) => text)
  if (blocks.slice(0, HEAD_BLOCKS).some(({ text }) => isCorrigendum(text)))
    return { kind: 'corrigendum', symbol, changes }
  const isList = changes.length > 0 && changes.length >= blocks.length / 4
  return isList ? { kind: 'revisions', symbol, changes } : null
}
