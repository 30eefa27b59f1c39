/**
 * The languages that the interface is translated into: one for each file of `locales/`, those of the
 * UN in its own order, then any other. What pages of the UN and names of states are in is another
 * matter, see `lib/council/language.ts`.
 */
export const INTERFACE_LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** Tells whether a tag is one of those; expects lower case. */
export function isInterfaceLanguage(tag: string): tag is InterfaceLanguage {
  return (INTERFACE_LANGUAGES as readonly string[]).includes(tag)
}
