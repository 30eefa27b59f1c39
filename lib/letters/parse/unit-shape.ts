import { cleanName } from './names.ts'

const BULLET = /^\s*[•·●○▪■◦‣⁃➢►✓✔❖*+»–—・※◆◇★☆-]\s*/u
const NUMBERED = /^\s*[(（[]?\p{Nd}{1,4}\s*[.)）\]٫،、:：/°º-]/u
const LETTERED = /^\s*[(（]?(?:[a-zа-я]|[ivx]{1,5})[.)）]\s/iu

export function opensMore(text: string): boolean {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length
  return count(/[(（[]/gu) > count(/[)）\]]/gu)
}

export function wordKey(word: string): string {
  return word.toLowerCase().slice(0, 14)
}

export function bucket(count: number): string {
  for (const [most, name] of BUCKETS) if (count <= most) return name
  return 'more'
}
const BUCKETS: readonly [number, string][] = [
  [0, '0'],
  [1, '1'],
  [2, '2'],
  [3, '3'],
  [5, '5'],
  [8, '8'],
  [12, '12'],
  [18, '18'],
  [30, '30'],
  [60, '60'],
]

export function markOf(text: string): 'none' | 'bullet' | 'number' | 'letter' {
  if (NUMBERED.test(text)) return 'number'
  if (LETTERED.test(text)) return 'letter'
  return BULLET.test(text) ? 'bullet' : 'none'
}

export function endOf(text: string): string {
  const last = text.trim().at(-1) ?? ''
  if (/[.。।۔]/u.test(last)) return 'stop'
  if (/[!?！？؟]/u.test(last)) return 'mark'
  if (/[:：]/u.test(last)) return 'colon'
  if (/[;；؛]/u.test(last)) return 'semicolon'
  if (/[,،，、]/u.test(last)) return 'comma'
  if (/[)）\]】]/u.test(last)) return 'bracket'
  if (/\p{N}/u.test(last)) return 'digit'
  return /\p{L}|\p{M}/u.test(last) ? 'letter' : 'other'
}

export function startOf(text: string): string {
  const first = cleanName(text).trim().at(0) ?? ''
  if (/\p{Lu}|\p{Lt}/u.test(first)) return 'upper'
  if (/\p{Ll}/u.test(first)) return 'lower'
  if (/\p{Lo}/u.test(first)) return 'caseless'
  if (/\p{N}/u.test(first)) return 'digit'
  return /[(（[【]/u.test(first) ? 'bracket' : 'other'
}

export function scriptOf(text: string): string {
  for (const [name, pattern] of SCRIPTS) if (pattern.test(text)) return name
  return 'latin'
}
const SCRIPTS: readonly [string, RegExp][] = [
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['han', /\p{Script=Han}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
]
