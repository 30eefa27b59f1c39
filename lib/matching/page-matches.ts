import type { CouncilPage, CouncilText } from '../pages/page.ts'
import type { Signals } from './signals.ts'

/**
 * How close a letter is. `direct`: about this very text (same session and situation or mandate
 * line, or it names the symbol). `related`: same situation or mandate line, another session.
 * `session`: addressed to this session as a whole.
 */
export type Tier = 'direct' | 'related' | 'session'

/** Why a letter is shown: facts, rendered as sentences by the interface (`reasonSentence`). */
export type Reason =
  | { kind: 'names-draft'; symbol: string }
  | { kind: 'names-report'; symbol: string }
  | { kind: 'cites-resolution'; symbol: string }
  | { kind: 'addressed-to-session'; session: string }
  | { kind: 'dated-before-session'; session: string; date: string }
  | { kind: 'addressed-to-other-session'; session: string }
  | { kind: 'same-country'; country: string }
  | { kind: 'same-line'; line: string }
  | { kind: 'similar-title'; subject: string }

export interface Match {
  /** The letter's id. */
  id: string
  tier: Tier
  /** 0 to 1, the higher the closer: what the signals add up to. */
  score: number
  reasons: Reason[]
  /** What made the score; only from a matcher that explains. */
  signals?: Signals
}

export interface TextMatches {
  text: CouncilText
  matches: Match[]
}

/**
 * The answer for one page. `matches` are for the page as a whole, `texts` one for each text; each
 * list is in the order that a user sees, see `inOrder`.
 */
export interface PageMatches {
  page: CouncilPage
  matches: Match[]
  texts: TextMatches[]
}
