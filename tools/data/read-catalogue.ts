import {
  type Catalogue,
  type CatalogueText,
  partsOfAdopted,
  readVote,
  sessionKind,
} from '../../lib/council/catalogue.ts'
import { splitWords } from '../../lib/council/column-table.ts'
import { isLanguage } from '../../lib/council/language.ts'
import type { Sources } from './sources.ts'

/** The catalogue of the CSV files; expects rows that passed their schemas. */
export function catalogueOf({ sessions, texts, titles }: Sources): Catalogue {
  const titlesOf = new Map<string, CatalogueText['titles']>()
  for (const { record } of titles) {
    if (!isLanguage(record.lang)) continue
    titlesOf.set(record.symbol, { ...titlesOf.get(record.symbol), [record.lang]: record.title })
  }
  return {
    sessions: sessions.map(({ record: { number, start, end, title } }) => ({
      number,
      kind: sessionKind(number),
      start: start || null,
      end: end || null,
      title,
    })),
    texts: texts.flatMap(({ record }) => {
      const parts = partsOfAdopted(record.symbol)
      if (!parts) return []
      return {
        symbol: record.symbol,
        ...parts,
        title: record.title,
        titles: titlesOf.get(record.symbol) ?? {},
        date: record.date_adopted || null,
        agendaItem: record.agenda_item === '' ? null : Number(record.agenda_item),
        vote: readVote(record.vote),
        countries: splitWords(record.countries),
      }
    }),
  }
}
