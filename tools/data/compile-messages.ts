import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { type InterfaceLanguage, isInterfaceLanguage } from '../../extension/interface-languages.ts'
import { isLanguage } from '../../lib/council/language.ts'
import { ordinalsInWords } from '../../lib/council/ordinal-words.ts'
import { ROOT } from '../run.ts'

type Catalogue = Record<string, CompiledMessage>

/**
 * Compiles every `locales/<language>.json` (ICU MessageFormat, checked) into
 * `public/locales/<language>.json`, the form that the interface formats at run time. What a
 * translation leaves out is filled in from English, and `{ordinal}` becomes the number `{n}` in words
 * where the language writes those of sessions so.
 *
 * @returns the languages written
 * @throws when a file is not of a language of the interface, has a key or an argument that English
 * does not have, or a message that is not ICU MessageFormat
 */
export async function compileMessages({
  from = join(ROOT, 'locales'),
  to = join(ROOT, 'public/locales'),
} = {}): Promise<string[]> {
  const english = await compileFile(join(from, 'en.json'), 'en')
  await mkdir(to, { recursive: true })
  const files = (await readdir(from)).filter((name) => name.endsWith('.json')).sort()
  for (const file of files) {
    const path = join(from, file)
    const language = file.slice(0, -'.json'.length)
    if (!isInterfaceLanguage(language))
      throw new Error(`${path}: expected a language that interface-languages.ts names`)
    const translation = await compileFile(path, language)
    checkAgainst(english, translation, path)
    await writeFile(join(to, file), JSON.stringify({ ...english, ...translation }))
  }
  return files.map((file) => file.slice(0, -'.json'.length))
}

async function compileFile(path: string, language: InterfaceLanguage): Promise<Catalogue> {
  const messages: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (typeof messages !== 'object' || messages === null) {
    throw new Error(`${path}: expected an object of messages`)
  }
  const compiled = Object.entries(messages).map(([key, message]) => {
    if (typeof message !== 'string') throw new Error(`${path}, "${key}": expected a string`)
    try {
      return [key, withOrdinals(compileMessageOrThrow(message), language)]
    } catch (error) {
      throw new Error(`${path}, "${key}": expected ICU MessageFormat: ${String(error)}`)
    }
  })
  return Object.fromEntries(compiled)
}

/** A message with the words for each session in the place of `{ordinal}`. */
function withOrdinals(message: CompiledMessage, language: InterfaceLanguage): CompiledMessage {
  const words = isLanguage(language) ? ordinalsInWords(language) : new Map<number, string>()
  if (words.size === 0) return message
  const branches = Object.fromEntries([...words].map(([n, word]) => [n, [word]]))
  return message.map((token) =>
    typeof token !== 'string' && token[0] === 'ordinal'
      ? ['n', 'plural', { ...branches, other: ['#'] }]
      : token,
  )
}

function checkAgainst(english: Catalogue, translation: Catalogue, path: string): void {
  for (const [key, message] of Object.entries(translation)) {
    const source = english[key]
    if (!source) throw new Error(`${path}, "${key}": expected a key of en.json`)
    const [stray] = argumentsOf(message).difference(argumentsOf(source))
    if (stray === undefined) continue
    throw new Error(`${path}, "${key}": expected only the arguments of English, found {${stray}}`)
  }
}

/** Names of the arguments of a compiled message, those inside plural and select branches too. */
function argumentsOf(message: CompiledMessage): Set<string> {
  return new Set(
    message.flatMap((token) => {
      if (typeof token === 'string') return []
      const [name, , branches] = token
      const inner = typeof branches === 'object' ? Object.values(branches ?? {}) : []
      return [name, ...inner.filter(Array.isArray).flatMap((branch) => [...argumentsOf(branch)])]
    }),
  )
}
