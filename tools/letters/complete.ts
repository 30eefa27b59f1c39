import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SingleBar } from 'cli-progress'
import { completion } from '../../lib/letters/completion.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { DATA_FOLDER, readSources } from '../data/sources.ts'
import { ROOT } from '../run.ts'
import { FetchError, PoliteFetcher } from './fetch.ts'
import { LetterReader } from './letter-reader.ts'
import { writeWhole } from './write-letter.ts'

export interface CompleteOptions {
  data?: string
  /** Where proposals and the record of what was tried are kept. */
  work?: string
  /** Milliseconds between two requests to one host. */
  delay?: number
  /** What fetches, unless it is a polite fetcher with that delay. */
  fetcher?: Pick<PoliteFetcher, 'get'>
  /** At most so many letters. */
  limit?: number
  /** Only these letters. */
  ids?: string[]
  /** Try again what was tried before. */
  again?: boolean
  signal?: AbortSignal
}

/** What came of one letter. */
export interface Attempt {
  id: string
  result: 'completed' | 'nothing-new' | 'not-found' | 'unreachable'
  why: string
}

const DELAY = 5000

/**
 * Fetches the sources of letters whose list of signatories is incomplete and keeps what they add
 * as proposals, one file a letter; `data/` is not touched. Every attempt is written down at once,
 * so that the work can be stopped at any moment and goes on where it was.
 */
export async function completeLetters(options: CompleteOptions = {}): Promise<Attempt[]> {
  const work = options.work ?? join(ROOT, 'out/complete')
  mkdirSync(work, { recursive: true })
  const folder = options.data ?? DATA_FOLDER
  const { sources } = readSources(folder)
  const tried = readAttempts(work)
  const done = new Set(options.again ? [] : tried.map(({ id }) => id))
  const letters = interleaved(
    sources.letters
      .map(({ record }) => record)
      .filter((letter) => isWanted(letter, options.ids) && !done.has(letter.id)),
  ).slice(0, options.limit)
  const { signal } = options
  const fetcher =
    options.fetcher ??
    new PoliteFetcher({ delay: options.delay ?? DELAY, ...(signal ? { signal } : {}) })
  const reader = new LetterReader({ folder })
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {letter}',
    stream: process.stderr,
    clearOnComplete: true,
    noTTYOutput: false,
  })
  bar.start(letters.length, 0, { letter: '' })
  const attempts: Attempt[] = []
  try {
    for (const letter of letters) {
      bar.update({ letter: letter.id })
      const attempt = await attemptOne(letter, {
        fetcher,
        reader,
        work,
        ...(signal ? { signal } : {}),
      })
      attempts.push(attempt)
      writeWhole(
        join(work, 'attempts.json'),
        `${JSON.stringify([...tried.filter(({ id }) => !attempts.some((own) => own.id === id)), ...attempts], null, 2)}\n`,
      )
      bar.increment()
    }
  } catch (error) {
    if (!signal?.aborted) throw error
  } finally {
    reader.close()
    bar.stop()
  }
  return attempts
}

function isWanted(letter: Letter, ids: string[] | undefined): boolean {
  return ids && ids.length > 0 ? ids.includes(letter.id) : !letter.signatories.complete
}

/** Letters of one host far apart, so that waiting for one host is time for the others. */
function interleaved(letters: Letter[]): Letter[] {
  const turns = new Map<string, number>()
  return letters
    .map((letter) => {
      const { host } = new URL(letter.url)
      const turn = turns.get(host) ?? 0
      turns.set(host, turn + 1)
      return { letter, turn }
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ letter }) => letter)
}

function readAttempts(work: string): Attempt[] {
  const path = join(work, 'attempts.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
}

interface AttemptOptions {
  fetcher: Pick<PoliteFetcher, 'get'>
  reader: LetterReader
  work: string
  signal?: AbortSignal
}

async function attemptOne(
  letter: Letter,
  { fetcher, reader, work, signal }: AttemptOptions,
): Promise<Attempt> {
  const reasons: string[] = []
  let reached = false
  for (const address of [letter.url, ...letter.also_at]) {
    try {
      const fetched = await fetcher.get(address)
      reached = true
      const { letter: found, why } = await reader.readBytes({
        name: new URL(address).pathname,
        ...fetched,
      })
      const proposal = found ? completion(letter, found) : null
      if (proposal) {
        writeWhole(join(work, `${letter.id}.json`), `${JSON.stringify(proposal, null, 2)}\n`)
        const { organizations, individuals } = proposal.signatories
        return {
          id: letter.id,
          result: 'completed',
          why: `${address} lists ${organizations.length} organisations and ${individuals.length} individuals`,
        }
      }
      reasons.push(`${address} ${found ? 'adds no name' : `gives no letter: ${why}`}`)
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof FetchError)) throw error
      reasons.push(`${address} ${error.message}`)
    }
  }
  const nothing = reasons.some((reason) => reason.endsWith('adds no name'))
  return {
    id: letter.id,
    result: nothing ? 'nothing-new' : reached ? 'not-found' : 'unreachable',
    why: reasons.join('; '),
  }
}
