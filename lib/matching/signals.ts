/**
 * Every fact that makes a letter match, and how much it adds to the score: its weight, times its
 * strength of 0 to 1 where the fact has degrees. The facts decide the tier; the weights order the
 * letters of one tier.
 */
const WEIGHTS = {
  // The letter is addressed to the session of the text, or dated in or shortly before it.
  /** It names the draft. */
  'names-draft': 1,
  /** The session is a special one, whose texts are all on one situation. */
  'special-session': 0.9,
  /** It is on the state of the text, and no text on that state is closer. */
  'same-situation': 0.8,
  /** Strength: how similar the distinctive terms of subject and title are. */
  'distinctive-terms': 0.1,
  /** Only one of letter and text is about technical cooperation. */
  'other-approach': -0.03,
  /** Strength: how alike the subject, or one of the topics it lists, is to the title. */
  'title-likeness': 1,
  /** Strength: how much of the title is the first theme of the letter. */
  'first-theme': 0.2,
  /** The title is mostly the first theme of the letter, and no title is like its subject. */
  'title-of-theme': 0.6,
  /** Strength: how closely the title has the words of the subject in other spellings. */
  'other-spelling': 1,

  // The letter is addressed to another session or to none, and is about this very text.
  /** Its subject has the number of the resolution. */
  'subject-names-resolution': 0.95,
  /** It cites this resolution of the Council and no other. */
  'only-resolution-cited': 0.85,
  /** It is on the universal periodic review whose outcome the text adopts. */
  'review-cycle': 0.85,
  /** It names no session, and this is the only text whose title is its subject. */
  'subject-is-title': 0.8,
  /** Its subject is the title of a mandate line that has only this text. */
  'only-text-on-subject': 0.75,
  /** It is addressed to the session before or after the text's. */
  'adjacent-session': 0.7,

  // The letter is related.
  /** It is on the same situation or mandate line. */
  'same-subject': 0.2,
  /** Strength: how alike its subject is to the mandate line or the title. */
  'subject-likeness': 0.25,
  /** It cites the text or names its draft, and has nothing else in common with it. */
  'cites-text': 0.45,
  /** Strength: how near its session is to the text's, see `SESSIONS_TO_HALF`. */
  'session-nearness': 0.15,

  // The letter is for a session as a whole.
  'addressed-to-session': 0.5,
  /** It goes through the texts of the session. */
  'covers-session': 0.1,

  /** Strength: the sum above 1, which no score exceeds. */
  'above-one': -1,
} as const

export type SignalName = keyof typeof WEIGHTS

/** The signals of a match, each with what it added to the score. */
export type Signals = { [Name in SignalName]?: number }

/** One signal, with what it adds at a strength of 0 to 1. */
export function signal(name: SignalName, strength = 1): Signals {
  return { [name]: WEIGHTS[name] * strength }
}

/** The signals of a related letter: `likeness` to the text's subject, `nearness` to its session. */
export function relatedSignals(likeness: number, nearness: number): Signals {
  return {
    'same-subject': WEIGHTS['same-subject'],
    'subject-likeness': WEIGHTS['subject-likeness'] * likeness,
    'session-nearness': WEIGHTS['session-nearness'] * nearness,
  }
}

/** What signals add up to. */
export function sumOf(signals: Readonly<Record<string, number | undefined>>): number {
  let sum = 0
  for (const name in signals) sum += signals[name] ?? 0
  return sum
}
