import type { Individual } from '../letter.ts'
import type { Register } from '../register.ts'
import { cleanName, MAX_NAME_LENGTH, splitOutside } from './names.ts'
import {
  FORMER,
  FORMER_ROLE,
  HONORIFIC,
  OFFICE,
  OFFICE_LINE,
  ORGANIZATION_WORD,
  POST_NOMINAL,
  ROLE_START,
} from './person-patterns.ts'
import { isPlaceName } from './place-names.ts'

/** No name with titles is longer; they are taken off one by one. */
const MAX_PERSON_LENGTH = 300
const PARTICLE =
  /^(?:de|del|de la|da|do|dos|di|du|van|von|der|den|bin|bint|ben|ibn|al|el|ul|abu|of|the|y|e|la|le|ter|ten|af|zu|san|st)$/iu

/** Whether a text can be the name of a person: a few capitalised words and nothing else. */
export function isPersonLike(text: string): boolean {
  if (text.length > MAX_PERSON_LENGTH) return false
  const bare = withoutTitles(text)
  if (bare === '' || /\p{N}|[:;/@"“”«»]/u.test(bare) || isPlaceName(bare)) return false
  if (ORGANIZATION_WORD.test(bare)) return false
  if (/^(?:\p{Script=Han}{2,4}|[\p{Script=Han}·]{3,12})$/u.test(bare)) return true
  const words = bare.split(/\s+/u)
  if (words.length < (HONORIFIC.test(text) ? 1 : 2) || words.length > 6) return false
  return words.every(
    (word) => PARTICLE.test(word) || /^['’]?(?:al-|el-|d['’]|de)?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word),
  )
}

function withoutTitles(text: string): string {
  let bare = text.replace(/[(（][^()（）]*[)）]\s*$/u, '').trim()
  for (const title of [HONORIFIC, POST_NOMINAL])
    while (title.test(bare)) bare = bare.replace(title, '').trim()
  return bare
}

/** Whether a line says what somebody is rather than who. */
export function isRole(text: string): boolean {
  const name = text.replace(/^[(（]/u, '')
  return ROLE_START.test(name) || FORMER_ROLE.test(name)
}

/** Whether a line below a person says what the person is: "Professor of Law", not "Professor Ana Ruiz". */
export function saysRole(text: string): boolean {
  return (isRole(text) || OFFICE_LINE.test(text)) && !(HONORIFIC.test(text) && isPersonLike(text))
}

const SEPARATORS = [/[,،，;؛]/gu, /\s[–—-]\s|[–—]|:\s/gu]

/**
 * A person and a role out of one line: "Dr Syed Nazir Gilani, President, Jammu and Kashmir Council
 * for Human Rights", "Lilian Tintori (activist)". `certain` is true under a heading that says that
 * these are persons; otherwise a title or a role must show it. Null when the line is no person.
 */
export function parsePerson(text: string, certain: boolean, register: Register): Individual | null {
  const line = cleanName(text)
  if (line.length > MAX_NAME_LENGTH || (!certain && register.find(line))) return null
  const bracket = /^(?<name>[^()（）]+)[（(](?<role>[^()（）]{2,})[)）]$/u.exec(line)?.groups
  if (bracket?.name && bracket.role && !/[,،]/u.test(bracket.name)) {
    const shown = certain || isRole(bracket.role) || HONORIFIC.test(bracket.name)
    if (shown && isPersonLike(bracket.name))
      return { name: bracket.name.trim(), role: bracket.role.trim() }
  }
  const cuts = SEPARATORS.flatMap((separator) => cutRole(line, separator) ?? []).sort(
    (one, other) => one.name.length - other.name.length,
  )
  for (const cut of cuts) {
    const shown =
      certain ||
      isRole(cut.role) ||
      FORMER.test(cut.role) ||
      OFFICE_LINE.test(cut.role) ||
      (HONORIFIC.test(cut.name) && !register.find(line))
    if (shown && (certain ? looksNamed(cut.name) : isPersonLike(cut.name))) return cut
  }
  if (certain || (HONORIFIC.test(line) && isPersonLike(line))) return { name: line, role: null }
  return null
}

function looksNamed(name: string): boolean {
  return name.length < 80 && !isRole(name)
}

/** Letters of an order or an office, "SAN": no role by themselves. */
const INITIALS = /^\p{Lu}[\p{Lu}.]{1,7}$/u

function cutRole(line: string, separator: RegExp): { name: string; role: string } | null {
  for (const cut of line.matchAll(separator)) {
    const name = line.slice(0, cut.index).trim()
    const role = line.slice(cut.index + cut[0].length).trim()
    if (name === '' || role === '') continue
    // "Yanghee Lee, Ph.D., Former …": letters after the name belong to it.
    const first = splitOutside(role, /[,،]/u)[0] ?? ''
    if (POST_NOMINAL.test(`x, ${first}`) || INITIALS.test(first)) continue
    return { name, role }
  }
  return null
}

/** The organisation a person signs for, out of a role: "Executive Director, Human Rights Watch". */
export function organizationOfRole(role: string, register: Register): string | null {
  const known = [
    ...splitOutside(role, /[,،，;]/u),
    ...role.split(/\s(?:of|at|de|du|del|from)\s/u).slice(1),
  ]
  if (!OFFICE.test(role) || FORMER.test(role)) return null
  const parts = splitOutside(role.replace(/\s[–—-]\s/gu, ', '), /[,،，;]/u)
  const last = cleanName(parts.at(-1) ?? '')
  if (
    parts.length > 1 &&
    last.length > 2 &&
    !isPlaceName(last) &&
    !isRole(last) &&
    (register.find(last) || ORGANIZATION_WORD.test(last))
  )
    return last
  return (
    known.map(cleanName).find((part) => part.length > 3 && register.find(part) !== null) ?? null
  )
}

/** "Ligue Iteka – Anschaire Nikoyagize, président": a body and who signs for it. */
export function bodyAndPerson(
  text: string,
  register: Register,
): { body: string; person: Individual } | null {
  const { body, rest } = /^(?<body>.+?)\s[–—-]\s(?<rest>.+)$/su.exec(text)?.groups ?? {}
  if (!body || !rest || register.ofSpelling(text) || isPersonLike(body) || isRole(body)) return null
  const person = parsePerson(rest, false, register)
  return person?.role
    ? { body, person: { name: person.name, role: `${person.role}, ${body}` } }
    : null
}
