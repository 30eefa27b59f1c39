import type { LetterHeader } from '../letters/letter.ts'

/** The universal periodic review in the six languages, and its short names. */
const REVIEW =
  /universal periodic review|examen p[ée]riodique universel|examen peri[óo]dico universal|универсальн\p{L}{1,6} периодическ\p{L}{1,6} обзор|الاستعراض الدوري الشامل|普遍定期(?:审议|審議)|(?<!\p{L})(?:UPR|EPU)(?!\p{L})/iu

// No gold case depends on the three limits: it has no letter on a review that is direct.
/** A letter on a review comes at most this many days before the Council adopts its outcome … */
const MAX_DAYS_BEFORE = 450
/** … and at most this many after. A state's next review is more than four years later. */
const MAX_DAYS_AFTER = 90
const DAY = 86_400_000
/** The working group meets up to three sessions before the one that adopts the outcome. */
const MAX_SESSIONS_BEFORE = 3

/** Whether a title or subject names a universal periodic review. */
export function namesReview(title: string): boolean {
  return REVIEW.test(title)
}

/**
 * Whether a letter on the review of a state belongs to the cycle whose outcome a text adopts: addressed
 * to its session or one of the three before it, or else written from 450 days before the text's
 * `date` to 90 after it.
 */
export function isOfCycle(
  { sessions, date }: LetterHeader,
  text: { session: string | null; date: string | null },
): boolean {
  if (sessions.length > 0) {
    return sessions.some((session) => {
      const before = Number(text.session) - Number(session)
      return before >= 0 && before <= MAX_SESSIONS_BEFORE
    })
  }
  if (date === null || text.date === null) return false
  const adopted = Date.parse(text.date)
  const from = new Date(adopted - MAX_DAYS_BEFORE * DAY).toISOString()
  const to = new Date(adopted + MAX_DAYS_AFTER * DAY).toISOString()
  // `2014` and `2014-11` stand for all their days.
  return date <= to && `${date}~` >= from
}
