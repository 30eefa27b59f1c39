import type { Session } from '../../lib/council/session.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { likeness } from '../../lib/letters/likeness.ts'
import { DATA_FOLDER, type Located } from '../data/sources.ts'
import { type CheckResult, checkData } from '../data.ts'
import { loadKnowledge } from './load-knowledge.ts'

/** A letter comes at most so many days before its session. */
const MAX_DAYS_BEFORE = 200

/** All checks of `data/`, and those of letters alone: likeness, dates and sessions, addresses. */
export function checkLetterFiles(folder: string = DATA_FOLDER): CheckResult {
  const result = checkData(folder)
  const { knowledge, sources } = loadKnowledge(folder)
  const own = [
    ...alike(sources.letters),
    ...sources.letters.flatMap((letter) => [
      ...dateNotices(letter, knowledge.sessions),
      ...addressNotices(letter),
    ]),
  ]
  return {
    ...result,
    notices: [...result.notices, ...own],
    summary: `${result.summary}, of letters alone: ${own.length}`,
  }
}

/** Pairs of letters that may be one. */
function alike(letters: readonly Located<Letter>[]): string[] {
  return letters.flatMap(({ record, file }, index) =>
    letters.slice(index + 1).flatMap((other) => {
      const why = likeness(record, other.record)
      return why ? [`${file}: may be the same letter as ${other.record.id}, which ${why}`] : []
    }),
  )
}

function dateNotices({ record, file }: Located<Letter>, sessions: readonly Session[]): string[] {
  const { date } = record
  if (!date || date.length < 10 || record.sessions.length === 0) return []
  return record.sessions.flatMap((number) => {
    const { start, end } = sessions.find((session) => session.number === number) ?? {}
    if (!start || !end) return []
    if (date > end)
      return [`${file}: \`date\` ${date} is after session ${number}, which ended on ${end}`]
    const earliest = new Date(Date.parse(start) - MAX_DAYS_BEFORE * 86_400_000)
    if (date >= earliest.toISOString().slice(0, 10)) return []
    return [
      `${file}: \`date\` ${date} is more than ${MAX_DAYS_BEFORE} days before session ${number}, which began on ${start}`,
    ]
  })
}

function addressNotices({ record, file }: Located<Letter>): string[] {
  return [record.url, ...record.also_at].flatMap((address) => {
    const why = brokenAddress(address)
    return why ? [`${file}: the address ${address} ${why}`] : []
  })
}

/** What is wrong with the form of an address, as the rest of a sentence; null when nothing is. */
export function brokenAddress(address: string): string | null {
  if (/(?:…|\.\.\.)$/u.test(address)) return 'is cut off'
  if (!URL.canParse(address)) return 'cannot be read as an address'
  const { protocol, hostname, username } = new URL(address)
  if (!/^https?:$/.test(protocol)) return 'must begin with https:// or http://'
  if (username !== '') return 'holds a name of a user'
  if (!hostname.includes('.') || /^(?:localhost|127\.|10\.|192\.168\.)/.test(hostname))
    return 'leads nowhere on the web'
  return /[\s<>"]/u.test(address) ? 'holds spaces or quotation marks' : null
}
