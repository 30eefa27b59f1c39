import { foldForNames } from '../text/fold-names.ts'
import { tokensOf } from '../text/tokens.ts'
import { ORDINAL_WORDS, parseHanNumber } from './ordinal-words.ts'

// Names of bodies are first put down to one word each, so that the rest can go word by word.
const INQUIRIES =
  /commissions? of inquiry|commissions? d.?enquete|comision(?:es)? de investigacion|комисси\p{L}{0,6} по расследованию|لجنه التحقيق/gu
const COUNCIL_NAMES =
  /human rights council|\bunhrc(?=\d|\b)|conseil des droits de l.?homme|consejo de derechos humanos|совет\p{L}{0,6} по правам человека|(?:ل)?مجلس حقوق الانسان/gu
const OTHER_NAMES =
  /general assembly|security council|economic and social council|conseil economique et social|conseil de securite|consejo de seguridad|consejo economico y social|совет\p{L}{0,6} безопасности|(?:ل|ا)?ل?جمعيه العامه|مجلس الامن|working group|groupe de travail|grupo de trabajo|рабоч\p{L}{0,6} групп\p{L}{0,6}|الفريق العامل|expert mechanism|periodic review|periodique universel|periodico universal|периодическ\p{L}{0,6} обзор\p{L}{0,6}|الاستعراض الدوري|emergency special/gu
const OTHER_WORD =
  /^(?:otherbody|assembl|asamblea|ассамбле|committee|comite|комитет|commission|comision|комисси|forum|foro|форум|conferenc|конференц|upr|epu|ecosoc|cedaw|cescr|ccpr|cerd|cat$|(?:ال|ل)?لجنه|(?:ال|ل)منتدي|(?:ال|ل)?مؤتمر)/

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
  /** True when a full stop, a colon, a bracket or the like stands between this word and the one before. */
  breaks: boolean
}

interface Mention {
  session: string
  ofCouncil: boolean
}

/** Every session mentioned in a text by its ordinal, in order; those of other bodies left out. */
export function findSessionMentions(text: string): Mention[] {
  const words = wordsOf(text)
  const mentions = words.flatMap((word, at) => {
    const mention = readMention(words, word, at)
    return mention ? [mention] : []
  })
  return [...mentions, ...hanMentions(text)]
}

function readMention(words: Word[], word: Word, at: number): Mention | null {
  if (word.text === 'hrc') return readCouncilNumber(words, at)
  if (!SESSION_WORD.test(word.text)) return null
  const before = ordinalBefore(words, at)
  const { number, first, last, special } = before ?? ordinalAfter(words, at) ?? {}
  if (number === undefined || first === undefined || last === undefined) return null
  const body = bodyOf(words, first, last)
  if (body === 'other') return null
  return { session: special ? `S-${number}` : String(number), ofCouncil: body === 'council' }
}

interface Ordinal {
  number: number
  special: boolean
  /** Places of the first and last word of the whole mention. */
  first: number
  last: number
}

function ordinalBefore(words: Word[], at: number): Ordinal | null {
  let special = isAt(words, at + 1, SPECIAL)
  let counted = PLURAL.test(words[at]?.text ?? '')
  for (let place = at - 1; place >= 0 && place >= at - 8; place -= 1) {
    if (words[place + 1]?.breaks) return null
    const text = words[place]?.text ?? ''
    const digits = ORDINAL_DIGITS.exec(text)
    if (text === 'periodo') counted = false
    if (digits?.[1] && counted && !digits[2]) return null
    const number = digits?.[1] ? Number(digits[1]) : ordinalEndingAt(words, place)
    if (number !== null) return { number, special, first: place, last: special ? at + 1 : at }
    if (SPECIAL.test(text)) special = true
    else if (!FILLER.test(text)) return null
  }
  return null
}

function ordinalAfter(words: Word[], at: number): Ordinal | null {
  let special = isAt(words, at - 1, SPECIAL)
  for (let place = at + 1; place <= at + 4; place += 1) {
    const word = words[place]
    if (!word || word.breaks) return null
    const symbol = /^s([1-9]\d?)$/.exec(word.text)
    if (symbol?.[1]) return { number: Number(symbol[1]), special: true, first: at, last: place }
    const digits = ORDINAL_DIGITS.exec(word.text)
    const isDate = isAt(words, place + 1, MONTH)
    if (digits?.[1] && isDate) return null
    if (digits?.[1]) return { number: Number(digits[1]), special, first: at, last: place }
    const spelled = ordinalStartingAt(words, place)
    if (spelled) {
      const last = place + spelled.length - 1
      return {
        number: spelled.number,
        special: special || isAt(words, last + 1, SPECIAL),
        first: at,
        last,
      }
    }
    if (SPECIAL.test(word.text)) special = true
    else if (!/^(?:ال|العاديه)$/.test(word.text)) return null
  }
  return null
}

/** `HRC52`, `HRC 52`, `52nd HRC`: always the Council's. */
function readCouncilNumber(words: Word[], at: number): Mention | null {
  const next = words[at + 1]
  const after = next && !next.breaks ? /^([1-9]\d?)$/.exec(next.text) : null
  if (after?.[1] && !isAt(words, at + 2, MONTH)) return { session: after[1], ofCouncil: true }
  const before = words[at]?.breaks ? null : ORDINAL_DIGITS.exec(words[at - 1]?.text ?? '')
  const isBare = !isAt(words, at + 1, /^(?:special|regular|sessions?|s|resolutions?)$/)
  return before?.[1] && before[2] && isBare ? { session: before[1], ofCouncil: true } : null
}

function ordinalEndingAt(words: Word[], end: number): number | null {
  for (let length = MAX_ORDINAL_WORDS; length > 0; length -= 1) {
    const number = ORDINAL_WORDS.get(phrase(words, end - length + 1, length))
    if (number !== undefined) return number
  }
  return null
}

function ordinalStartingAt(
  words: Word[],
  start: number,
): { number: number; length: number } | null {
  for (let length = MAX_ORDINAL_WORDS; length > 0; length -= 1) {
    const number = ORDINAL_WORDS.get(phrase(words, start, length))
    if (number !== undefined) return { number, length }
  }
  return null
}

function phrase(words: Word[], start: number, length: number): string {
  if (start < 0) return ''
  return words
    .slice(start, start + length)
    .map(({ text }) => text)
    .join(' ')
}

function bodyOf(words: Word[], first: number, last: number): 'council' | 'other' | null {
  const inside = words.slice(first, last + 1)
  if (inside.some(({ text }) => text === 'hrc')) return 'council'
  const next = words[last + 1]
  const reach = OF.test(next?.text ?? '') ? WORDS_AFTER : 2
  const after = bodyAmong(words, last + 1, reach, 1)
  if (after) return after
  return words[first]?.breaks ? null : bodyAmong(words, first - 1, WORDS_BEFORE, -1)
}

function bodyAmong(words: Word[], start: number, reach: number, step: 1 | -1) {
  for (let place = start; Math.abs(place - start) < reach; place += step) {
    const word = words[place]
    if (!word || (step === 1 && word.breaks)) return null
    if (OTHER_WORD.test(word.text)) return 'other'
    if (word.text === 'hrc' || word.text === 'council') return 'council'
    if (word.breaks) return null
  }
  return null
}

function isAt(words: Word[], place: number, pattern: RegExp): boolean {
  const word = words[place]
  return word !== undefined && !(word.breaks && place > 0) && pattern.test(word.text)
}

function wordsOf(text: string): Word[] {
  const named = foldForNames(text)
    .replace(INQUIRIES, ' inquiry ')
    .replace(COUNCIL_NAMES, ' hrc ')
    .replace(OTHER_NAMES, ' otherbody ')
    .replace(/\b(hrc|session)(?=\d)/g, '$1 ')
    .replace(/(?<![\p{L}\p{N}/])s[-–‑](?=\d)/gu, 's')
  let end = 0
  return tokensOf(named).map((run) => {
    const startsClause = /[.:;!?|\n—(]/.test(named.slice(end, run.start))
    end = run.end
    return { text: run.written, breaks: startsClause }
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
