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
 * with the same arguments and every plural form of its language, in words of its own, and buttons no
 * longer than their places are wide. Gives one sentence for each fault.
 */
export function checkTranslations(folder: string = join(ROOT, 'locales')): string[] {
  const english = readMessages(folder, 'en')
  const same = readRows(join(folder, 'same-as-english.csv'))
  const most = new Map(
    readRows(join(folder, 'buttons.csv')).map((row) => [row.key, Number(row.most)]),
  )
  const unknown = [...same.map(({ key = '' }) => key), ...most.keys()].filter(
    (key = '') => !Object.hasOwn(english, key),
  )
  const languages = readdirSync(folder).flatMap((name) => /^(\w+)\.json$/.exec(name)?.[1] ?? [])
  return [
    ...unknown.map((key) => `locales: a table names “${key}”, which is no key of en.json`),
    ...languages.flatMap((language) => {
      const messages = readMessages(folder, language)
      const maySame = new Set(
        same.flatMap(({ key = '', languages: of = '' }) =>
          of === '*' || of.split(' ').includes(language) ? key : [],
        ),
      )
      return Object.entries(english).flatMap(([key, source]) => {
        const message = messages[key]
        const faults =
          message === undefined
            ? ['is not translated']
            : [
                ...argumentFaults(source, message),
                ...pluralFaults(message, language),
                ...lengthFaults(message, most.get(key)),
                ...(isCopied(source, message, language) && !maySame.has(key)
                  ? ['is the English message; same-as-english.csv says why one may be']
                  : []),
              ]
        return faults.map((fault) => `locales/${language}.json, "${key}": ${fault}`)
      })
    }),
  ]
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

function readRows(file: string): Record<string, string>[] {
  return parse(readFileSync(file, 'utf8'), { columns: true })
}
