import type { Messages } from '../../extension/messages.ts'
import type en from '../../locales/en.json'

/** The keys of the English catalogue, which has all of them. */
export type MessageKey = keyof typeof en

type MessageValues = Record<string, string | number>

export type Translate = (key: MessageKey, values?: MessageValues) => string

/**
 * Gives the formatter of a compiled catalogue (`compileMessages` in `tools/data/compile-messages.ts`).
 * A key that a catalogue does not hold, as in one of an older package, gives the key itself, and so
 * does what is no compiled message.
 */
export function translate({ language, catalogue }: Messages): Translate {
  const formats = createFormats(language)
  return (key, values = {}) => {
    const message = Object.hasOwn(catalogue, key) ? catalogue[key] : null
    return isMessage(message)
      ? format(message, { ...formats, isolate: isolatorOf(language), values, n: 0 })
      : key
  }
}

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur']

/** Which way a language is written, by its BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language.slice(0, 2)) ? 'rtl' : 'ltr'
}

/**
 * Puts a name or a symbol between isolates, so that a sentence from right to left does not reorder
 * it; in other sentences, whose names are mostly written the same way, it stays as it is.
 */
export function isolatorOf(language: string): (value: string) => string {
  return (value) => (directionOf(language) === 'rtl' ? `\u2068${value}\u2069` : value)
}

/** Texts, `#` and arguments; of a choice the branches by what `PluralRules` says, or by a number. */
type Message = readonly (
  | string
  | readonly [name: string]
  | readonly [name: string, kind: 'plural' | 'selectordinal', branches: Record<string, Message>]
)[]

/** What is compiled was checked; anything else has no array in its place. */
function isMessage(held: unknown): held is Message {
  return Array.isArray(held)
}

interface Formats {
  number: Intl.NumberFormat
  plural: Intl.PluralRules
  selectordinal: Intl.PluralRules
}

interface Context extends Formats {
  isolate(value: string): string
  values: MessageValues
  /** What `#` stands for. */
  n: number
}

function createFormats(language: string): Formats {
  return {
    number: new Intl.NumberFormat(language),
    plural: new Intl.PluralRules(language),
    selectordinal: new Intl.PluralRules(language, { type: 'ordinal' }),
  }
}

/** Writes a message out; an argument that is not given is empty. */
function format(message: Message, context: Context): string {
  const parts = message.map((part) => {
    if (part === '#') return context.number.format(context.n)
    if (typeof part === 'string') return part
    const value = context.values[part[0]] ?? ''
    if (part.length === 1) {
      return typeof value === 'string' ? context.isolate(value) : value
    }
    const [, kind, branches] = part
    const n = Number(value)
    const chosen = branches[n] ?? branches[context[kind].select(n)] ?? branches.other
    return chosen ? format(chosen, { ...context, n }) : ''
  })
  return parts.join('')
}
