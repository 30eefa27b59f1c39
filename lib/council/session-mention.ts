import { foldForNames } from '../text/fold-names.ts'
import { tokensOf } from '../text/tokens.ts'
import { ORDINAL_WORDS, parseHanNumber } from './ordinal-words.ts'

// Names of bodies are first replaced by one word each, so that the rest can go word by word.
const INQUIRIES =
  /commissions? of inquiry|commissions? d.?enquete|comision(?:es)? de investigacion|комисси\p{L}{0,6} по расследованию|لجنه التحقيق/gu
const COUNCIL_NAMES =
  /human rights council|\bunhrc(?=\d|\b)|conseil des droits de l.?homme|consejo de derechos humanos|совет\p{L}{0,6} по правам человека|(?:ل)?مجلس حقوق الانسان/gu
const OTHER_NAMES =
  /general assembly|security council|economic and social council|conseil economique et social|conseil de securite|consejo de seguridad|consejo economico y social|совет\p{L}{0,6} безопасности|(?:ل|ا)?ل?جمعيه العامه|مجلس الامن|working group|groupe de travail|grupo de trabajo|рабоч\p{L}{0,6} групп\p{L}{0,6}|(?:ال|لل)فريق العامل|expert mechanism|periodic review|periodique universel|periodico universal|периодическ\p{L}{0,6} обзор\p{L}{0,6}|(?:ال|لل)استعراض الدوري|emergency special/gu
const OTHER_WORD =
  /^(?:otherbody|assembl|asamblea|ассамбле|committee|comite|комитет|commission|comision|комисси|forum|foro|форум|conferenc|конференц|upr|epu|ecosoc|cedaw|cescr|ccpr|cerd|cat$|(?:ال|ل)?لجنه|(?:ال|لل)منتدي|(?:ال|لل?)?موتمر)/

const SESSION_WORD =
  /^(?:sessions?|sesion(?:es)?|сесси(?:я|и|ю|еи)|(?:ال|ل|لل)?دوره|دورت(?:ه|ها)|الدورات)$/
const PLURAL = /^(?:sessions|sesiones)$/
const SPECIAL =
  /^(?:special|speciale|especial|extraordinaire|extraordinari[oa]|специальн|чрезвычаин|الاستثناييه)/
const FILLER =
  /^(?:regular|ordinary|resumed|ordinaire|ordinari[oa]|очередн\p{L}{0,6}|العاديه|un|onu|united|nations|council|hrc|periodo|de|du|ال|я|и|ои|ая|ую|th|nd|rd|st|e|eme|o|a)$/u
const OF = /^(?:of|de|du|des|del|d)$/
const ORDINAL_DIGITS =
  /^(?:ال)?([1-9]\d?)(st|nd|rd|th|e|eme|er|re|ere|o|a|ro|do|to|vo|mo|no|ra|da|ta|va|ma|na|er|я|и|ои|ая|ую)?$/
const MONTH =
  /^(?:jan|feb|fev|ene|mar|apr|avr|abr|ma[iy]|jun|jui|jul|aug|aou|ago|sep|oct|nov|dec|dic|янв|фев|мар|апр|ма[яи]|июн|июл|авг|сен|окт|ноя|дек|\d)/

const WORDS_BEFORE = 4
const WORDS_AFTER = 6
const MAX_ORDINAL_WORDS = 4

interface Word {
  text: string
  /** A full stop, a colon, a bracket or the like stands before this word. */
  startsClause: boolean
}

interface Mention {
  session: string
  ofCouncil: boolean
}

/** The sessions that a text mentions by their ordinals, in order; those of other bodies left out. */
export function findSessionMentions(text: string): Mention[] {
  const words = wordsOf(text)
  const mentions = words.flatMap((word, index) => readMention(words, word, index) ?? [])
  return [...mentions, ...hanMentions(text)]
}

function readMention(words: Word[], word: Word, index: number): Mention | null {
  if (word.text === 'hrc') return readCouncilNumber(words, index)
  if (!SESSION_WORD.test(word.text)) return null
  const ordinal = ordinalBefore(words, index) ?? ordinalAfter(words, index)
  const body = ordinal && bodyOf(words, ordinal)
  if (!ordinal || body === 'other') return null
  const { number, special } = ordinal
  return { session: special ? `S-${number}` : String(number), ofCouncil: body === 'council' }
}

interface Ordinal {
  number: number
  special: boolean
  /** Indexes of the first and last word of the whole mention. */
  first: number
  last: number
}

/** "52nd regular session": the ordinal before the word for "session" at `sessionIndex`. */
function ordinalBefore(words: Word[], sessionIndex: number): Ordinal | null {
  let special = matchesAt(words, sessionIndex + 1, SPECIAL)
  let isPlural = PLURAL.test(words[sessionIndex]?.text ?? '')
  for (let index = sessionIndex - 1; index >= 0 && index >= sessionIndex - 8; index -= 1) {
    if (words[index + 1]?.startsClause) return null
    const text = words[index]?.text ?? ''
    const [, digits, ending] = ORDINAL_DIGITS.exec(text) ?? []
    if (text === 'periodo') isPlural = false
    if (digits && isPlural && !ending) return null
    const number = digits ? Number(digits) : ordinalEndingAt(words, index)
    const last = special ? sessionIndex + 1 : sessionIndex
    if (number !== undefined) return { number, special, first: index, last }
    if (SPECIAL.test(text)) special = true
    else if (!FILLER.test(text)) return null
  }
  return null
}

/** "session 52", "período de sesiones S-36": the ordinal after the word for "session". */
function ordinalAfter(words: Word[], first: number): Ordinal | null {
  let special = matchesAt(words, first - 1, SPECIAL)
  for (let index = first + 1; index <= first + 4; index += 1) {
    const word = words[index]
    if (!word || word.startsClause) return null
    const symbol = /^s([1-9]\d?)$/.exec(word.text)?.[1]
    if (symbol) return { number: Number(symbol), special: true, first, last: index }
    const digits = ORDINAL_DIGITS.exec(word.text)?.[1]
    if (digits && matchesAt(words, index + 1, MONTH)) return null
    if (digits) return { number: Number(digits), special, first, last: index }
    for (let length = MAX_ORDINAL_WORDS; length > 0; length -= 1) {
      const number = ORDINAL_WORDS.get(phrase(words, index, length))
      const last = index + length - 1
      if (number === undefined) continue
      return { number, special: special || matchesAt(words, last + 1, SPECIAL), first, last }
    }
    if (SPECIAL.test(word.text)) special = true
    else if (!/^(?:ال|العاديه)$/.test(word.text)) return null
  }
  return null
}

/** `HRC52`, `HRC 52`, `52nd HRC`: always the Council's. */
function readCouncilNumber(words: Word[], index: number): Mention | null {
  const next = words[index + 1]
  const after = next && !next.startsClause ? /^[1-9]\d?$/.exec(next.text)?.[0] : null
  if (after && !matchesAt(words, index + 2, MONTH)) return { session: after, ofCouncil: true }
  if (words[index]?.startsClause) return null
  const [, session, ending] = ORDINAL_DIGITS.exec(words[index - 1]?.text ?? '') ?? []
  const isBare = !matchesAt(words, index + 1, /^(?:special|regular|sessions?|s|resolutions?)$/)
  return session && ending && isBare ? { session, ofCouncil: true } : null
}

function ordinalEndingAt(words: Word[], end: number): number | undefined {
  for (let length = Math.min(MAX_ORDINAL_WORDS, end + 1); length > 0; length -= 1) {
    const number = ORDINAL_WORDS.get(phrase(words, end - length + 1, length))
    if (number !== undefined) return number
  }
}

function phrase(words: Word[], start: number, length: number): string {
  return words
    .slice(start, start + length)
    .map(({ text }) => text)
    .join(' ')
}

/** The body that a mention names within it, after it or before it; null for none. */
function bodyOf(words: Word[], { first, last }: Ordinal): 'council' | 'other' | null {
  if (words.slice(first, last + 1).some(({ text }) => text === 'hrc')) return 'council'
  const reach = OF.test(words[last + 1]?.text ?? '') ? WORDS_AFTER : 2
  const after = bodyAmong(words, last + 1, reach, 1)
  if (after || words[first]?.startsClause) return after
  return bodyAmong(words, first - 1, WORDS_BEFORE, -1)
}

function bodyAmong(words: Word[], start: number, reach: number, step: 1 | -1) {
  for (let index = start; Math.abs(index - start) < reach; index += step) {
    const word = words[index]
    if (!word || (step === 1 && word.startsClause)) return null
    if (OTHER_WORD.test(word.text)) return 'other'
    if (word.text === 'hrc' || word.text === 'council') return 'council'
    if (word.startsClause) return null
  }
  return null
}

/** Whether the word at an index matches a pattern and belongs to the clause of the word before it. */
function matchesAt(words: Word[], index: number, pattern: RegExp): boolean {
  const word = words[index]
  return word !== undefined && !(word.startsClause && index > 0) && pattern.test(word.text)
}

function wordsOf(text: string): Word[] {
  const named = foldForNames(text)
    .replace(INQUIRIES, ' inquiry ')
    .replace(COUNCIL_NAMES, ' hrc ')
    .replace(OTHER_NAMES, ' otherbody ')
    .replace(/\b(hrc|session)(?=\d)/g, '$1 ')
    .replace(/(?<![\p{L}\p{N}/])s[-–‑](?=\d)/gu, 's')
  let end = 0
  return tokensOf(named).map((token) => {
    const startsClause = /[.:;!?|\n—(]/.test(named.slice(end, token.start))
    end = token.end
    return { text: token.written, startsClause }
  })
}

const HAN_SESSION =
  /第\s?([一二三四五六七八九十]{1,3}|\d{1,2})\s?[届屆]\s?(特别|特別)?(?:常)?[会會]/g
const HAN_BODY = /(理事[会會])|大[会會]|委[员員][会會]|工作[组組]|[论論][坛壇]|安理[会會]/g

function hanMentions(text: string): Mention[] {
  return [...text.matchAll(HAN_SESSION)].flatMap((match) => {
    const number = parseHanNumber(match[1] ?? '')
    const bodies = [...text.slice(Math.max(0, match.index - 10), match.index).matchAll(HAN_BODY)]
    const nearest = bodies.at(-1)
    if (number === null || (nearest && !nearest[1])) return []
    return [{ session: match[2] ? `S-${number}` : String(number), ofCouncil: Boolean(nearest) }]
  })
}
