import { publicLetters } from '../../extension/collections.ts'
import { languageBeside } from '../../extension/interface-language.ts'
import type { InterfaceLanguage } from '../../extension/interface-languages.ts'
import { messagesIn } from '../../extension/interface-messages.ts'
import { matchOwn, openMatching } from '../../extension/match-page.ts'
import type { PackageSummary, PageDisplay } from '../../extension/messages.ts'
import { readPackageFile } from '../../extension/read-package-file.ts'
import { findNew, markHeaders } from '../../extension/seen-store.ts'
import { type Settings, settingsForPage } from '../../extension/settings.ts'
import { languageOfNames } from '../../extension/state-names.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import { decodeManifest } from '../../lib/letters/manifest.ts'
import type { Match, PageMatches } from '../../lib/matching/page-matches.ts'
import { hasNewLayout } from '../../lib/pages/new-layout.ts'

/** Matches with all that a page needs to show them: headers, words, names of states. */
export async function displayMatches(
  matches: PageMatches,
  settings: Settings,
): Promise<PageDisplay> {
  const { headers } = await openMatching(publicLetters)
  const shown = await withWords(
    { matches, headers: pick(headers, allMatches(matches)), settings },
    languageBeside(matches.page.language, settings),
  )
  const host = new URL(matches.page.address).hostname
  return { ...shown, settings: settingsForPage(settings, host) }
}

/**
 * The same for our own pages, with the letters that the user keeps apart from the public ones. A
 * public letter of which a version is kept has the header of that one.
 *
 * @param language of its words
 */
export async function displayWithOwn(
  matches: PageMatches,
  settings: Settings,
  language: InterfaceLanguage,
): Promise<PageDisplay> {
  const [publicKnowledge, kept] = await Promise.all([
    openMatching(publicLetters),
    matchOwn(matches),
  ])
  const all = [
    ...allMatches(matches),
    ...(kept?.own.matches ?? []),
    ...(kept?.own.texts.flat() ?? []),
  ]
  const headers = await markHeaders(pick((kept ?? publicKnowledge).headers, all))
  return withWords({ matches, headers, settings, ...(kept && { own: kept.own }) }, language)
}

async function withWords(
  shown: Pick<PageDisplay, 'matches' | 'headers' | 'own' | 'settings'>,
  language: InterfaceLanguage,
): Promise<PageDisplay> {
  const { matches, headers } = shown
  const { states, catalogue } = await openMatching(publicLetters)
  const messages = await messagesIn(language)
  const named = new Set([
    ...Object.values(headers).flatMap(({ countries }) => countries),
    ...reasonStates(matches),
  ])
  return {
    ...shown,
    messages,
    states: Object.fromEntries(
      [...named].map((state) => [state, states.name(state, languageOfNames(messages.language))]),
    ),
    ...(matches.page.isCut && { cutAt: matches.texts.length }),
    newLayout: hasNewLayout(matches.page, catalogue, new Date().toISOString().slice(0, 10)),
  }
}

/** The headers of matches, by letter id. */
function pick(headers: ReadonlyMap<string, LetterHeader>, matches: readonly Match[]) {
  const found = matches.flatMap(({ id }) => headers.get(id) ?? [])
  return Object.fromEntries(found.map((header) => [header.id, header]))
}

/** Sums up what the package holds, from the manifest of its data. */
export async function summarizePackage(): Promise<PackageSummary> {
  const { version, date, coverage } = decodeManifest(await readPackageFile('/data/manifest.json'))
  const { letters, texts, sessions, organizations } = coverage
  const { ids, since } = await findNew()
  return { version, date, letters, texts, sessions, organizations, news: { n: ids.size, since } }
}

function allMatches({ matches, texts }: PageMatches): Match[] {
  return [...matches, ...texts.flatMap((text) => text.matches)]
}

function reasonStates(matches: PageMatches): string[] {
  return allMatches(matches).flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.kind === 'same-country' ? [reason.country] : [])),
  )
}
