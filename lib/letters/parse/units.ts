import type { Register } from '../register.ts'
import { labelOf } from './block-label.ts'
import { INLINE_CUE, wordsOf } from './cue-patterns.ts'
import { cleanName, lastConjunct, splitInlineList, splitOutside } from './names.ts'
import { ORGANIZATION_WORD } from './person-patterns.ts'
import { isRole } from './persons.ts'
import { type Block, type BlockKind, block, type Join } from './source-blocks.ts'
import { haveUnequalKinds } from './table-columns.ts'

/**
 * The smallest piece of a letter that can be one name or a line of it: a block, a line of a short
 * block or of a cell, or a part of a run between semicolons. All formats come to these.
 */
export interface Unit {
  text: string
  /** Index of the block it is part of. */
  line: number
  kind: BlockKind | 'part'
  group: number
  gap: boolean
  strong: boolean
  isNote: boolean
  style: string
  /** Place in a table; -1 outside of one. */
  column: number
  row: number
  /** How it comes after the unit before: on its own, or as a further line of one block or cell. */
  join: Join
  /** A point of a list that has a list of its own below. */
  headsList: boolean
}

const SEMICOLON = /[;；؛•|]/u
const MIN_SEPARATORS = 2
const LEAD = /^(?<lead>[^:：;；,،、]{3,140}[:：])\s*(?<rest>\S.{6,})$/su

/** Takes blocks apart into units, columns of tables one after the other. */
export function unitsOf(blocks: readonly Block[], register: Register): Unit[] {
  const units: Unit[] = []
  for (let line = 0; line < blocks.length; line += 1) {
    const found = blocks[line]
    if (!found) continue
    if (found.kind === 'row') {
      const end = tableEnd(blocks, line)
      for (const unit of tableUnits(blocks, line, end)) units.push(unit)
      line = end - 1
      continue
    }
    for (const unit of unitsOfBlock(found, line, register)) units.push(unit)
  }
  return units
}

function unitOf(found: Block, line: number, parts: Partial<Unit>): Unit {
  const { text, kind, group, gap, strong, isNote = false, headsList = false, style = '' } = found
  const join: Join = 'own'
  return {
    text,
    line,
    kind,
    group,
    gap,
    strong,
    isNote,
    style,
    headsList,
    column: -1,
    row: -1,
    join,
    ...parts,
  }
}

function unitsOfBlock(found: Block, line: number, register: Register): Unit[] {
  const parts = partsOf(found, register)
  const printed = found.printed ?? []
  if (!parts && printed.length > 1 && labelOf(found) !== 'prose')
    return printed.map(({ text, join, style = '' }, at) =>
      unitOf(found, line, {
        text,
        join,
        style,
        kind: found.kind === 'paragraph' ? 'line' : found.kind,
        gap: at === 0 && found.gap,
      }),
    )
  return parts
    ? parts.map((text, at) =>
        unitOf(found, line, { text, kind: 'part', gap: at === 0 && found.gap }),
      )
    : [unitOf(found, line, {})]
}

/** The parts of a block that sets names side by side, with what leads up to them as the first. */
function partsOf({ text, kind }: Block, register: Register): string[] | null {
  const { lead = '', rest = '' } = LEAD.exec(text)?.groups ?? {}
  const cue = lead === '' ? (INLINE_CUE.exec(text)?.[0] ?? '') : ''
  const [head, body] =
    lead !== '' ? [lead, rest] : cue !== '' ? [cue, text.slice(cue.length)] : ['', text]
  const parts = splitOutside(body, SEMICOLON)
  const names =
    parts.length > MIN_SEPARATORS || (head !== '' && parts.length > 1)
      ? lastConjunct(parts, register)
      : kind === 'entry' || kind === 'heading'
        ? null
        : commaNames(body, head !== '', register)
  if (!names) return null
  return head.trim() === '' ? names : [head.trim(), ...names]
}

/** Names between commas; a person with role and body ("A B, Director, C") is no list. */
function commaNames(text: string, isLed: boolean, register: Register): string[] | null {
  const names = splitInlineList(text, register, isLed ? 2 : 3)
  if (!names || /[.!?。]\s+\p{Lu}/u.test(text.slice(0, -1).replace(/\b(?:Inc|St|Dr)\./gu, '')))
    return null
  const bodies = names.filter(
    (name) =>
      register.find(cleanName(name)) || ORGANIZATION_WORD.test(name) || /\p{Lu}{3,}/u.test(name),
  ).length
  if (names.some((name) => isRole(cleanName(name))) && bodies < names.length * 0.6) return null
  return names.length >= 4 || bodies === names.length ? names : null
}

function tableEnd(blocks: readonly Block[], start: number): number {
  const group = blocks[start]?.group
  let end = start
  while (blocks[end]?.kind === 'row' && blocks[end]?.group === group) end += 1
  return end
}

function tableUnits(blocks: readonly Block[], start: number, end: number): Unit[] {
  const rows = blocks.slice(start, end)
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const owners = ownerRows(rows, width)
  return Array.from({ length: width }, (_, column) => column).flatMap((column) =>
    rows.flatMap((found, row) =>
      (found.cells[column] ?? '')
        .split('\n')
        .filter((text) => text !== '')
        .map((text, at) =>
          unitOf(found, start + row, {
            text,
            column,
            row: owners[row] ?? row,
            join: owners[row] !== row ? 'row' : at === 0 ? 'own' : 'cell',
          }),
        ),
    ),
  )
}

/** For each printed line of a table the one that its row begins with. */
function ownerRows(rows: readonly Block[], width: number): number[] {
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== ''),
  )
  const isBroken = haveUnequalKinds(columns)
  let owner = 0
  return rows.map(({ cells }, row) => {
    if (!isBroken || cells[0] !== '' || row === 0) owner = row
    return owner
  })
}

/** A unit as the block it would be by itself. */
export function asBlock({ text, kind, strong, headsList, isNote }: Unit): Block {
  return block({
    kind: kind === 'part' || kind === 'row' ? 'line' : kind,
    text,
    strong,
    ...(headsList && { headsList }),
    ...(isNote && { isNote }),
  })
}

/** Whether what a line says goes on: it ends with "of", "and", an open bracket or a hyphen. */
export const OPEN_END = new RegExp(`(?:[,(&/–-]|(?<!\\p{L})(?:${wordsOf('openEnd')}))$`, 'u')
