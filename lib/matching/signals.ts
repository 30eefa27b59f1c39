/**
 * Every fact that makes a letter match, and how much it adds to the score: its weight, times its
 * strength of 0 to 1 where the fact has degrees. The facts decide the tier; the weights order the
 * letters of one tier, and where a letter may be about several texts of its session, they choose.
 *
 * What each is worth was measured on the gold file `links.dev.csv` by switching it off: P and R are
 * the precision and recall of direct letters. A fact that stands alone says so where no gold case
 * depends on it. The same file measured the other constants of this folder. Their figures are of the
 * day they were chosen, when all signals gave .975 and .906, for direct and related letters .952 and
 * .932; where one says "of today" it was measured with all that is here: .981 and .924, .951 and .953,
 * on `links.more.csv` 1 and .935, .987 and .972. The gold judges tiers, so that weights of related
 * letters are chosen, not measured.
 */
const WEIGHTS = {
  // The letter is addressed to the session of the text, or dated in or shortly before it.
  /** It names the draft. No gold case depends on it: the catalogue has no drafts. */
  'names-draft': 1,
  /** The page is of the report that it names as its matter. No gold case judges reports. */
  'names-report': 1,
  /** The session is a special one, whose texts are all on one situation. Off: P .973, R .835. */
  'special-session': 0.9,
  /** It is on the state of the text, and no text on that state is closer. Off: P .950, R .335. */
  'same-situation': 0.8,
  /** Strength: how similar the distinctive terms of subject and title are. No gold case depends on it. */
  'distinctive-terms': 0.1,
  /** Only one of letter and text is about technical cooperation. No gold case depends on it. */
  'other-approach': -0.03,
  /**
   * Strength: how alike the subject, or one of the topics it lists, is to the title. Off: P .970,
   * R .771.
   */
  'title-likeness': 1,
  /**
   * Strength: the share of the title that is the first theme of the letter. At 0 or 0.16: P .969; at
   * 0.24 no gold case changes.
   */
  'first-theme': 0.2,
  /**
   * Strength: how closely the title has the words of the subject in other spellings. No gold case
   * depends on it, as no title of the catalogue is misspelled.
   */
  'other-spelling': 1,

  /**
   * A letter that looks back on the session says that a text is on its state or theme. No case of
   * `links.dev.csv` depends on it; off, R is .892 instead of .973 in the half of `links.new.csv` that
   * was tuned on.
   */
  'named-matter': 0.7,
  /**
   * It is on the theme of the resolution that the letter's subject names. Off, of today: on
   * `links.more.csv` R .913.
   */
  'renews-named-resolution': 0.75,
  /**
   * Strength: how alike the title is to a topic of the Council's agenda that the letter names. Off, of
   * today: P .981, R .912; on `links.more.csv` R .913.
   */
  'topic-named': 0.7,

  // The letter is addressed to another session or to none, and is about this very text.
  /** Its subject has the number of the resolution. Off: P .974, R .888. */
  'subject-names-resolution': 0.95,
  /** It cites this resolution of the Council and no other. Off: P .980, R .871. */
  'only-resolution-cited': 0.85,
  /** It is on the universal periodic review whose outcome the text adopts. No gold case depends on it. */
  'review-cycle': 0.85,
  /**
   * It is the later text that a letter on its theme asks for. Off, of today: P .981, R .906; on
   * `links.more.csv` R .913.
   */
  'asks-for-text': 0.75,
  /** It names no session, and this is the only text whose title is its subject. Off: P .980, R .876. */
  'subject-is-title': 0.8,
  /** Its subject is the title of a mandate line that has only this text. Off: P .975, R .900. */
  'only-text-on-subject': 0.75,
  /** It is addressed to the session before or after the text's. Off: P .980, R .876. */
  'adjacent-session': 0.7,

  // The letter is related.
  /** It is on the same situation or mandate line. */
  'same-subject': 0.2,
  /** Strength: how alike its subject is to the mandate line or the title. */
  'subject-likeness': 0.25,
  /**
   * It cites the text or names its draft, and has nothing else in common with it. Off: recall of
   * direct and related .931 instead of .932.
   */
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

/** The sum of `relatedSignals`, without making them. */
export function relatedSum(likeness: number, nearness: number): number {
  return (
    WEIGHTS['same-subject'] +
    WEIGHTS['subject-likeness'] * likeness +
    WEIGHTS['session-nearness'] * nearness
  )
}

/** The sum of signals. */
export function sumOf(signals: Readonly<Record<string, number | undefined>>): number {
  let sum = 0
  for (const name in signals) sum += signals[name] ?? 0
  return sum
}
