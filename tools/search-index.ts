import countries from 'i18n-iso-countries'
import { LANGUAGES, type Language } from '../lib/council/language.ts'
import type { StateRecord } from '../lib/council/states.ts'
import { compileSearchIndex, type SearchIndex } from '../lib/search/compile-index.ts'
import { type LoadedCollection, type LoadOptions, loadCollection } from './load-collection.ts'

/** The search index of the bundled letters, or of those of a file, made from `data/`. */
export function loadSearchIndex(options: LoadOptions = {}): SearchIndex {
  return searchIndexOf(loadCollection(options))
}

/** The search index of a collection. */
export function searchIndexOf(
  collection: Pick<
    LoadedCollection,
    'letters' | 'organizations' | 'themes' | 'catalogue' | 'states'
  >,
): SearchIndex {
  const { letters, organizations, themes, catalogue } = collection
  const states = collection.states.map(withUnicodeNames)
  return compileSearchIndex({ letters, organizations, themes, states, texts: catalogue.texts })
}

/** Adds the names of the Unicode CLDR, such as "Congo - Kinshasa": people type those too. */
function withUnicodeNames({ alpha3, names }: StateRecord): StateRecord {
  const alpha2 = countries.alpha3ToAlpha2(alpha3)
  const more = (language: Language) => {
    // Chinese is typed in traditional characters as well.
    const locales = language === 'zh' ? ['zh', 'zh-Hant'] : [language]
    const forms = locales.flatMap((locale) =>
      (['long', 'short'] as const).map((style) =>
        alpha2 ? new Intl.DisplayNames(locale, { type: 'region', style }).of(alpha2) : undefined,
      ),
    )
    return [...new Set([...names[language], ...forms.filter((form) => form !== undefined)])]
  }
  const entries = LANGUAGES.map((language) => [language, more(language)] as const)
  return { alpha3, names: { ...names, ...Object.fromEntries(entries) } }
}
