import type { Letter } from './letter.ts'

/** What we tell of a letter: its summary and what it asks for, each with the tag of its language. */
export interface Told {
  summary: string
  summaryLanguage: string
  /** As many as the letter has, in its order. */
  asks: string[]
  asksLanguage: string
  /** Made by a machine on this device, as the reader wished. */
  isMachine?: true
}

/** What we tell of a letter, in a language as far as it was translated into it, else in English. */
export function toldOf(
  { summary, asks, translations }: Letter,
  { language }: { language: string },
): Told {
  const translated = translations[language]
  const [hasSummary, hasAsks] = [translated?.summary, translated?.asks.length === asks.length]
  return {
    summary: hasSummary || summary,
    summaryLanguage: hasSummary ? language : 'en',
    asks: translated && hasAsks ? translated.asks : asks,
    asksLanguage: hasAsks ? language : 'en',
  }
}
