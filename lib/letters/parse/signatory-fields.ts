import { findSymbols } from '../../council/symbol.ts'
import type { Confidence, Field, LetterDraft } from './draft.ts'
import type { LabelledBlocks } from './labelled-blocks.ts'
import type { FoundSignatories } from './signatories.ts'
import type { LetterSource } from './source-blocks.ts'
import { bestStated, type StatedNumber, statedNumbers } from './stated-numbers.ts'

type SignatoryFields = Pick<
  LetterDraft,
  'organizations' | 'individuals' | 'stated_organizations' | 'stated_individuals' | 'complete'
>

/** Makes fields of the draft of names, numbers and completeness. */
export function signatoryFields(
  signatories: FoundSignatories,
  stated: StatedNumber[],
): SignatoryFields {
  const { organizations, individuals, lists, cut } = signatories
  const ofOrganizations = bestStated(stated, 'organizations')
  const ofIndividuals = bestStated(stated, 'individuals')
  const fits = ofOrganizations === null || organizations.length >= ofOrganizations.value
  const listed = organizations.length + individuals.length
  const byPositionOnly = lists.every(({ announcedBy }) => announcedBy === 'position')
  const confidence: Confidence =
    listed === 0 || byPositionOnly
      ? 'unsure'
      : ofOrganizations?.value === organizations.length
        ? 'sure'
        : 'likely'
  const complete =
    listed > 1 &&
    fits &&
    !cut &&
    !byPositionOnly &&
    (ofOrganizations !== null || lists.some(({ announcedBy }) => announcedBy === 'opener'))
  return {
    organizations: namesField(organizations, confidence),
    individuals: namesField(individuals, confidence),
    stated_organizations: statedField(ofOrganizations),
    stated_individuals: statedField(ofIndividuals),
    complete: { value: complete, confidence: ofOrganizations ? 'likely' : 'unsure', lines: [] },
  }
}

function namesField<Signatory extends { lines: number[] }>(
  value: Signatory[],
  confidence: Confidence,
): Field<Signatory[]> {
  return { value, confidence, lines: value.flatMap(({ lines }) => lines) }
}

function statedField(stated: StatedNumber | null): Field<number | null> {
  if (!stated) return { value: null, confidence: 'unsure', lines: [] }
  return {
    value: stated.value,
    confidence: stated.weight >= 6 ? 'sure' : 'likely',
    lines: stated.line < 0 ? [] : [stated.line],
  }
}

/** The numbers of signatories that title, text and headings state. */
export function readStated(
  { blocks, labels }: LabelledBlocks,
  signatories: FoundSignatories,
  title: string,
  opening: number,
  bodyEnd: number,
): StatedNumber[] {
  const found = statedNumbers(title, -1, 'title')
  const firstSentences = blocks.findIndex(
    (_, index) => index > opening + 3 && labels[index] === 'prose',
  )
  for (let line = 0; line < bodyEnd; line += 1) {
    const text = blocks[line]?.text ?? ''
    if (text === title) continue
    const position = line <= Math.max(opening + 3, firstSentences) ? 'opening' : 'body'
    for (const number of statedNumbers(text, line, position)) found.push(number)
  }
  for (const { headingIndex, start, end } of signatories.lists) {
    for (const line of [headingIndex ?? start, ...labels.keys().take(end).drop(start)]) {
      const label = labels[line]
      if (label === 'opener' || label === 'group' || label === 'opener-inline') {
        const text = (blocks[line]?.text ?? '').split(/[:：]\s/u)[0] ?? ''
        for (const number of statedNumbers(text, line, 'opener')) found.push(number)
      }
    }
  }
  return found
}

const ADOPTED: ReadonlySet<string> = new Set(['resolution', 'decision', 'statement'])

/** Drafts the letter names before its notes, and adopted texts it cites anywhere. */
export function readSymbols(
  { blocks }: LetterSource,
  end: number,
): Pick<LetterDraft, 'drafts' | 'resolutions_cited'> {
  const drafts = new Map<string, number>()
  const cited = new Map<string, number>()
  for (const [line, { text }] of blocks.entries()) {
    if (!/\p{Nd}/u.test(text)) continue
    for (const { symbol } of findSymbols(text)) {
      if (symbol.kind === 'draft' && line < end && !drafts.has(symbol.symbol))
        drafts.set(symbol.symbol, line)
      if (ADOPTED.has(symbol.kind) && !cited.has(symbol.symbol)) cited.set(symbol.symbol, line)
    }
  }
  const field = (found: Map<string, number>): Field<string[]> => ({
    value: [...found.keys()],
    confidence: 'sure',
    lines: [...new Set(found.values())],
  })
  return { drafts: field(drafts), resolutions_cited: field(cited) }
}
