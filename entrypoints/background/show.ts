import type { LetterHeader } from '../../lib/letters/letter.ts'
import { decodeManifest } from '../../lib/letters/manifest.ts'
import type { Match, PageMatches } from '../../lib/matching/match.ts'
import type { Collection, Shown } from '../../lib/messages.ts'
import { hasNewLayout } from '../../lib/pages/new-layout.ts'
import type { Settings } from '../../lib/settings.ts'
import { openShelf } from './letters.ts'
import { readPackageFile } from './package-files.ts'
import { FALLBACK_LANGUAGE, messagesIn } from './words.ts'

/** Matches with all that the interface needs to show them: headers, words, names of states. */
export async function show(matches: PageMatches, settings: Settings): Promise<Shown> {
  const { headers, states, catalogue } = await openShelf()
  const found = allMatches(matches).flatMap(({ id }) => headers.get(id) ?? [])
  const wanted = settings.language === 'page' ? matches.page.language : settings.language
  const messages = await messagesIn(wanted ?? FALLBACK_LANGUAGE)
  const named = new Set([...found.flatMap(({ countries }) => countries), ...reasonStates(matches)])
  return {
    matches,
    headers: Object.fromEntries(found.map((header): [string, LetterHeader] => [header.id, header])),
    settings,
    messages,
    states: Object.fromEntries(
      [...named].map((state) => [state, states.name(state, messages.language)]),
    ),
    newLayout: hasNewLayout(matches.page, catalogue, new Date().toISOString().slice(0, 10)),
  }
}

/** What the package holds, from the manifest of its data. */
export async function describeCollection(): Promise<Collection> {
  const { version, date, coverage } = decodeManifest(await readPackageFile('/data/manifest.json'))
  const { letters, texts, sessions, organizations } = coverage
  return { version, date, letters, texts, sessions, organizations }
}

function allMatches({ matches, texts }: PageMatches): Match[] {
  return [...matches, ...texts.flatMap((text) => text.matches)]
}

function reasonStates(matches: PageMatches): string[] {
  return allMatches(matches).flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.kind === 'same-country' ? [reason.country] : [])),
  )
}
