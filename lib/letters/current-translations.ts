import { dequal } from 'dequal/lite'
import type { Letter } from './letter.ts'

/** A corrected record, whose translations are without what was translated of words it no longer has. */
export function withCurrentTranslations(record: Letter, before: Letter): Letter {
  const isSameSummary = record.summary === before.summary
  const areSameAsks = dequal(record.asks, before.asks)
  if (isSameSummary && areSameAsks) return record
  const translations = Object.entries(record.translations).map(([language, { summary, asks }]) => [
    language,
    { summary: isSameSummary ? summary : '', asks: areSameAsks ? asks : [] },
  ])
  return {
    ...record,
    translations: isSameSummary || areSameAsks ? Object.fromEntries(translations) : {},
  }
}
