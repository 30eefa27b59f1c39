import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import countries from 'i18n-iso-countries'
import { LANGUAGES } from '../lib/council/language.ts'
import type { StateRecord } from '../lib/council/states.ts'
import { compileSearchIndex, type SearchIndex } from '../lib/search/compile-index.ts'
import { type LoadedCollection, type LoadOptions, loadCollection } from './load-collection.ts'
import { ROOT } from './run.ts'

const FOLDER = join(ROOT, 'locales')
const LOCALES: Record<string, string>[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))

/** The search index of the bundled letters, or of those of a file, made from `data/`. */
export function loadSearchIndex(options: LoadOptions = {}): SearchIndex {
  return searchIndexOf(loadCollection(options))
}

/** The search index of a collection. */
export function searchIndexOf({
  letters,
  organizations,
  themes,
  catalogue,
  states,
}: Omit<LoadedCollection, 'headers'>): SearchIndex {
  return compileSearchIndex({
    letters,
    organizations,
    themes: themes.map((theme) => ({ ...theme, names: themeNames(theme.id) })),
    states: states.map(withUnicodeNames),
    texts: catalogue.texts,
  })
}

/** What a theme is called in each language of the interface. */
function themeNames(id: string): string[] {
  return LOCALES.flatMap((messages) => messages[`theme.${id}`] ?? [])
}

/** Adds the names of the Unicode CLDR, such as "Congo - Kinshasa": people type those too. */
function withUnicodeNames({ alpha3, names }: StateRecord): StateRecord {
  const alpha2 = countries.alpha3ToAlpha2(alpha3)
  if (!alpha2) return { alpha3, names }
  const entries = LANGUAGES.map((language) => {
    // Chinese is typed in traditional characters as well.
    const locales = language === 'zh' ? ['zh', 'zh-Hant'] : [language]
    const forms = locales.flatMap((locale) =>
      (['long', 'short'] as const).flatMap(
        (style) => new Intl.DisplayNames(locale, { type: 'region', style }).of(alpha2) ?? [],
      ),
    )
    return [language, [...new Set([...names[language], ...forms])]] as const
  })
  return { alpha3, names: { ...names, ...Object.fromEntries(entries) } }
}
