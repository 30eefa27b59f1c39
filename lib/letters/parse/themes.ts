import { THEME_WORDS } from './cues/theme-cues.ts'
import type { Field } from './draft.ts'

const MAX_THEMES = 6
const PATTERNS = new Map(
  Object.entries(THEME_WORDS).map(([theme, words]) => [theme, new RegExp(words, 'giu')]),
)

/** The themes of a letter, strongest first: words of the title count five times those of the text. */
export function readThemes(
  title: string,
  text: string,
  themes: ReadonlySet<string>,
): Field<string[]> {
  const scored: { theme: string; score: number }[] = []
  for (const [theme, pattern] of PATTERNS) {
    if (!themes.has(theme)) continue
    const score = 5 * count(title, pattern) + count(text, pattern)
    if (score > 0) scored.push({ theme, score })
  }
  scored.sort((a, b) => b.score - a.score)
  const strongest = scored[0]?.score ?? 0
  const chosen = scored
    .filter(({ score }) => score >= 2 && score >= strongest * 0.2)
    .slice(0, MAX_THEMES)
  return {
    value: chosen.map(({ theme }) => theme),
    confidence: strongest >= 5 ? 'likely' : 'unsure',
    lines: [],
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
