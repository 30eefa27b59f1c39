import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { isLanguage } from '../../lib/council/language.ts'
import { ROOT } from '../run.ts'

const SOURCE_LANGUAGE = 'en'

interface Folders {
  from?: string
  to?: string
}

/**
 * Compiles every `locales/<language>.json` (ICU MessageFormat, checked) into
 * `public/locales/<language>.json`, the form that the interface formats at run time. What a
 * translation leaves out is filled in from English.
 *
 * @returns the languages written
 * @throws when a file is not of one of the six languages, has a key or an argument that English
 * does not have, or a message that is not ICU MessageFormat
 */
export async function compileMessages({
  from = join(ROOT, 'locales'),
  to = join(ROOT, 'public/locales'),
}: Folders = {}): Promise<string[]> {
  const english = await compileFile(join(from, `${SOURCE_LANGUAGE}.json`))
  await mkdir(to, { recursive: true })
  const written: string[] = []
  for (const file of (await readdir(from)).filter((name) => name.endsWith('.json')).sort()) {
    const language = file.slice(0, -'.json'.length)
    if (!isLanguage(language)) {
      throw new Error(`${join(from, file)}: expected one of the six languages, such as fr.json`)
    }
    const own = language === SOURCE_LANGUAGE ? english : await compileFile(join(from, file))
    checkAgainst(english, own, join(from, file))
    await writeFile(join(to, file), JSON.stringify({ ...english, ...own }))
    written.push(language)
  }
  return written
}

type Catalogue = Record<string, CompiledMessage>

async function compileFile(path: string): Promise<Catalogue> {
  const messages: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (typeof messages !== 'object' || messages === null) {
    throw new Error(`${path}: expected an object of messages`)
  }
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, compileOne(path, key, message)]),
  )
}

function compileOne(path: string, key: string, message: unknown): CompiledMessage {
  if (typeof message !== 'string') throw new Error(`${path}, "${key}": expected a string`)
  try {
    return compileMessageOrThrow(message)
  } catch (error) {
    throw new Error(`${path}, "${key}": expected ICU MessageFormat: ${String(error)}`)
  }
}

function checkAgainst(english: Catalogue, translation: Catalogue, path: string): void {
  for (const [key, message] of Object.entries(translation)) {
    const source = english[key]
    if (!source) throw new Error(`${path}, "${key}": expected a key of ${SOURCE_LANGUAGE}.json`)
    const known = argumentsOf(source)
    for (const name of argumentsOf(message)) {
      if (known.has(name)) continue
      throw new Error(`${path}, "${key}": expected only the arguments of English, found {${name}}`)
    }
  }
}

/** Names of the arguments of a compiled message, those inside plural and select branches too. */
function argumentsOf(message: CompiledMessage): Set<string> {
  const names = new Set<string>()
  for (const token of message) {
    if (typeof token === 'string') continue
    const [name, , branches] = token
    names.add(name)
    if (typeof branches !== 'object' || branches === null) continue
    for (const branch of Object.values(branches)) {
      if (!Array.isArray(branch)) continue
      for (const inner of argumentsOf(branch)) names.add(inner)
    }
  }
  return names
}
