import { isLanguage } from '../../lib/council/language.ts'

/** Where the UN has a document, by its symbol. */
export function documentAddress(symbol: string, language: string): string {
  return `https://docs.un.org/${isLanguage(language) ? language : 'en'}/${symbol}`
}
