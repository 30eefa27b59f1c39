import type { Session } from '../../lib/council/session.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { createLikenessIndex } from '../../lib/letters/likeness-index.ts'
import { nearNames } from '../data/near-names.ts'
import { DATA_FOLDER, type Located, type Sources } from '../data/sources.ts'
import { type CheckResult, checkData } from '../data.ts'
import { ALIKE } from './alike.ts'
import { loadKnowledge } from './load-knowledge.ts'

/** A letter comes at most so many days before its session. */
const MAX_DAYS_BEFORE = 200

/**
 * All checks of `data/`, and those of letters alone: likeness, names that may be one body, dates and
 * sessions, addresses.
 */
export function checkLetterFiles(folder: string = DATA_FOLDER): CheckResult {
  const result = checkData(folder)
  const { knowledge, sources } = loadKnowledge(folder)
  const own = [
    ...alike(sources.letters),
    ...nearEntries(sources),
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

/** Pairs of organizations that may be one. */
function nearEntries({ organizations, distinct }: Sources): string[] {
  const entries = organizations.map(({ record }) => record)
  const pairs = distinct.map(({ record }) => record.ids)
  return nearNames(entries, pairs).map(
    ({ ids: [one, other], why }) =>
      `data/organizations.json: ${one} and ${other} may be one body: they ${why}. If they are two, say so in data/distinct.json`,
  )
}

/** Pairs of letters that may be one. */
function alike(letters: readonly Located<Letter>[]): string[] {
  const records = letters.map(({ record }) => record)
  const index = createLikenessIndex<Letter>(records)
  for (const record of records) index.add(record)
  return letters.flatMap(({ record, file }, before) =>
    index.alike(record).flatMap(({ at, why }) => {
      const other = at > before ? records[at] : undefined
      return other ? [`${file}: may be the same letter as ${other.id}, which ${ALIKE[why]}`] : []
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
