import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { freeId } from '../../lib/kept/free-id.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { likeness } from '../../lib/letters/likeness.ts'
import { DATA_FOLDER } from '../data/sources.ts'
import { messageOf } from '../run.ts'
import { PoliteFetcher } from './fetch.ts'
import { LetterReader } from './letter-reader.ts'
import { loadKnowledge } from './load-knowledge.ts'
import type { FileReading } from './read.ts'
import { brokenAddress } from './run-check.ts'
import { formatReading } from './show-reading.ts'
import { newAliases, newOrganizations, writeLetter } from './write-letter.ts'

export interface AddOptions {
  /** Ask nothing. */
  yes?: boolean
  /** Where the letter stands, when the file does not say or only its beginning. */
  url?: string
  publisher?: string
  id?: string
  /** Add it although it is like one that is there. */
  duplicate?: boolean
  data?: string
  /** What reads; one of its own, if nothing else is said. */
  reader?: LetterReader
}

/** Reads, shows and writes one letter; gives the path written, or throws with a sentence. */
export async function addLetter(
  target: string,
  options: AddOptions,
  say: (text: string) => void,
): Promise<string | null> {
  const folder = options.data ?? DATA_FOLDER
  const { knowledge, sources } = loadKnowledge(folder)
  const reader = options.reader ?? new LetterReader({ folder })
  const reading = await readTarget(target, reader).finally(() => {
    if (!options.reader) reader.close()
  })
  if (!reading.letter) throw new Error(`${target}: no letter. ${reading.why ?? ''}`)
  const letter = completed(reading.letter, options, folder)
  const like = sources.letters
    .map(({ record }) => ({ id: record.id, why: likeness(letter, record) }))
    .find(({ why }) => why !== null)
  const organizations = sources.organizations.map(({ record }) => record)
  const addition = {
    letter,
    organizations: newOrganizations(letter, organizations, knowledge.register),
    aliases: newAliases(letter, organizations, knowledge.register),
  }
  say(formatReading(reading))
  say(
    `id         ${letter.id}\nurl        ${letter.url}\npublisher  ${letter.publisher}\nnew organisations in the register: ${addition.organizations.length}, new spellings: ${addition.aliases.size}`,
  )
  if (like && !options.duplicate)
    throw new Error(
      `This may be the letter ${like.id}, which ${like.why}. Add it all the same with --duplicate.`,
    )
  if (!options.yes && !(await agreed(`Write data/letters/${letter.id}.json?`))) return null
  return writeLetter(folder, addition)
}

async function readTarget(target: string, reader: LetterReader): Promise<FileReading> {
  if (!/^https?:\/\//i.test(target)) return reader.read(target)
  const { bytes, address } = await new PoliteFetcher({ delay: 2000 })
    .get(target)
    .catch((error: unknown) => {
      throw new Error(`${target} ${messageOf(error)}.`)
    })
  return reader.readBytes({ name: new URL(address).pathname, bytes, address })
}

function completed(letter: Letter, { url, publisher, id }: AddOptions, folder: string): Letter {
  const address = url ?? letter.url
  const why = address === '' ? 'is missing' : brokenAddress(address)
  if (why)
    throw new Error(
      `The address of the letter ${why}${address === '' ? '' : ` (${address})`}: give it with --url.`,
    )
  const by = publisher ?? letter.publisher
  if (by === '') throw new Error('Who published the letter is not said: give it with --publisher.')
  return {
    ...letter,
    id: id ?? freeId(letter.id, (other) => existsSync(join(folder, 'letters', `${other}.json`))),
    url: new URL(address).href,
    publisher: by,
    subject: letter.subject || letter.title,
  }
}

async function agreed(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await lines.question(`${question} [y/N] `)
  lines.close()
  return /^y(?:es)?$/i.test(answer.trim())
}
