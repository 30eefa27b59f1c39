import type { Role } from './keys.ts'

/**
 * For how many days a signature holds. The timestamp's is short: whoever keeps a newer edition from
 * users is found out when it has run out.
 */
const DAYS: Record<Role, number> = { root: 365, targets: 90, snapshot: 90, timestamp: 7 }
const DAY = 24 * 60 * 60 * 1000

/** When what is signed now runs out: `2027-03-10T00:00:00Z`. */
export function expiryOf(role: Role, now = new Date()): string {
  return `${new Date(now.getTime() + DAYS[role] * DAY).toISOString().slice(0, 19)}Z`
}
