import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage'
import { parse } from 'csv-parse/sync'
import { ROOT } from '../run.ts'

type Messages = Record<string, string>

/** A choice by number: of which argument, by which kind of numeral, with which branches. */
interface Choice {
  name: string
  type: 'cardinal' | 'ordinal'
  branches: string[]
}

/** No collection has more letters, names or texts than this, nor any number beyond. */
const NUMBERS = Array.from({ length: 1001 }, (_, n) => n)

/**
 * Checks every translation in a folder like `locales/` against English: that it has each message,
 * with the same arguments and every plural form of its language, in words of its own, buttons no
 * longer than their places are wide, and names of buttons that have what is seen on them. Gives one sentence for each fault.
 */
export function checkTranslations(folder: string = join(ROOT, 'locales')): string[] {
  const english = readMessages(folder, 'en')
  const tables = readTables(folder)
  const listed = [
    ...tables.same.map(({ key }) => key),
    ...tables.most.keys(),
    ...tables.labels.keys(),
    ...tables.labels.values(),
  ]
  const unknown = listed.filter((key) => !Object.hasOwn(english, key))
  const languages = readdirSync(folder).flatMap((name) => /^(\w+)\.json$/.exec(name)?.[1] ?? [])
  return [
    ...unknown.map((key) => `locales: a table names “${key}”, which is no key of en.json`),
    ...languages.flatMap((language) => {
      const messages = readMessages(folder, language)
      return Object.entries(english).flatMap(([key, source]) => {
        const entry = { key, language, source, message: messages[key] ?? null }
        const faults = faultsOf(entry, messages, tables)
        return faults.map((fault) => `locales/${language}.json, "${key}": ${fault}`)
      })
    }),
  ]
}

interface Tables {
  /** The messages that may be as in English, and in which languages; `*` for all. */
  same: { key: string; languages: string[] }[]
  /** The most characters of buttons. */
  most: ReadonlyMap<string, number>
  /** Names of buttons, and what is seen on them. */
  labels: ReadonlyMap<string, string>
}

function readTables(folder: string): Tables {
  const rows = (name: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, name), 'utf8'), { columns: true })
  return {
    same: rows('same-as-english.csv').map(({ key = '', languages = '' }) => ({
      key,
      languages: languages.split(' '),
    })),
    most: new Map(rows('buttons.csv').map(({ key = '', most }) => [key, Number(most)])),
    labels: new Map(rows('names.csv').map(({ name = '', label = '' }) => [name, label])),
  }
}

interface Entry {
  key: string
  language: string
  source: string
  message: string | null
}

function faultsOf(
  { key, language, source, message }: Entry,
  messages: Messages,
  { same, most, labels }: Tables,
): string[] {
  if (message === null) return ['is not translated']
  const maySame = same.some(
    (row) => row.key === key && (row.languages.includes('*') || row.languages.includes(language)),
  )
  const label = messages[labels.get(key) ?? '']
  return [
    ...argumentFaults(source, message),
    ...pluralFaults(message, language),
    ...lengthFaults(message, most.get(key)),
    ...(isCopied(source, message, language) && !maySame
      ? ['is the English message; same-as-english.csv says why one may be']
      : []),
    ...(label !== undefined && !hasWord(message, label)
      ? [`expected “${label}” in it, which is seen: who speaks to the browser says that`]
      : []),
  ]
}

/** Whether a message has what is seen, not as the end of another word. */
function hasWord(message: string, label: string): boolean {
  const at = message.toLowerCase().indexOf(label.toLowerCase())
  return at === 0 || (at > 0 && !/(?!\p{Script=Han})\p{L}/u.test(message.charAt(at - 1)))
}

/** `{ordinal}` is `{n}` in words. */
function argumentFaults(source: string, message: string): string[] {
  const [expected, found] = [source, message].map(
    (text) => new Set(argumentsOf(compileMessage(text)).map((n) => (n === 'ordinal' ? 'n' : n))),
  )
  const missing = expected?.difference(found ?? new Set()) ?? []
  const stray = found?.difference(expected ?? new Set()) ?? []
  return [
    ...[...missing].map((name) => `expected {${name}}, as in English`),
    ...[...stray].map((name) => `found {${name}}, which English does not have`),
  ]
}

function pluralFaults(message: string, language: string): string[] {
  return choicesOf(compileMessage(message)).flatMap(({ name, type, branches }) => {
    const rules = new Intl.PluralRules(language, { type })
    const rest = NUMBERS.filter((n) => !branches.includes(String(n)))
    const needed = new Set(rest.map((n) => rules.select(n)))
    return [...needed]
      .filter((category) => !branches.includes(category))
      .map((category) => `{${name}} has no form for “${category}”`)
  })
}

/** Characters of Chinese are twice as wide as others. */
function lengthFaults(message: string, most = Number.POSITIVE_INFINITY): string[] {
  const width = [...message].reduce((sum, c) => sum + (/\p{Script=Han}/u.test(c) ? 2 : 1), 0)
  return width > most ? [`is ${width} characters long; its place has room for ${most}`] : []
}

/** What has no words of its own but arguments and marks is the same in many languages. */
function isCopied(source: string, message: string, language: string): boolean {
  const words = source.replace(/\{\w+\}/g, '')
  return language !== 'en' && message === source && /\p{L}/u.test(words)
}

function argumentsOf(message: CompiledMessage): string[] {
  return message.flatMap((token) => {
    if (typeof token === 'string') return []
    return [token[0], ...branchesOf(token).flatMap(([, branch]) => argumentsOf(branch))]
  })
}

function choicesOf(message: CompiledMessage): Choice[] {
  return message.flatMap((token) => {
    if (typeof token === 'string') return []
    const branches = branchesOf(token)
    const inner = branches.flatMap(([, branch]) => choicesOf(branch))
    const type = { plural: 'cardinal', selectordinal: 'ordinal' }[String(token[1])]
    if (type !== 'cardinal' && type !== 'ordinal') return inner
    return [{ name: token[0], type, branches: branches.map(([name]) => name) }, ...inner]
  })
}

function branchesOf(token: Exclude<CompiledMessage[number], string>): [string, CompiledMessage][] {
  const [, , branches] = token
  if (typeof branches !== 'object' || branches === null) return []
  return Object.entries(branches).flatMap(([name, branch]) =>
    Array.isArray(branch) ? [[name, branch]] : [],
  )
}

function readMessages(folder: string, language: string): Messages {
  return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'))
}
