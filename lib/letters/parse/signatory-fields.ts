import { findSymbols } from '../../council/symbol.ts'
import type { Confidence, Field, LetterDraft } from './draft.ts'
import type { FoundSignatories } from './signatories.ts'
import type { LetterSource } from './source-blocks.ts'
import { bestStated, type StatedNumber, statedNumbers } from './stated.ts'
import type { MarkedBlocks } from './zones.ts'

type SignatoryFields = Pick<
  LetterDraft,
  'organizations' | 'individuals' | 'stated_organizations' | 'stated_individuals' | 'complete'
>

/** Names, numbers and completeness as fields of the draft. */
export function signatoryFields(
  signatories: FoundSignatories,
  stated: StatedNumber[],
): SignatoryFields {
  const { organizations, individuals, zones, cut } = signatories
  const ofOrganizations = bestStated(stated, 'organizations')
  const ofIndividuals = bestStated(stated, 'individuals')
  const fits = ofOrganizations === null || organizations.length >= ofOrganizations.value
  const listed = organizations.length + individuals.length
  const byPlaceOnly = zones.every(({ by }) => by === 'place')
  const confidence: Confidence =
    listed === 0 || byPlaceOnly
      ? 'unsure'
      : ofOrganizations?.value === organizations.length
        ? 'sure'
        : 'likely'
  const complete =
    listed > 1 &&
    fits &&
    !cut &&
    !byPlaceOnly &&
    (ofOrganizations !== null || zones.some(({ by }) => by === 'opener'))
  return {
    organizations: {
      value: organizations,
      confidence,
      lines: organizations.flatMap(({ lines }) => lines),
    },
    individuals: {
      value: individuals,
      confidence,
      lines: individuals.flatMap(({ lines }) => lines),
    },
    stated_organizations: statedField(ofOrganizations),
    stated_individuals: statedField(ofIndividuals),
    complete: {
      value: complete,
      confidence: ofOrganizations ? ('likely' as const) : ('unsure' as const),
      lines: [],
    },
  }
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
  { blocks, marks }: MarkedBlocks,
  signatories: FoundSignatories,
  title: string,
  opening: number,
  bodyEnd: number,
): StatedNumber[] {
  const found = statedNumbers(title, -1, 'title')
  const firstSentences = blocks.findIndex(
    (_, index) => index > opening + 3 && marks[index] === 'prose',
  )
  for (let line = 0; line < bodyEnd; line += 1) {
    const text = blocks[line]?.text ?? ''
    if (text === title) continue
    const place = line <= Math.max(opening + 3, firstSentences) ? 'opening' : 'body'
    for (const number of statedNumbers(text, line, place)) found.push(number)
  }
  for (const { announced, start, end } of signatories.zones) {
    const headings = [
      announced ?? start,
      ...Array.from({ length: end - start }, (_, index) => start + index),
    ]
    for (const line of headings) {
      const mark = marks[line]
      if (mark === 'opener' || mark === 'group' || mark === 'opener-inline') {
        const text = (blocks[line]?.text ?? '').split(/[:：]\s/u)[0] ?? ''
        for (const number of statedNumbers(text, line, 'opener')) found.push(number)
      }
    }
  }
  return found
}

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
      if (
        (symbol.kind === 'resolution' ||
          symbol.kind === 'decision' ||
          symbol.kind === 'statement') &&
        !cited.has(symbol.symbol)
      )
        cited.set(symbol.symbol, line)
    }
  }
  const field = (found: Map<string, number>): Field<string[]> => ({
    value: [...found.keys()],
    confidence: 'sure',
    lines: [...new Set(found.values())],
  })
  return { drafts: field(drafts), resolutions_cited: field(cited) }
}
