import { adoptedSymbol, type CouncilSymbol, SESSION } from './symbol-grammar.ts'

/** A symbol found in running text, with the place of what was written. */
export interface FoundSymbol {
  symbol: CouncilSymbol
  index: number
  length: number
}

const NUMBER_PAIR = `${SESSION}/[1-9][0-9]{0,2}`
const LIST_COMMA = '(?:,|;|、|،)?\\s{0,2}(?:and|et|y|и|和|و)?\\s{0,2}'
const NUMBERS = `${NUMBER_PAIR}(?:${LIST_COMMA}${NUMBER_PAIR}){0,12}(?![\\p{L}\\p{N}/]|\\.\\d)`
const NUMBERS_BEFORE_HAN = `${NUMBER_PAIR}(?:[、和]${NUMBER_PAIR}){0,12}`

const MENTION = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:resolutions?|résolutions?|resoluci(?:ón|ones)|резолюци[а-я]{1,3}|(?:ال)?قرار(?:ات|ه)?(?: مجلس حقوق الإنسان)?)\\s{1,3}(?<resolutions>${NUMBERS})`,
    `(?<![\\p{L}\\p{N}])(?:decisions?|décisions?|decisi(?:ón|ones)|решени[а-я]{1,3}|(?:ال)?مقرر(?:ات|ه)?(?: مجلس حقوق الإنسان)?)\\s{1,3}(?<decisions>${NUMBERS})`,
    `(?<![\\d/])(?<resolutionsHan>${NUMBERS_BEFORE_HAN})号决议`,
    `(?<![\\d/])(?<decisionsHan>${NUMBERS_BEFORE_HAN})号决定`,
  ].join('|'),
  'giu',
)
const PAIR = new RegExp(`(${SESSION})/([1-9][0-9]{0,2})`, 'giu')

const COUNCIL_NAMES =
  "human rights council|\\bhrc\\b|conseil des droits de l['’]homme|consejo de derechos humanos|совет[а-я]{0,2} по правам человека|人权理事会|مجلس حقوق الإنسان"
const OTHER_BODIES =
  'general assembly|security council|economic and social council|commission on human rights|assemblée générale|conseil de sécurité|conseil économique et social|asamblea general|consejo de seguridad|consejo económico y social|генеральн[а-я]{2,3} ассамбле[а-я]|совет[а-я]{0,2} безопасности|大会|安全理事会|经济及社会理事会|الجمعية العامة|مجلس الأمن'
const BODY = new RegExp(
  `(?<council>${COUNCIL_NAMES})|(?<other>${OTHER_BODIES}|sub-?commission|parliament|congress|european)|(?<bare>\\bcouncil\\b|\\bconseil\\b|\\bconsejo\\b)`,
  'giu',
)
const REACH = 48
const OWNER = /^[\s,]{0,2}(?:(?:of|du|de|del|des)\s|Совет|Генеральн)/iu

/**
 * Mentions of adopted texts by number alone ("Human Rights Council resolution 52/28", "decision
 * 19/119 of the Council", "HRC resolutions 5/1 and 16/21"). The Assembly numbers its resolutions
 * in the same way, so a number counts only when the body named nearest, in the same sentence and
 * within some 50 characters, is the Council; a body named right after the number goes before one
 * named earlier. A resolution numbered above 100 or a decision below 101 is never the Council's
 * (decisions and statements apart, none of its sessions reached 100 resolutions).
 */
export function findMentions(text: string): FoundSymbol[] {
  const found: FoundSymbol[] = []
  for (const match of text.matchAll(MENTION)) {
    const { resolutions, resolutionsHan, decisions, decisionsHan } = match.groups ?? {}
    const numbers = resolutions ?? decisions ?? resolutionsHan ?? decisionsHan ?? ''
    const start = match.index + match[0].indexOf(numbers)
    if (!isTheCouncils(text, start, match.index + match[0].length)) continue
    const kind = (decisions ?? decisionsHan) ? 'decision' : 'resolution'
    for (const pair of numbers.matchAll(PAIR)) {
      const [written, session = '', number = ''] = pair
      if (Number(number) > 100 !== (kind === 'decision')) continue
      const symbol = adoptedSymbol(kind, session, number)
      found.push({ symbol, index: start + pair.index, length: written.length })
    }
  }
  return found
}

function isTheCouncils(text: string, start: number, end: number): boolean {
  const after = sentenceStart(text.slice(end, end + REACH))
  const owner = OWNER.test(after) ? firstBody(after) : null
  if (owner !== null) return owner
  const before = lastSentence(text.slice(Math.max(0, start - REACH), start))
  const bodies = [...before.matchAll(BODY)]
  const nearest = bodies.at(-1)
  return nearest !== undefined && nearest.groups?.other === undefined
}

function firstBody(text: string): boolean | null {
  const first = text.matchAll(BODY).next().value
  return first ? first.groups?.other === undefined : null
}

function sentenceStart(text: string): string {
  return text.split(/[.;。؛](?:\s|$)|\n/u, 1)[0] ?? ''
}

function lastSentence(text: string): string {
  return text.split(/[.;。؛]\s|\n/u).at(-1) ?? ''
}
