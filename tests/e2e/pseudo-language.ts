import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A message as the package has it: texts, `#`, arguments, and choices with their branches. */
type Message = (string | [string] | [string, string, Record<string, Message>])[]

/** How much longer than English a translation may be. */
const LONGER = 0.4
/** No language has words that are much longer than the longest of English. */
const LONG_WORD = 8
/** For each letter one that looks like it, so that a person can still find the way. */
const ACCENTED = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, index) => [
    letter,
    [...'áƀçđéƒĝĥíĵķļɱñóþǫŕšŧúṽŵẋýž'][index] ?? letter,
  ]),
)
/** And one of Arabic, so that words run from right to left. */
const ARABIC = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, index) => [
    letter,
    [...'ابجدهوزحطيكلمنسعفصقرشتثخذض'][index] ?? letter,
  ]),
)

/** The English words of a built package made longer, and nowhere in plain letters. */
export const accented = (folder: string) => writePseudo(folder, 'en', ACCENTED)
/** The same in the letters of Arabic, as its words. */
export const mirrored = (folder: string) => writePseudo(folder, 'ar', ARABIC)

function writePseudo(folder: string, language: string, letters: ReadonlyMap<string, string>) {
  const english = JSON.parse(readFileSync(join(folder, 'locales/en.json'), 'utf8'))
  const messages = Object.entries(english).map(([key, message]) => [
    key,
    pseudo(message as Message, letters),
  ])
  const file = join(folder, 'locales', `${language}.json`)
  writeFileSync(file, JSON.stringify(Object.fromEntries(messages)))
}

function pseudo(message: Message, letters: ReadonlyMap<string, string>): Message {
  return message.map((part) => {
    if (part === '#') return part
    if (typeof part === 'string') return disguised(part, letters)
    const [name, kind, branches] = part
    if (kind === undefined || branches === undefined) return [name]
    const inner = Object.entries(branches).map(([branch, of]) => [branch, pseudo(of, letters)])
    return [name, kind, Object.fromEntries(inner)]
  })
}

/** Each word in other letters with its beginning again; behind a long one that stands apart. */
function disguised(text: string, letters: ReadonlyMap<string, string>): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const written = [...word].map((letter) => letters.get(letter.toLowerCase()) ?? letter)
    const again = written.slice(0, Math.ceil(written.length * LONGER))
    return written.join('') + (word.length > LONG_WORD ? ' ' : '') + again.join('')
  })
}
