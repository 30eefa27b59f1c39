import { trimEndOf } from '../text/trim-end.ts'
import { adoptedSymbol, type CouncilSymbol, SESSION } from './symbol-grammar.ts'

/** A symbol found in running text, with the position and length of what was written. */
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
/** No list of that many pairs is longer. In characters. */
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
/** How far from a number its body may stand, in characters. */
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

/** A number such as `52/28`, with its position in the text. */
type Pair = ReturnType<typeof pairOf>

interface Mention {
  kind: 'resolution' | 'decision'
  pairs: Pair[]
  /** The index after the mention. */
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

/** The numbers of a list that begins at an index; a number that goes on as another one ends it. */
function pairsFrom(text: string, start: number): Pair[] {
  const list = text.slice(start, start + MAX_LIST_LENGTH)
  const pairs: Pair[] = []
  let end = 0
  while (pairs.length < MAX_PAIRS) {
    const comma = pairs.length === 0 ? '' : (COMMA.exec(list.slice(end))?.[0] ?? '')
    const match = PAIR.exec(list.slice(end + comma.length))
    if (!match) break
    pairs.push(pairOf(match, start + end + comma.length))
    end += comma.length + match[0].length
  }
  const last = pairs.findLastIndex(
    ({ index, length }) => !GOES_ON.test(list.slice(index + length - start)),
  )
  return pairs.slice(0, last + 1)
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
    const kind = word.endsWith('议') ? 'resolution' : 'decision'
    if (pairs.length > 0) yield { kind, pairs, end: index + word.length }
  }
}

function pairOf({ 0: written, 1: session = '', 2: number = '' }: RegExpExecArray, index: number) {
  return { session, number, index, length: written.length }
}

/** Whether the body named after a mention, or else the nearest one before it, is the Council. */
function isTheCouncils(text: string, start: number, end: number): boolean {
  const [after = ''] = text.slice(end, end + BODY_DISTANCE).split(/[.;。؛](?:\s|$)|\n/u, 1)
  const owner = OWNER.test(after) ? bodiesIn(after)[0] : undefined
  const sentences = text.slice(Math.max(0, start - BODY_DISTANCE), start).split(/[.;。؛]\s|\n/u)
  const nearest = owner ?? bodiesIn(sentences.at(-1) ?? '').at(-1)
  return nearest !== undefined && nearest.groups?.other === undefined
}

function bodiesIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(BODY)]
}
