/**
 * The six languages of the United Nations, in the order of its own language bar: those of its pages,
 * and of the names of states and sessions. The interface may be in others.
 */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const

export type Language = (typeof LANGUAGES)[number]

/** Tells whether a tag is one of the six; expects lower case. */
export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag)
}
