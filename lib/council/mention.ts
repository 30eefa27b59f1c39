import { trimEndOf } from '../text/trim-end.ts'
import { adoptedSymbol, type CouncilSymbol, SESSION } from './symbol-grammar.ts'

/** A symbol found in running text, with the place of what was written. */
export interface FoundSymbol {
  symbol: CouncilSymbol
  index: number
  length: number
}

const NUMBER_PAIR = `(${SESSION})/([1-9][0-9]{0,2})`
const PAIR = new RegExp(`^${NUMBER_PAIR}`, 'iu')
const WHOLE_PAIR = new RegExp(`^${NUMBER_PAIR}$`, 'iu')
const COMMA = /^(?:,|;|、|،)?\s{0,2}(?:and|et|y|и|和|و)?\s{0,2}/iu
/** A number that goes on after its pair is another one: `5/1/2`, `5/1.2`. */
const GOES_ON = /^\p{DI}{0,4}(?:[\p{L}\p{N}/]|\.\d)/u
const MAX_PAIRS = 13
/** No list of so many pairs is longer. */
const MAX_LIST_LENGTH = 250

const WORD =
  /(?<![\p{L}\p{N}])(?:(?<resolution>resolutions?|résolutions?|resoluci(?:ón|ones)|резолюци[а-я]{1,3}|(?:ال)?قرار(?:ات|ه)?(?: مجلس حقوق الإنسان)?)|decisions?|décisions?|decisi(?:ón|ones)|решени[а-я]{1,3}|(?:ال)?مقرر(?:ات|ه)?(?: مجلس حقوق الإنسان)?)\s{1,3}(?=[SO\d])/giu
const HAN_WORD = /号决[议定]/gu

const COUNCIL_NAMES =
  "human rights council|\\bhrc\\b|conseil des droits de l['’]homme|consejo de derechos humanos|совет[а-я]{0,2} по правам человека|人权理事会|مجلس حقوق الإنسان"
const OTHER_BODIES =
  'general assembly|security council|economic and social council|commission on human rights|assemblée générale|conseil de sécurité|conseil économique et social|asamblea general|consejo de seguridad|consejo económico y social|генеральн[а-я]{2,3} ассамбле[а-я]|совет[а-я]{0,2} безопасности|大会|安全理事会|经济及社会理事会|الجمعية العامة|مجلس الأمن'
const BODY = new RegExp(
  `(?<council>${COUNCIL_NAMES})|(?<other>${OTHER_BODIES}|sub-?commission|parliament|congress|european)|(?<bare>\\bcouncil\\b|\\bconseil\\b|\\bconsejo\\b)`,
  'giu',
)
const BODY_DISTANCE = 48
const OWNER = /^[\s,]{0,2}(?:(?:of|du|de|del|des)\s|Совет|Генеральн)/iu

/**
 * Mentions of adopted texts by number alone ("Human Rights Council resolution 52/28", "decision
 * 19/119 of the Council", "HRC resolutions 5/1 and 16/21"). The Assembly numbers its resolutions
 * in the same way, so a number counts only when the body named nearest, in the same sentence and
 * within some 50 characters, is the Council; a body named right after the number goes before one
 * named earlier. A resolution numbered above 100 or a decision below 101 is never the Council's
 * (decisions and statements apart, none of its sessions reached 100 resolutions).
 */
export function findNumberMentions(text: string): FoundSymbol[] {
  const found: FoundSymbol[] = []
  for (const { kind, pairs, end } of [...mentions(text), ...hanMentions(text)]) {
    const start = pairs[0]?.index ?? end
    if (!isTheCouncils(text, start, end)) continue
    for (const { session, number, index, length } of pairs) {
      if (Number(number) > 100 !== (kind === 'decision')) continue
      found.push({ symbol: adoptedSymbol(kind, session, number), index, length })
    }
  }
  return found
}

interface Pair {
  session: string
  number: string
  index: number
  length: number
}

interface Mention {
  kind: 'resolution' | 'decision'
  pairs: Pair[]
  /** Where what was written of them ends. */
  end: number
}

/** "resolutions 5/1 and 16/21": the word, then its numbers. */
function* mentions(text: string): Generator<Mention> {
  for (const { index, 0: word, groups } of text.matchAll(WORD)) {
    const pairs = pairsFrom(text, index + word.length)
    const last = pairs.at(-1)
    if (!last) continue
    const kind = groups?.resolution === undefined ? 'decision' : 'resolution'
    yield { kind, pairs, end: last.index + last.length }
  }
}

/** The numbers of a list that begins at a place; one that goes on as something else ends it. */
function pairsFrom(text: string, start: number): Pair[] {
  const list = text.slice(start, start + MAX_LIST_LENGTH)
  const pairs: Pair[] = []
  let at = 0
  while (pairs.length < MAX_PAIRS) {
    const comma = pairs.length === 0 ? '' : (COMMA.exec(list.slice(at))?.[0] ?? '')
    const match = PAIR.exec(list.slice(at + comma.length))
    if (!match) break
    at += comma.length
    pairs.push(pairOf(match, start + at))
    at += match[0].length
  }
  while (pairs.length > 0) {
    const { index, length } = pairs.at(-1) ?? { index: 0, length: 0 }
    if (!GOES_ON.test(list.slice(index + length - start))) break
    pairs.pop()
  }
  return pairs
}

/** "第5/1、16/21号决议": the numbers, then the word. */
function* hanMentions(text: string): Generator<Mention> {
  for (const { index, 0: word } of text.matchAll(HAN_WORD)) {
    const before = text.slice(Math.max(0, index - MAX_LIST_LENGTH), index)
    const list = before.slice(trimEndOf(before, /[\dsom/、和–‑-]/iu).length)
    const pairs: Pair[] = []
    let end = index
    for (const written of list.split(/[、和]/u).toReversed()) {
      const match = WHOLE_PAIR.exec(written)
      if (!match || pairs.length === MAX_PAIRS) break
      pairs.unshift(pairOf(match, end - written.length))
      end -= written.length + 1
    }
    if (pairs.length === 0) continue
    yield { kind: word.endsWith('议') ? 'resolution' : 'decision', pairs, end: index + word.length }
  }
}

function pairOf({ 0: written, 1: session = '', 2: number = '' }: RegExpExecArray, index: number) {
  return { session, number, index, length: written.length }
}

function isTheCouncils(text: string, start: number, end: number): boolean {
  const after = sentenceStart(text.slice(end, end + BODY_DISTANCE))
  const owner = OWNER.test(after) ? firstBody(after) : null
  if (owner !== null) return owner
  const before = lastSentence(text.slice(Math.max(0, start - BODY_DISTANCE), start))
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
