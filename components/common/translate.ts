import { setupI18n } from '@lingui/core'
import type { Messages } from '../../extension/messages.ts'
import type en from '../../locales/en.json'

/** The keys of the English catalogue, which has all of them. */
export type MessageKey = keyof typeof en

type MessageValues = Record<string, string | number>

export type Translate = (key: MessageKey, values?: MessageValues) => string

/**
 * Gives the formatter of a compiled catalogue (`compileMessages` in `tools/data/compile-messages.ts`).
 * A key that a catalogue does not hold, as in one of an older package, gives the key itself.
 */
export function translate({ language, catalogue }: Messages): Translate {
  const i18n = setupI18n({ locale: language, messages: { [language]: compiled(catalogue) } })
  return (key, values) => (Object.hasOwn(catalogue, key) ? i18n._(key, values) : key)
}

type Compiled = Parameters<ReturnType<typeof setupI18n>['loadAndActivate']>[0]['messages']

/** Compiled messages are arrays; anything else in a catalogue would be shown raw. */
function compiled(catalogue: Messages['catalogue']): Compiled {
  const messages = Object.entries(catalogue).filter(([, message]) => Array.isArray(message))
  return Object.fromEntries(messages) as Compiled
}
