import { numberOf } from './numbers.ts'

/** Names of bodies in languages that are not the Council's own six. */
const COUNCILS =
  /conselho d[eo]s? direitos humanos|(?:UN[- ]?|VN[- ]?)?menschenrechtsrat(?:e?s)?(?! ?er)|consiglio (?:ONU |delle nazioni unite )?(?:per i|dei) diritti (?:umani|dell[’']uomo)|شورای حقوق بشر|insan hakları (?:konsey|kurul)\p{L}{0,5}|dewan (?:HAM|hak asasi manusia)|baraza la haki za binad(?:a|aa)mu|(?:国連|国際連合)?人権理事会|(?:유엔\s?)?인권\s?이사회/giu
const OTHER_BODIES =
  /assembleia geral|generalversammlung|vollversammlung|sicherheitsrat(?:e?s)?|assemblea generale|consiglio di sicurezza|مجمع عمومی|شورای امنیت|genel kurul\p{L}{0,4}|güvenlik konsey\p{L}{0,4}|majelis umum|dewan keamanan|baraza kuu|baraza la usalama|国連総会|安全保障理事会|유엔\s?총회|안전보장이사회/giu

/** Portuguese ordinals that Spanish writes a little otherwise. */
const PORTUGUESE: [RegExp, string][] = [
  [/sess(?:ão|ões)/giu, 'sesión'],
  [/(?<!\p{L})quinqu(?=ag[ée]sim)/giu, 'quincu'],
  [/(?<!\p{L})quadr(?=ag[ée]sim)/giu, 'cuadr'],
  [/(?<!\p{L})(prim|terc)eir(?=[ao])/giu, '$1er'],
  [/(?<!\p{L})quart(?=a sesión)/giu, 'cuart'],
  [/(?<!\p{L})s[ée]tim(?=a)/giu, 'séptim'],
  [/(?<!\p{L})oitav(?=a)/giu, 'octav'],
  [/(?<!\p{L})non(?=a sesión)/giu, 'noven'],
]

/** A session, whose number stands before it, or after it in the last. */
const SESSION = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:sonder|dringlichkeits)?(?:sitzung(?:speriode)?|tagung|session)(?:en)?',
    'sessione|نشست|اجلاس(?:یه)?|oturum\\p{L}{0,6}',
    'sesi|sidang|kikao|mkutano',
  ].join('|')})(?!\\p{L})`,
  'giu',
)
const EAST_ASIAN =
  /(?:[第제]\s?(?<one>\p{Nd}{1,2}|[一二三四五六七八九十]{1,4})\s?[回차]?|(?<other>\p{Nd}{1,2})\s?[回차])\s?(?:の\s?)?(?<council>HUMAN RIGHTS COUNCIL)?\s?(?:の|정기|通常|定期)?\s?(?<special>特別|緊急|특별|긴급)?\s?(?:会期|会合|セッション|회기|세션|회의|HUMAN RIGHTS COUNCIL|(?<=COUNCIL\s?))/gu
/** Those that have their number after them. */
const NUMBER_FOLLOWS = /^(?:نشست|اجلاس|sesi|sidang|kikao|mkutano)/iu
const SPECIAL =
  /sonder|dringlich|special[ei]|straordinari[ao]|ویژه|اضطراری|فوق.?العاده|özel|olağanüstü|khusus|istimewa|maal?um|dharura/iu
const FILLER =
  /^(?:regulär\p{L}{0,2}|ordentlich\p{L}{0,2}|ordinari[ao]|عادی|olağan|düzenli|reguler|biasa|kawaida|cha|wa|la|ya)$/iu
const WORD = /[\p{L}\p{M}\p{N}\u200c]+(?:[’'-][\p{L}\p{M}\p{N}]+|[.ªº°])?/gu
const MAX_WORDS_BETWEEN = 3
const MAX_NUMBER_WORDS = 4
/** In characters. */
const MAX_DISTANCE = 60

/** A text with sessions and bodies as Spanish or English has them, where its language is another. */
export function inSixLanguages(written: string): string {
  let text = written
  for (const [portuguese, spanish] of PORTUGUESE) text = text.replace(portuguese, spanish)
  text = text
    .replace(COUNCILS, ' HUMAN RIGHTS COUNCIL ')
    .replace(OTHER_BODIES, ' GENERAL ASSEMBLY ')
    .replace(/ {2,}/g, ' ')
  return withEnglishSessions(text.replace(EAST_ASIAN, eastAsian))
}

function eastAsian(
  written: string,
  one?: string,
  other?: string,
  council?: string,
  special?: string,
) {
  const number = numberOf(one ?? other ?? '')
  const ofCouncil = council || written.endsWith('COUNCIL') ? ' of the HUMAN RIGHTS COUNCIL ' : ' '
  return number ? ` ${english(number, special !== undefined)}${ofCouncil}` : written
}

function english(number: number, isSpecial: boolean): string {
  return `${number}th ${isSpecial ? 'special ' : ''}session`
}

interface Ordinal {
  number: number
  isSpecial: boolean
  /** How many characters between its first and the session, or its last. */
  length: number
}

function withEnglishSessions(text: string): string {
  let plain = ''
  let end = 0
  for (const { 0: noun, index } of text.matchAll(SESSION)) {
    const after = index + noun.length
    const before = ordinalBefore(text.slice(Math.max(end, index - MAX_DISTANCE), index))
    const found =
      before ??
      (NUMBER_FOLLOWS.test(noun) ? ordinalAfter(text.slice(after, after + MAX_DISTANCE)) : null)
    if (!found) continue
    const isSpecial = found.isSpecial || SPECIAL.test(noun)
    plain +=
      text.slice(end, before ? index - before.length : index) + english(found.number, isSpecial)
    end = before ? after : after + found.length
    const [next = ''] = text.slice(end).match(/^\s\p{L}+/u) ?? []
    if (isSpecial || !SPECIAL.test(next)) continue
    plain = `${plain.slice(0, -'session'.length)}special session`
    end += next.length
  }
  return plain + text.slice(end)
}

/** "52. ordentliche", "پنجاه و دومین": the ordinal at the end of what stands before a session. */
function ordinalBefore(text: string): Ordinal | null {
  const words = [...(text.split(/[,;:!?]\s|\n/u).at(-1) ?? '').matchAll(WORD)]
  const offset = text.length - (text.split(/[,;:!?]\s|\n/u).at(-1) ?? '').length
  let isSpecial = false
  for (
    let last = words.length - 1;
    last >= words.length - MAX_WORDS_BETWEEN && last >= 0;
    last -= 1
  ) {
    for (let count = MAX_NUMBER_WORDS; count > 0; count -= 1) {
      const phrase = words.slice(Math.max(0, last - count + 1), last + 1)
      const number = ordinalOf(phrase.map(String).join(' '))
      if (number)
        return { number, isSpecial, length: text.length - offset - (phrase[0]?.index ?? 0) }
    }
    const word = words[last]?.[0] ?? ''
    if (SPECIAL.test(word)) isSpecial = true
    else if (!FILLER.test(word)) return null
  }
  return null
}

/** "khusus ke-36", "cha hamsini na mbili": the number at the start of what stands after a session. */
function ordinalAfter(text: string): Ordinal | null {
  const [clause = ''] = text.split(/[.,;:()\n]/u, 1)
  const words = [...clause.matchAll(WORD)]
  let isSpecial = false
  for (const [first, word] of words.slice(0, MAX_WORDS_BETWEEN + 1).entries()) {
    for (let count = MAX_NUMBER_WORDS; count > 0; count -= 1) {
      const phrase = words.slice(first, first + count)
      const last = phrase.at(-1)
      const number = cardinalOf(phrase.map(String).join(' '))
      if (number && last) return { number, isSpecial, length: last.index + last[0].length }
    }
    if (SPECIAL.test(word[0])) isSpecial = true
    else if (!FILLER.test(word[0])) return null
  }
  return null
}

/** Endings that make an ordinal of a number, each for what it stood instead of. */
const ENDINGS: [RegExp, string[]][] = [
  [/(?<=\p{L}{2})s?te[nrms]?$/u, ['']],
  [/esim[aoie]$/u, ['', 'a', 'e', 'i', 'o', 'ue']],
  [/n?c[ıiuü]$/u, ['']],
  [/[ıiuü]nc[ıiuü]$/u, ['']],
  [/(?:مین|م)$/u, ['']],
]
const IRREGULAR: [RegExp, string][] = [
  [/dritte/u, 'dreite'],
  [/siebte/u, 'siebente'],
  [/siebente/u, 'siebente'],
  [/سوم(?=ین|$)/u, 'سه‌م'],
  [/dördüncü/u, 'dörtüncü'],
]

function ordinalOf(phrase: string): number | null {
  const text = phrase.toLowerCase()
  const digits = /^(\p{Nd}{1,2})(?:[.ªº°]|a|-?مین|[’']?[ıiuü]?nc[ıiuü])$/u.exec(text)?.[1]
  if (digits) return numberOf(digits)
  const regular = IRREGULAR.reduce((word, [from, to]) => word.replace(from, to), text)
  for (const [ending, instead] of ENDINGS) {
    if (!ending.test(regular)) continue
    for (const letters of instead) {
      const number = numberOf(regular.replace(ending, letters))
      if (number !== null && number < 100) return number
    }
  }
  return null
}

function cardinalOf(phrase: string): number | null {
  const number = numberOf(phrase.replace(/^ke-?/iu, '').replace(/(?:-?m)$/u, ''))
  return number !== null && number < 100 ? number : null
}
