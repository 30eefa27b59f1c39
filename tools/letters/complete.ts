import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SingleBar } from 'cli-progress'
import { completion } from '../../lib/letters/completion.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { DATA_FOLDER, readSources } from '../data/sources.ts'
import { FetchError, PoliteFetcher } from './fetch.ts'
import { LetterReader } from './letter-reader.ts'
import { writeWhole } from './write-letter.ts'

export interface CompleteOptions {
  data?: string
  /** Where proposals and the record of what was tried are kept. */
  work: string
  /** Milliseconds between two requests to one host. */
  delay?: number
  /** What fetches, unless it is a polite fetcher with that delay. */
  fetcher?: Fetcher
  /** At most so many letters. */
  limit?: number
  /** Only these letters. */
  ids?: string[]
  /** Try again what was tried before. */
  again?: boolean
  signal?: AbortSignal | undefined
}

type Fetcher = Pick<PoliteFetcher, 'get'>

/** What came of one letter. */
export interface Attempt {
  id: string
  result: 'completed' | 'nothing-new' | 'not-found' | 'unreachable'
  why: string
}

/**
 * Fetches the sources of letters whose list of signatories is incomplete and keeps what they add
 * as proposals, one file a letter; `data/` is not touched. Every attempt is written down at once,
 * so that the work can be stopped at any moment and goes on where it was.
 */
export async function completeLetters({
  data: folder = DATA_FOLDER,
  work,
  delay = 5000,
  signal,
  fetcher = new PoliteFetcher({ delay, signal }),
  limit,
  ids = [],
  again = false,
}: CompleteOptions): Promise<Attempt[]> {
  mkdirSync(work, { recursive: true })
  const record = join(work, 'attempts.json')
  const tried: Attempt[] = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : []
  const done = new Set(again ? [] : tried.map(({ id }) => id))
  const wanted = readSources(folder)
    .sources.letters.map(({ record }) => record)
    .filter(({ id, signatories }) => (ids.length > 0 ? ids.includes(id) : !signatories.complete))
  const letters = interleaved(wanted.filter(({ id }) => !done.has(id))).slice(0, limit)
  const reader = new LetterReader({ folder })
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {letter}',
    stream: process.stderr,
    clearOnComplete: true,
    noTTYOutput: false,
  })
  bar.start(letters.length, 0, { letter: '' })
  const attempts = new Map<string, Attempt>()
  try {
    for (const letter of letters) {
      bar.update({ letter: letter.id })
      attempts.set(letter.id, await attemptOne(letter, { fetcher, reader, work, signal }))
      const before = tried.filter(({ id }) => !attempts.has(id))
      writeWhole(record, jsonText([...before, ...attempts.values()]))
      bar.increment()
    }
  } catch (error) {
    if (!signal?.aborted) throw error
  } finally {
    reader.close()
    bar.stop()
  }
  return [...attempts.values()]
}

/** Letters of one host far apart, so that waiting for one host is time for the others. */
function interleaved(letters: Letter[]): Letter[] {
  const byHost = Map.groupBy(letters, ({ url }) => new URL(url).host)
  const turns = [...byHost.values()].flatMap((some) => [...some.entries()])
  const turnOf = new Map(turns.map(([turn, letter]) => [letter, turn]))
  return letters.toSorted((one, other) => (turnOf.get(one) ?? 0) - (turnOf.get(other) ?? 0))
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

interface AttemptOptions {
  fetcher: Fetcher
  reader: LetterReader
  work: string
  signal: AbortSignal | undefined
}

async function attemptOne(
  letter: Letter,
  { fetcher, reader, work, signal }: AttemptOptions,
): Promise<Attempt> {
  const { id } = letter
  const reasons: string[] = []
  let result: Attempt['result'] = 'unreachable'
  for (const address of [letter.url, ...letter.also_at]) {
    try {
      const file = { name: new URL(address).pathname, ...(await fetcher.get(address)) }
      const { letter: found, why } = await reader.readBytes(file)
      if (result === 'unreachable') result = 'not-found'
      const proposal = found && completion(letter, found)
      if (proposal) {
        writeWhole(join(work, `${id}.json`), jsonText(proposal))
        const { organizations, individuals } = proposal.signatories
        const names = `${organizations.length} organisations and ${individuals.length} individuals`
        return { id, result: 'completed', why: `${address} lists ${names}` }
      }
      if (found) result = 'nothing-new'
      reasons.push(`${address} ${found ? 'adds no name' : `gives no letter: ${why}`}`)
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof FetchError)) throw error
      reasons.push(`${address} ${error.message}`)
    }
  }
  return { id, result, why: reasons.join('; ') }
}
