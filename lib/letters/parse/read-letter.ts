import { readDate } from './dates.ts'
import { readLanguage } from './detect-language.ts'
import type { Field, LetterDraft, LetterReading } from './draft.ts'
import type { Knowledge } from './knowledge.ts'
import { type LabelledBlocks, labelBlocks } from './labelled-blocks.ts'
import { addressInHead, readHead } from './letter-head.ts'
import { whyNoLetter } from './letter-or-not.ts'
import type { ReadingNote } from './reading-note.ts'
import { readAsks } from './sentences.ts'
import { readSessions } from './sessions.ts'
import { type FoundSignatories, readSignatories } from './signatories.ts'
import { readStated, readSymbols, signatoryFields } from './signatory-fields.ts'
import { readSituations } from './situations.ts'
import type { LetterSource } from './source-blocks.ts'
import { splitLetters } from './split-letters.ts'
import { readThemes } from './themes.ts'

/** Longer sources are no letters: the longest known has some 40,000 words. */
const MAX_BLOCKS = 40_000

/**
 * Reads the letters of a page or file. There is one draft for each letter; where there is none,
 * or more than one, `notes` say so.
 */
export function readLetters(source: LetterSource, knowledge: Knowledge): LetterReading {
  if (source.blocks.length === 0) return { drafts: [], notes: [{ code: 'no-text' }] }
  if (source.blocks.length > MAX_BLOCKS)
    return { drafts: [], notes: [{ code: 'too-many-lines', n: source.blocks.length }] }
  const parts = splitLetters(labelBlocks(source.blocks))
  const drafts: LetterDraft[] = []
  let why: ReadingNote | null = null
  for (const part of parts) {
    const reading = readOne(source, part.start, part.end, knowledge, parts.length > 1)
    if ('code' in reading) why ??= reading
    else drafts.push(reading)
  }
  if (drafts.length > 1) why = { code: 'several-letters', n: drafts.length }
  else if (drafts.length === 1) why = null
  return { drafts, notes: [...(why ? [why] : []), ...(source.notes ?? [])] }
}

function readOne(
  source: LetterSource,
  start: number,
  end: number,
  knowledge: Knowledge,
  several: boolean,
): LetterDraft | ReadingNote {
  const part: LetterSource = {
    ...source,
    blocks: source.blocks.slice(start, end),
    title: several && start > 0 ? null : source.title,
  }
  const labelled = labelBlocks(part.blocks)
  const signatories = readSignatories(labelled, knowledge.register)
  const opening = openingOf(labelled)
  const reason = whyNoLetter(part, labelled.labels, signatories, opening)
  if (reason) return reason
  return shifted(draftOf(part, labelled, signatories, opening, knowledge), start)
}

/** The block that opens the letter: its salutation, or its first sentence. */
function openingOf({ labels }: LabelledBlocks): number {
  const salutation = labels.indexOf('salutation')
  const prose = labels.indexOf('prose')
  if (salutation !== -1 && (prose === -1 || salutation < prose + 6)) return salutation
  return prose === -1 ? 0 : prose
}

function draftOf(
  source: LetterSource,
  labelled: LabelledBlocks,
  signatories: FoundSignatories,
  opening: number,
  knowledge: Knowledge,
): LetterDraft {
  const { blocks, labels } = labelled
  const language = readLanguage(source)
  const head = readHead(source, labels, opening)
  const listStart =
    signatories.lists[0]?.headingIndex ?? signatories.lists[0]?.start ?? blocks.length
  const end = signatories.lists.at(-1)?.end ?? blocks.length
  const bodyEnd = listStart > opening ? listStart : blocks.length
  const { url, onSite } = source.address
    ? { url: known<string | null>(source.address), onSite: source.address }
    : addressInHead(source, opening)
  const date = readDate({
    blocks,
    labels,
    language: language.value,
    opening,
    end,
    published: source.published,
    address: url.value,
  })
  const body = blocks
    .slice(opening, bodyEnd)
    .map(({ text }) => text)
    .join('\n')
  const context = { title: head.title.value, subject: head.subject, blocks, labels }
  const { asks, lines } = readAsks(blocks, labels, language.value, { start: opening, end: bodyEnd })
  const stated = readStated(labelled, signatories, head.title.value, opening, bodyEnd)
  const symbols = readSymbols(source, Math.max(end, bodyEnd))
  return {
    title: head.title,
    addressee: head.addressee,
    url,
    publisher: publisherOf(source, onSite, knowledge),
    date,
    sessions: readSessions({
      ...context,
      end: bodyEnd,
      date: date.value,
      language: language.value,
      sessions: knowledge.sessions,
    }),
    countries: readSituations({
      ...context,
      addressee: head.addressee.value,
      start: opening,
      end: bodyEnd,
      states: knowledge.states,
      language: language.value,
    }),
    themes: readThemes(`${head.title.value} ${head.subject ?? ''}`, body, knowledge.themes),
    ...symbols,
    asks: { value: asks, confidence: asks.length > 0 ? 'likely' : 'unsure', lines },
    language,
    ...withDoubt(signatoryFields(signatories, stated)),
  }
}

/** Says where the letter's own number is not that of the names listed. */
function withDoubt(fields: ReturnType<typeof signatoryFields>): typeof fields {
  const { stated_organizations: stated, organizations } = fields
  const listed = organizations.value.length
  if (stated.value === null || listed === 0 || stated.value === listed) return fields
  const note = { code: 'stated-differs', stated: stated.value, listed } as const
  return { ...fields, stated_organizations: { ...stated, note } }
}

function publisherOf(
  source: LetterSource,
  address: string | null,
  knowledge: Knowledge,
): Field<string | null> {
  const host = hostOf(address)
  const byHost = host
    ? (knowledge.publishers.get(host) ?? knowledge.publishers.get(host.replace(/^www\./, '')))
    : undefined
  if (byHost) return { value: byHost, confidence: 'likely', lines: [] }
  const bySite = source.site && (knowledge.register.find(source.site)?.name ?? source.site)
  if (bySite) return { value: bySite, confidence: 'likely', lines: [] }
  return { value: null, confidence: 'unsure', lines: [] }
}

function hostOf(address: string | null): string | null {
  return address && URL.canParse(address) ? new URL(address).hostname.toLowerCase() : null
}

function known<Value>(value: Value): Field<Value> {
  return { value, confidence: 'sure', lines: [] }
}

/** Moves line numbers of a part to those of the whole source. */
function shifted(draft: LetterDraft, by: number): LetterDraft {
  const fields: Record<string, { lines: number[] }> = { ...draft }
  const signatories = [...draft.organizations.value, ...draft.individuals.value]
  for (const held of [...Object.values(fields), ...signatories])
    held.lines = held.lines.map((line) => line + by)
  return draft
}
