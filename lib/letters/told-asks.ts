import { isText } from './field-kinds.ts'
import type { Letter } from './letter.ts'
import { toldOf } from './told.ts'

/** Asks in one language, by what they say in English; of those that were translated into it. */
export type ToldAsks = ReadonlyMap<string, string>

/** The file of the package that holds the asks of its letters in a language. */
export function toldAsksFile(language: string): string {
  return `asks-${language}.json`
}

/** The asks of letters in a language, as far as they were translated into it. */
export function toldAsks(letters: readonly Letter[], language: string): ToldAsks {
  const pairs = letters.flatMap((letter): [string, string][] => {
    const { asks, asksLanguage } = toldOf(letter, { language })
    if (asksLanguage !== language) return []
    return letter.asks.map((ask, index) => [ask, asks[index] ?? ask])
  })
  return new Map(pairs)
}

/** The same from a parsed file of the package, a list of pairs. Throws when it is not of that shape. */
export function decodeToldAsks(parsed: unknown): ToldAsks {
  const isPair = (pair: unknown): pair is [string, string] =>
    Array.isArray(pair) && pair.length === 2 && pair.every(isText)
  if (!Array.isArray(parsed) || !parsed.every(isPair))
    throw new Error('asks: must be a list of pairs, each an ask in English and translated')
  return new Map(parsed)
}

/** An ask as it is told, with the tag of the language that this is in. */
interface Telling {
  text: string
  language: string
}

/** Tells like asks by one of them: the first that was translated, else the first in English. */
export function tellAsk(texts: readonly string[], told: ToldAsks, language: string): Telling {
  const known = texts.find((text) => told.has(text))
  const translated = known === undefined ? undefined : told.get(known)
  return translated === undefined
    ? { text: texts[0] ?? '', language: 'en' }
    : { text: translated, language }
}
