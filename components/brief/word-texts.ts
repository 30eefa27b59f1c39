import type { BriefLine, BriefPart, BriefRun } from '../../lib/brief/brief.ts'
import type { BriefMatter } from '../../lib/brief/choose-letters.ts'
import type { CatalogueText } from '../../lib/council/catalogue.ts'
import { titleWords } from '../../lib/text/titles.ts'
import type { Wording } from '../common/create-wording.ts'
import type { MessageKey } from '../common/translate.ts'
import { documentAddress } from '../library/document-address.ts'
import { outcomeOf } from '../library/text-line.tsx'

/** Texts that are listed; of more, the newest, or those of most letters. */
const MOST_BEFORE = 6
const MOST_OF_SESSION = 12

/** What the Council did before, or on the same matter: texts with their outcomes. */
export function wordTexts(matter: BriefMatter, wording: Wording): BriefPart[] {
  switch (matter.kind) {
    case 'text': {
      const { text, before } = matter
      const heading = text ? 'brief.before' : null
      return heading ? tableOf(before, { heading, title: text?.title ?? '' }, wording) : []
    }
    case 'situation':
      return tableOf(matter.texts, { heading: 'library.adopted', title: '' }, wording)
    case 'session': {
      const most = matter.texts.toSorted((a, b) => b.letters.length - a.letters.length)
      const { t, number } = wording
      if (most.length === 0) return []
      return [
        { kind: 'heading', text: t('library.texts-with-letters') },
        {
          kind: 'table',
          head: [t('brief.text'), t('library.letters'), t('library.table.outcome')],
          widths: [60, 12, 28],
          rows: most
            .slice(0, MOST_OF_SESSION)
            .map(({ text, letters }) => [
              named(text, '', wording.language),
              [{ text: number(letters.length) }],
              [{ text: outcomeOf(text, wording) }],
            ]),
        },
        ...moreTexts(most.length - MOST_OF_SESSION, wording),
      ]
    }
    default:
      return []
  }
}

interface TextTable {
  heading: MessageKey
  /** A title that need not be said again. */
  title: string
}

function tableOf(
  texts: readonly CatalogueText[],
  { heading, title }: TextTable,
  wording: Wording,
): BriefPart[] {
  const { t, date, session } = wording
  if (texts.length === 0) return []
  return [
    { kind: 'heading', text: t(heading) },
    {
      kind: 'table',
      head: [t('brief.text'), t('library.table.date'), t('library.table.outcome')],
      widths: [46, 20, 34],
      rows: texts
        .slice(0, MOST_BEFORE)
        .map((text): BriefLine[] => [
          named(text, title, wording.language),
          [{ text: text.date ? date(text.date) : session(text.session) }],
          [{ text: outcomeOf(text, wording) }],
        ]),
    },
    ...moreTexts(texts.length - MOST_BEFORE, wording),
  ]
}

function named({ symbol, title }: CatalogueText, known: string, language: string): BriefLine {
  const link: BriefRun = { text: symbol, href: documentAddress(symbol, language) }
  const isSame = titleWords(title).join() === titleWords(known).join()
  return isSame ? [link] : [link, { text: ' ' }, { text: title, language: 'en' }]
}

function moreTexts(n: number, { t }: Wording): BriefPart[] {
  return n > 0 ? [{ kind: 'note', line: [{ text: t('brief.texts-more', { n }) }] }] : []
}
