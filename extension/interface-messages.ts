import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './interface-languages.ts'
import type { Messages } from './messages.ts'
import { readPackageFile } from './read-package-file.ts'

const FALLBACK_LANGUAGE: InterfaceLanguage = 'en'

/** The words of the interface in a language, or in English where the package has no others. */
export async function messagesIn(language: InterfaceLanguage): Promise<Messages> {
  try {
    return { language, catalogue: await catalogueOf(language) }
  } catch {
    return { language: FALLBACK_LANGUAGE, catalogue: await catalogueOf(FALLBACK_LANGUAGE) }
  }
}

/** The languages of which the package has words that can be read. */
export async function translatedLanguages(): Promise<InterfaceLanguage[]> {
  const has = await Promise.all(
    INTERFACE_LANGUAGES.map((language) =>
      catalogueOf(language).then(
        () => true,
        () => false,
      ),
    ),
  )
  return INTERFACE_LANGUAGES.filter((_, index) => has[index])
}

async function catalogueOf(language: InterfaceLanguage): Promise<Record<string, unknown>> {
  return (await readPackageFile(`/locales/${language}.json`)) as Record<string, unknown>
}
