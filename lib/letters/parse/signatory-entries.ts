import type { Register } from '../register.ts'
import { type BlockLabel, mayBeName, signatoryKindOf } from './block-label.ts'
import { INLINE_CUE, NAMES_LEFT_OUT, wordsOf } from './cue-patterns.ts'
import { cleanName, isNumbered, splitInlineList } from './names.ts'
import { ORGANIZATION_WORD } from './person-patterns.ts'
import { isRole } from './persons.ts'
import type { LabelledBlocks, SignatoryList } from './signatory-lists.ts'
import type { Block } from './source-blocks.ts'
import { readTable } from './tables.ts'

export type Section = 'organizations' | 'individuals' | null

/** One name as it stands in the list, before it is known whether it is a person. */
export interface Entry {
  text: string
  line: number
  section: Section
  /** An empty line stands before it, or it is a point of a list. */
  startsAnew: boolean
  numbered: boolean
  /** What a table says of it. */
  known?: { organization: string | null; person: string | null; role: string | null }
}

const OPENING = new RegExp(
  `(?:^|[.:]\\s)(?:${wordsOf('opening')}),?\\s?[,:–—(-]\\s?(?=\\p{Lu})`,
  'gu',
)
const GOES_ON = new RegExp(`[,–—)-]\\s?(?:${wordsOf('afterNames')})(?!\\p{L})`, 'u')
const MIN_LIST_LENGTH = 11
const MAX_LIST_LENGTH = 1500
/** A sentence opens once; more openings than these are no text. */
const MAX_OPENINGS = 20

/** What stands between "We," and ", write to": names, or null. */
function namedInOpening(text: string): string | null {
  for (const opening of [...text.matchAll(OPENING)].slice(0, MAX_OPENINGS)) {
    const start = opening.index + opening[0].length
    const [sentence = ''] = text.slice(start, start + MAX_LIST_LENGTH).split(/[.;]/, 1)
    const end = sentence.slice(MIN_LIST_LENGTH).search(GOES_ON)
    if (end >= 0) return sentence.slice(0, MIN_LIST_LENGTH + end).trim()
  }
  return null
}

/** Reads names from the first sentences: "We, Amnesty International and FIDH, write to …". */
export function openingEntries({ blocks, labels }: LabelledBlocks, register: Register): Entry[] {
  const sentences = blocks
    .flatMap((block, line) => (labels[line] === 'prose' ? [{ text: block.text, line }] : []))
    .slice(0, 3)
  for (const { text, line } of sentences) {
    const list = namedInOpening(text)
    const names = list ? splitInlineList(list, register, 2) : null
    const known =
      names?.filter((name) => register.find(cleanName(name)) || ORGANIZATION_WORD.test(name))
        .length ?? 0
    if (names && known >= names.length * 0.6) {
      return names.map((name) => listedName(name, line, null))
    }
  }
  return []
}

/** The entries of one list, in reading order, and the section that is open at its end. */
export function entriesOfList(
  labelled: LabelledBlocks,
  list: SignatoryList,
  before: Section,
  register: Register,
): { entries: Entry[]; section: Section } {
  const entries: Entry[] = []
  let section = before
  let startsAnew = true
  for (let index = list.start; index < list.end; index += 1) {
    const block = labelled.blocks[index]
    const label: BlockLabel | undefined = labelled.labels[index]
    if (!block || label === undefined) continue
    if (label === 'opener' || label === 'group') {
      const kind = signatoryKindOf(block.text)
      // A place is a group within the section that is open; any other heading closes it.
      if (kind !== null || label === 'opener') section = kind
      startsAnew = true
      continue
    }
    if (label === 'noise' || label === 'valediction' || label === 'salutation') {
      startsAnew = true
      continue
    }
    if (block.kind === 'row') {
      const rows = rowsFrom(labelled.blocks, index, list.end)
      for (const entry of tableEntries(rows, index, section, register)) entries.push(entry)
      index += rows.length - 1
      continue
    }
    const text =
      label === 'opener-inline'
        ? block.text.replace(INLINE_CUE, '').replace(/^[^:：]{3,160}[:：]\s*/su, '')
        : block.text
    if (label === 'opener-inline')
      section = signatoryKindOf(block.text.split(/[:：]/u)[0] ?? '') ?? section
    if (
      label === 'prose' &&
      block.kind !== 'entry' &&
      !mayBeName(text) &&
      !splitInlineList(text, register)
    )
      continue
    const inline =
      block.kind === 'entry' && !/[;；]/u.test(text)
        ? null
        : inlineNames(text, register, label === 'opener-inline')
    if (inline) {
      for (const name of inline) entries.push(listedName(name, index, section))
      startsAnew = true
      continue
    }
    const entry: Entry = {
      text,
      line: index,
      section,
      startsAnew: startsAnew || block.gap || block.kind === 'entry',
      numbered: isNumbered(text),
    }
    const last = entries.at(-1)
    if (last && goesOn(last, entry, block, labelled.blocks[index - 1]))
      last.text = `${last.text} ${text}`
    else entries.push(entry)
    startsAnew = false
  }
  return { entries, section }
}

function listedName(text: string, line: number, section: Section): Entry {
  return { text, line, section, startsAnew: true, numbered: false }
}

/** A list in one block; a person with role and body ("A B, Director, C") is no list. */
function inlineNames(text: string, register: Register, announced: boolean): string[] | null {
  const names = splitInlineList(text, register, announced ? 1 : 3)
  if (!names) return null
  const bodies = names.filter(
    (name) =>
      register.find(cleanName(name)) || ORGANIZATION_WORD.test(name) || /\p{Lu}{3,}/u.test(name),
  ).length
  if (names.some((name) => isRole(cleanName(name))) && bodies < names.length * 0.6) return null
  return announced || names.length >= 4 || bodies === names.length ? names : null
}

function rowsFrom(blocks: Block[], index: number, end: number): Block[] {
  const following = blocks.slice(index, end)
  const after = following.findIndex(({ kind }) => kind !== 'row')
  return after === -1 ? following : following.slice(0, after)
}

function tableEntries(rows: Block[], line: number, section: Section, register: Register): Entry[] {
  const table = readTable(rows, register)
  const lines = new Map(rows.map((row, index) => [row, line + index]))
  const lineOf = (row: Block) => lines.get(row) ?? line
  if (table.beside) {
    return table.columns.flatMap((column, at) =>
      column === 'organization'
        ? table.rows.flatMap((row) =>
            row.cells[at] ? [listedName(row.cells[at], lineOf(row), section)] : [],
          )
        : [],
    )
  }
  return table.rows.flatMap((row) => {
    const cell = (kind: string) =>
      table.columns.flatMap((column, at) =>
        column === kind && row.cells[at] ? [row.cells[at]] : [],
      )
    const person = cell('person')[0] ?? null
    const organization = cell('organization')[0] ?? null
    const roles = [...cell('role'), ...(person && organization ? [organization] : [])]
    if (!person && !organization) return []
    const role = person && roles.length > 0 ? roles.join(', ') : null
    const known = { organization, person, role }
    return [{ ...listedName(row.text, lineOf(row), section), known }]
  })
}

const OPEN_END = new RegExp(`(?:[,(&/–-]|(?<!\\p{L})(?:${wordsOf('openEnd')}))$`, 'u')

/** Whether a line goes on with the name of the line before it. */
function goesOn(last: Entry, entry: Entry, block: Block, before: Block | undefined): boolean {
  if (block.kind === 'entry' || entry.numbered || block.gap || last.known || !before) return false
  if (block.group !== before.group && before.kind !== 'line') return false
  if (NAMES_LEFT_OUT.test(entry.text)) return false
  if (OPEN_END.test(last.text) && !/,$/.test(last.text)) return true
  if (/^[（(]/u.test(entry.text) && !/^[（(]\p{Nd}/u.test(entry.text)) return true
  if (/^\p{Ll}+(?:[^\p{Ll}\p{Lu}]|$)/u.test(entry.text) && !isRole(entry.text)) return true
  return last.numbered && !isRole(entry.text) && before.group === block.group
}
