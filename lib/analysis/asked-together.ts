import type { Letter } from '../letters/letter.ts'
import { toldOf } from '../letters/told.ts'
import type { AskedTogether, LetterAsk, ToldAsk } from './asked.ts'
import { groupAsks } from './group-asks.ts'

/**
 * Sets the asks of letters beside each other, in the letters' order. They are compared in English and
 * told in `language` as far as they were translated; in a group those that were come first. `keyOf`
 * gives what an organization is known by, whatever its spelling.
 */
export function askedTogether(
  letters: readonly Letter[],
  keyOf: (organization: string) => string,
  language: string,
): AskedTogether {
  const byId = new Map(letters.map((letter) => [letter.id, letter]))
  const groups = groupAsks(
    letters.map(({ id, asks, signatories }) => ({
      id,
      asks,
      signatures: signaturesOf(signatories),
    })),
  )
  const isForeign = (one: ToldAsk) => Number(one.language !== language)
  return {
    groups: groups.map((group) =>
      group
        .map((one) => tell(one, byId.get(one.letter), language))
        .sort((a, b) => isForeign(a) - isForeign(b)),
    ),
    named: new Set(letters.flatMap(({ signatories }) => signatories.organizations.map(keyOf))).size,
    addresses: Object.fromEntries(letters.map(({ id, url }) => [id, url])),
  }
}

function tell(one: LetterAsk, of: Letter | undefined, language: string): ToldAsk {
  if (!of) return { ...one, language: 'en' }
  const { asks, asksLanguage } = toldOf(of, { language })
  return { ...one, ask: asks[of.asks.indexOf(one.ask)] ?? one.ask, language: asksLanguage }
}

/** How many organizations signed, as far as is known: those named, or the letter's own number. */
export function signaturesOf({
  organizations,
  stated_organizations,
}: Pick<Letter['signatories'], 'organizations' | 'stated_organizations'>): number {
  return Math.max(organizations.length, stated_organizations ?? 0)
}
