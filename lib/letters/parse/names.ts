import { replaceMixedScripts } from '../../text/name-key.ts'
import { trimEndOf } from '../../text/trim-end.ts'
import type { Register } from '../register.ts'
import { spacedWordsOf, wordsOf } from './cue-patterns.ts'
import { ORGANIZATION_WORD } from './person-patterns.ts'

const MARKER =
  /^\s*(?:[•·●○▪■◦‣⁃➢►✓✔❖*+»–—・※◆\uFFFD-]\s*|[o§](?=\s\s)\s*|\(?\p{Nd}{1,4}\s*(?:[.)٫،、:：/°º-]|(?=\t|\s\s))(?!\p{Nd})\s*|[（(][一二三四五六七八九十\p{Nd}]+[)）]\s*|[一二三四五六七八九十]{1,3}[、.]\s*|\(?[a-z][.)]\s+|[ivx]{1,5}[.)]\s+)+/iu
const FOOTNOTE_MARK = /[\s¹²³⁴⁵⁶⁷⁸⁹⁰*†‡§]/u
const BRACKETED_MARKS = /(?:\[\p{Nd}{1,3}\]|\{\d{1,4}\}){1,9}$/u
/** Kept full stops: "Inc.", "e.V.", "A.C.", "Ph.D.". */
const ABBREVIATED =
  /(?:^|[\s.(])(?:Inc|Ltd|Co|Corp|Jr|Sr|Esq|etc|St|No|asbl|e\.V|\p{Lu}(?:\.\s?\p{L}{1,2}){1,8}|Ph\.D|\p{Lu})\.$/u
const WEB = /https?:\/\/|www\./u
const MAIL = /^[^@]+@[\w-]+\.[\w.-]+\)?$/u
const TRAILING = /[\s,;:،؛،。、，；：|/·•–—\uFFFD-]/u
const BEFORE_ADDRESS = /[\s(（,–—|:-]/u
/** No name is longer; what follows costs its length times the number of marks at its end. */
export const MAX_NAME_LENGTH = 500

const LAST_AND = new RegExp(`\\s(?:${spacedWordsOf('and')})$`, 'u')
const FIRST_AND = new RegExp(`^(?:&|${spacedWordsOf('and')})\\s+(?=\\p{Lu})`, 'u')
const AND_BEFORE_LAST = new RegExp(`^(?:${wordsOf('and')})\\s+`, 'iu')
const AND_BETWEEN = new RegExp(` (?:${wordsOf('andBetween')}|&) | و(?=\\p{L})|和|以及`, 'giu')

/** A name without list marks, footnote marks and the punctuation of the list around it. */
export function cleanName(text: string): string {
  if (text.length > MAX_NAME_LENGTH) return text.trim()
  let name = replaceMixedScripts(text).replace(MARKER, '').trim()
  for (let before = ''; before !== name; ) {
    before = name
    name = withoutFootnotes(trimEndOf(name, TRAILING)).trim()
    name = withoutAddress(name)
    if (name.endsWith('.') && !ABBREVIATED.test(name)) name = name.slice(0, -1).trim()
    name = name.replace(LAST_AND, '')
  }
  name = name
    .replace(/^["“«„]([^"“”«»]+)["”»“]$/u, '$1')
    .replace(FIRST_AND, '')
    .trim()
  return balanced(name)
}

/** "Amnesty International *†[1].": marks go, a full stop after them stays. */
function withoutFootnotes(name: string): string {
  const stop = name.endsWith('.') ? '.' : ''
  const text = stop === '' ? name : name.slice(0, -1)
  return trimEndOf(text, FOOTNOTE_MARK).replace(BRACKETED_MARKS, '') + stop
}

/** Without an address of the web or of mail at the end, and what leads up to it. */
function withoutAddress(name: string): string {
  const before = trimEndOf(name, /[^\s(（]/u)
  const last = name.slice(before.length)
  const web = last.search(WEB)
  const mail = MAIL.test(last) ? trimEndOf(last.slice(0, last.indexOf('@')), /[\w.+-]/u).length : -1
  const start = web >= 0 && /^[^)]+\)?$/u.test(last.slice(web)) ? web : mail
  return start < 0 ? name : trimEndOf(before + last.slice(0, start), BEFORE_ADDRESS)
}

function balanced(name: string): string {
  const opens = (name.match(/[(（]/gu) ?? []).length
  const closes = (name.match(/[)）]/gu) ?? []).length
  if (opens === closes + 1 && /[(（][^()（）]*$/u.test(name)) return `${name})`
  if (closes === opens + 1 && /^[^(（]*[)）]$/u.test(name)) return name.slice(0, -1).trim()
  return name
}

/** Whether a line carries its own list mark or number. */
export function isNumbered(text: string): boolean {
  return /^\s*\(?\p{Nd}{1,4}\s*[.)٫،、:：-](?!\p{Nd})/u.test(text)
}

/** Splits at these only outside brackets. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? ''
    if (/[(（[]/u.test(letter)) depth += 1
    else if (/[)）\]]/u.test(letter)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && separator.test(letter)) {
      parts.push(text.slice(start, index))
      start = index + 1
    }
  }
  parts.push(text.slice(start))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

const SEMICOLON = /[;؛；|•·]/u
const COMMA = /[,،，、]/u
const ENUMERATION_COMMA = /、/u

/**
 * The names of a list written as a sentence, or null when the text is not one. Semicolons go
 * before commas; a part that cannot stand alone ("Inc.", "advocacy and Peace") stays with the one
 * before it, and names of the register are recognised across their own commas.
 */
export function splitInlineList(text: string, register: Register, least = 3): string[] | null {
  const clean = text.replace(/\s+/g, ' ').trim()
  const numbered = clean.split(/ (?=\(?\p{Nd}{1,3}[.)] )/u)
  if (numbered.length >= Math.max(3, least) && numbered.every(isNumbered)) return numbered
  for (const separator of [SEMICOLON, ENUMERATION_COMMA]) {
    const parts = splitOutside(clean, separator)
    if (parts.length >= Math.max(2, least) && namesShare(parts, register) > 0.5)
      return lastConjunct(parts, register)
  }
  const parts = splitOutside(clean, COMMA)
  if (parts.length < least) return null
  const names = lastConjunct(joinParts(parts, register), register)
  if (names.length < least || namesShare(names, register) < 0.5) return null
  if (names.some((name) => name.length > 160)) return null
  return names
}

function joinParts(parts: string[], register: Register): string[] {
  const names: string[] = []
  for (let index = 0; index < parts.length; ) {
    let taken = 1
    for (let length = Math.min(6, parts.length - index); length > 1; length -= 1) {
      const joined = parts.slice(index, index + length).join(', ')
      if (register.ofSpelling(joined)) {
        taken = length
        break
      }
    }
    const name = parts.slice(index, index + taken).join(', ')
    const previous = names.at(-1)
    if (
      previous !== undefined &&
      taken === 1 &&
      (cannotStand(name) || sharesAcronym(previous, name))
    )
      names[names.length - 1] = `${previous}, ${name}`
    else names.push(name)
    index += taken
  }
  return names
}

/** "Centre for Policy, Advocacy and Research (CPAR)": the acronym needs the part before. */
export function sharesAcronym(before: string, part: string): boolean {
  const acronym = /[(（](\p{Lu}{3,8})[)）]$/u.exec(part)?.[1]
  if (!acronym) return false
  return !spells(part, acronym) && spells(`${before} ${part}`, acronym)
}

function spells(name: string, acronym: string): boolean {
  const initials = (name.replace(/[(（].*$/su, '').match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
  return initials.startsWith(acronym)
}

function cannotStand(part: string): boolean {
  return (
    /^(?:Inc|Ltd|A\.C|S\.A|Co|Corp|e\.V|LLC|Asbl)\b/u.test(part) ||
    /^(?!and |et |y |e |al-|الـ)\p{Ll}+(?:[^\p{Ll}\p{Lu}]|$)/u.test(part)
  )
}

/** Takes the last "A and B" of a list apart, where both sides can be names. */
export function lastConjunct(parts: string[], register: Register): string[] {
  const last = parts.at(-1) ?? ''
  const stripped = last.replace(AND_BEFORE_LAST, '')
  if (stripped !== last) return [...parts.slice(0, -1), stripped]
  if (last.length > MAX_NAME_LENGTH || register.find(cleanName(last))) return parts
  const cuts = [...last.matchAll(AND_BETWEEN)]
  let best: { left: string; right: string; score: number } | null = null
  for (const cut of cuts) {
    const left = last.slice(0, cut.index).trim()
    const right = last.slice(cut.index + cut[0].length).trim()
    const score = standing(left, register) + standing(right, register)
    const both = standing(left, register) > 0 && standing(right, register) > 0
    if (both && (best === null || score >= best.score)) best = { left, right, score }
  }
  return best ? [...parts.slice(0, -1), best.left, best.right] : parts
}

function standing(name: string, register: Register): number {
  const clean = cleanName(name)
  if (register.find(clean)) return 3
  if (/^\p{Ll}/u.test(clean) || !clean.includes(' ')) return /^\p{Lu}{3,}$/u.test(clean) ? 1 : 0
  return ORGANIZATION_WORD.test(clean) ? 1 : 0.5
}

function namesShare(parts: string[], register: Register): number {
  const names = parts.filter((part) => {
    const name = cleanName(part)
    if (name === '' || name.split(' ').length > 18) return false
    return register.find(name) !== null || /^[\p{Lu}\p{Lt}\p{Lo}\p{N}“"«]/u.test(name)
  })
  return names.length / parts.length
}
