import type { Language } from '../lib/council/language.ts'
import type { Messages } from './messages.ts'
import { readPackageFile } from './read-package-file.ts'

export const FALLBACK_LANGUAGE: Language = 'en'

/** The languages that the interface is translated into: those of the files in `locales/`. */
export const INTERFACE_LANGUAGES: readonly Language[] = ['en']

/** The words of the interface in a language, or in English where it is not translated yet. */
export async function messagesIn(language: Language): Promise<Messages> {
  try {
    return { language, catalogue: await catalogueOf(language) }
  } catch {
    return { language: FALLBACK_LANGUAGE, catalogue: await catalogueOf(FALLBACK_LANGUAGE) }
  }
}

async function catalogueOf(language: Language): Promise<Record<string, unknown>> {
  return (await readPackageFile(`/locales/${language}.json`)) as Record<string, unknown>
}
