import type { SignatoryIndex } from '../../lib/analysis/signatory-profiles.ts'
import type { Brief, BriefLine, BriefPart, BriefRun } from '../../lib/brief/brief.ts'
import type { BriefFacts } from '../../lib/brief/brief-facts.ts'
import type { CatalogueText } from '../../lib/council/catalogue.ts'
import { isLanguage } from '../../lib/council/language.ts'
import type { Wording } from '../common/create-wording.ts'
import { narrowedTo } from '../library/display-names.ts'
import { documentAddress } from '../library/document-address.ts'
import { outcomeOf } from '../library/text-line.tsx'
import { wordFindings } from './word-findings.ts'
import { wordAsks, wordLetter, wordRelated } from './word-letters.ts'
import { wordTexts } from './word-texts.ts'
import { wordUnknown } from './word-unknown.ts'

interface BriefOptions {
  signatories: Pick<SignatoryIndex, 'nameOf'>
  /** With the notes that the user made: they may be for no other eyes. */
  withNotes: boolean
}

/** Puts what a brief says into the words of the interface language. */
export function wordBrief(
  facts: BriefFacts,
  wording: Wording,
  { signatories, withNotes }: BriefOptions,
): Brief {
  const { t, language, direction } = wording
  const { matter, letters, isRelated, more } = facts
  const onIt = t(isRelated ? 'brief.same-subject-only' : 'library.letters')
  const head = headOf(facts, wording, signatories)
  const name = matter.kind === 'text' ? matter.symbol : head.title.text
  return {
    language,
    direction,
    ...head,
    parts: [
      ...wordTexts(matter, wording),
      ...wordAsks(facts, wording),
      ...wordFindings(facts, wording, withNotes),
      ...(letters.length > 0
        ? ([
            { kind: 'heading', text: onIt },
            { kind: 'letters', letters: letters.map((held) => wordLetter(held, wording)) },
          ] satisfies BriefPart[])
        : []),
      ...(more > 0 ? [note(t('brief.letters-more', { n: more }))] : []),
      ...wordRelated(facts, wording),
      { kind: 'heading', text: t('brief.unknown') },
      { kind: 'list', lines: wordUnknown(facts, wording) },
      note(dataLine(facts, wording)),
    ],
    name,
    foot: t('library.title', { shown: name }),
  }
}

function note(text: string): BriefPart {
  return { kind: 'note', line: [{ text }] }
}

function headOf(
  { matter, letters, more }: BriefFacts,
  wording: Wording,
  signatories: Pick<SignatoryIndex, 'nameOf'>,
): Pick<Brief, 'kicker' | 'title' | 'facts'> {
  const { t, session, state } = wording
  const count = { text: t('list.count', { n: letters.length + more }) }
  switch (matter.kind) {
    case 'text': {
      const { symbol, text } = matter
      const link: BriefRun = { text: symbol, href: documentAddress(symbol, wording.language) }
      const kicker = [{ text: `${t('brief.on-text')} · ` }, link]
      if (!text) return { kicker, title: { text: symbol }, facts: [count] }
      return { kicker, title: titleOf(text, wording), facts: factsOf(text, wording) }
    }
    case 'session': {
      const { number, start, end } = matter.session
      const days = [start, end].flatMap((day) => (day ? wording.date(day) : []))
      return {
        kicker: [{ text: t('brief.on-session') }],
        title: { text: session(number) },
        facts: joined([...new Set(days)].join(' – '), count.text),
      }
    }
    case 'situation':
      return {
        kicker: [{ text: t('brief.on-situation') }],
        title: { text: state(matter.country) },
        facts: [count],
      }
    case 'signatory':
      return {
        kicker: [{ text: t('brief.by-signatory') }],
        title: { text: matter.name },
        facts: [count],
      }
    case 'letters': {
      const narrowed = matter.list && narrowedTo(matter.list, wording, signatories)
      return narrowed
        ? { kicker: [{ text: t('brief.found') }], title: { text: narrowed }, facts: [count] }
        : { kicker: [{ text: t('brief.chosen') }], title: count, facts: [] }
    }
  }
}

function titleOf(text: CatalogueText, { language }: Wording): BriefRun {
  const own = isLanguage(language) ? text.titles[language] : undefined
  return own === undefined ? { text: text.title, language: 'en' } : { text: own, language }
}

function factsOf(text: CatalogueText, wording: Wording): BriefLine {
  const { t, date, session } = wording
  return joined(
    outcomeOf(text, wording),
    text.date ? date(text.date) : '',
    session(text.session),
    text.agendaItem ? t('library.item', { n: text.agendaItem }) : '',
  )
}

function joined(...texts: string[]): BriefLine {
  return [{ text: texts.filter(Boolean).join(' · ') }]
}

function dataLine({ data, made }: BriefFacts, { t, date }: Wording): string {
  const { version } = data
  return data.date
    ? t('brief.data', { version, newest: date(data.date), made: date(made) })
    : t('brief.data-undated', { version, made: date(made) })
}
