import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

/** A file and what is done to it: small enough to be kept, whatever the file. */
export interface MutatedFile {
  name: string
  mutations: Mutation[]
}

/** What is done to a file; places and lengths are shares of the whole, so that shrinking keeps sense. */
interface Mutation {
  kind: 'cut' | 'drop' | 'repeat' | 'swap' | 'splice' | 'insert'
  at: number
  length: number
  times: number
  from: string
  inserted: string
}

/** Longer inputs may take longer. */
const LONGEST = 95_000
const TEXTS = /\.(?:txt|html?)$/

/** Letters that are written otherwise in the script they are swapped to. */
const SCRIPTS: [from: RegExp, to: string][] = [
  [/[a-z]/g, 'абвгдежзиклмнопрстуфхцчшщъы'],
  [/[a-z]/g, 'ابتثجحخدذرزسشصضطظعغفقكلمنهو'],
  [/[a-z]/g, '人权理事会苏丹朝鲜信公开组织签署联合国日内瓦第届会议月年'],
  [/[0-9]/g, '٠١٢٣٤٥٦٧٨٩'],
  [/[0-9]/g, '０１２３４５６７８９'],
]
const INSERTED = [
  '*',
  '-',
  ' ',
  '0',
  '(',
  '"',
  '<',
  '</p>',
  '<div>',
  '\n',
  '\0',
  '\u200f',
  'é',
  '人',
  'CIVICUS ',
]

const share = fc.double({ min: 0, max: 1, noNaN: true })

/** Files of a folder, mutated one to four times. */
export function mutatedFiles(folder: string, ends: RegExp): fc.Arbitrary<MutatedFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    ends.test(name),
  )
  const mutation: fc.Arbitrary<Mutation> = fc.record({
    kind: fc.constantFrom('cut', 'drop', 'repeat', 'swap', 'splice', 'insert'),
    at: share,
    length: share,
    times: fc.integer({ min: 1, max: 4000 }),
    from: fc.constantFrom(...names),
    inserted: fc.constantFrom(...INSERTED),
  })
  return fc.record({
    name: fc.constantFrom(...names),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
  })
}

/** The bytes of a mutated file, below 100 kB. */
export function bytesOf(folder: string, { name, mutations }: MutatedFile): Uint8Array {
  // Text is changed by characters; a byte of anything else stands as one character.
  const encoding = TEXTS.test(name) ? 'utf8' : 'latin1'
  const open = (file: string) => readFileSync(join(folder, file), encoding)
  let text = open(name)
  for (const mutation of mutations) text = mutate(text.slice(0, LONGEST), mutation, open)
  return new Uint8Array(Buffer.from(text, encoding).subarray(0, LONGEST))
}

function mutate(text: string, mutation: Mutation, open: (file: string) => string): string {
  const { kind, times, from, inserted } = mutation
  const at = Math.floor(mutation.at * text.length)
  const end = at + Math.ceil(mutation.length * Math.min(text.length - at, 4000))
  const [before, piece, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)]
  switch (kind) {
    case 'cut':
      return before
    case 'drop':
      return before + after
    case 'repeat':
      return before + piece.repeat(Math.min(times, Math.ceil(LONGEST / (piece.length + 1)))) + after
    case 'insert':
      return before + inserted.repeat(times) + piece + after
    case 'splice': {
      const other = open(from)
      const start = Math.floor(mutation.length * other.length)
      return before + other.slice(start, start + 20_000) + after
    }
    case 'swap': {
      const [letters, to] = SCRIPTS[times % SCRIPTS.length] ?? [/x/g, 'x']
      return (
        before +
        piece.replace(
          letters,
          (letter) => [...to][letter.charCodeAt(0) % [...to].length] ?? letter,
        ) +
        after
      )
    }
  }
}
