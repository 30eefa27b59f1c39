import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { freeId } from '../../lib/kept/free-id.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { likeness } from '../../lib/letters/likeness.ts'
import { DATA_FOLDER } from '../data/sources.ts'
import { messageOf } from '../run.ts'
import { ALIKE } from './alike.ts'
import { PoliteFetcher } from './fetch.ts'
import { LetterReader } from './letter-reader.ts'
import { loadKnowledge } from './load-knowledge.ts'
import type { FileReading } from './read.ts'
import { brokenAddress } from './run-check.ts'
import { formatReading } from './show-reading.ts'
import { registerChanges, writeLetter } from './write-letter.ts'

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

/**
 * Reads, shows and writes one letter; gives the path written, or null where the user does not agree.
 * Throws an error with a sentence for the user.
 */
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
  const { id, url, publisher } = letter
  const organizations = sources.organizations.map(({ record }) => record)
  const names = [publisher, ...letter.signatories.organizations]
  const addition = { letter, ...registerChanges(names, organizations, knowledge.register) }
  say(formatReading(reading))
  say(
    `id         ${id}\nurl        ${url}\npublisher  ${publisher}\nnew organisations in the register: ${addition.organizations.length}, new spellings: ${addition.aliases.size}`,
  )
  for (const { record } of options.duplicate ? [] : sources.letters) {
    const why = likeness(letter, record)
    if (why)
      throw new Error(
        `This may be the letter ${record.id}, which ${ALIKE[why]}. Add it all the same with --duplicate.`,
      )
  }
  if (!options.yes && !(await agreed(`Write data/letters/${id}.json?`))) return null
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

function completed(
  letter: Letter,
  { url = letter.url, publisher = letter.publisher, id }: AddOptions,
  folder: string,
): Letter {
  const why = url === '' ? 'is missing' : brokenAddress(url)
  if (why)
    throw new Error(
      `The address of the letter ${why}${url === '' ? '' : ` (${url})`}: give it with --url.`,
    )
  if (publisher === '')
    throw new Error('Who published the letter is not said: give it with --publisher.')
  return {
    ...letter,
    id: id ?? freeId(letter.id, (other) => existsSync(join(folder, 'letters', `${other}.json`))),
    url: new URL(url).href,
    publisher,
    subject: letter.subject || letter.title,
  }
}

async function agreed(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await lines.question(`${question} [y/N] `)
  lines.close()
  return /^y(?:es)?$/i.test(answer.trim())
}
