import { readOutcome } from '../council/outcome.ts'
import { cleanText } from '../text/clean.ts'
import { isHeading } from './grid.ts'
import type { ListedText, ListingPage, TextReading } from './page.ts'
import { isDraft, kindsIn, namesKind, numberIn } from './text-number.ts'

/** Of what may stand before the number ("Resolution", "–"), in characters. */
const MAX_PREFIX_LENGTH = 30
const MAX_DRAFT_LENGTH = 60
const MAX_ACTION_LENGTH = 300

interface Part {
  text: string
  address: string
}

/** "8/1. A title" */
const NUMBER_FIRST =
  /^((?:[\p{L}’']{1,20}[ .:]{1,2})?第?(?:A\/HRC\/)?(?:(?:RES|DEC|PRST)[/ ])?(?:S-|O[MS]\/)?\d{1,3}\/(?:PRST[/. ])?\d{1,4}\.?(?:号\p{Script=Han}{0,4})?)[\s:：–—-]{1,4}(\p{L}.*)$/isu

/** Splits "8/1. A title" into number and title; any other text stays one part. */
function splitNumber(text: string, address: string): Part[] {
  const [, number = '', title = ''] = NUMBER_FIRST.exec(text) ?? []
  if (!number || !numberIn(number)) return [{ text, address }]
  return [
    { text: number, address },
    { text: title, address: '' },
  ]
}

const SEPARATOR = /\s[–—|-]\s|[;,.،。；，]\s?|[\s]?[([（]|\s{0,1}:\s/gu
/** How many parts at the end of a text are read. */
const MAX_TAIL_PARTS = 6

/** Begins with what was done. */
const ACTION_FIRST =
  /^[^\p{L}]*(?:adopt|approv|reject|withdr|rejet|retir|aprob|rechaz|принят|отклон|снят|отозв|未?经|未付|以|通过|اعت|ا?رُ?فض|سُ?حب)/iu

/** Splits "A title – A/HRC/57/L.1 – Adopted without a vote" into title, draft and action. */
function splitTail(text: string): Record<'title' | 'draft' | 'action', string> {
  const parts = { title: text, draft: '', action: '' }
  const separators = [...text.matchAll(SEPARATOR)].reverse()
  for (const { index: start, 0: separator } of separators.slice(0, MAX_TAIL_PARTS)) {
    const tail = parts.title.slice(start + separator.length)
    if (!parts.action && readOutcome(tail)) parts.action = tail
    else if (!parts.draft && tail.length < MAX_DRAFT_LENGTH && isDraft(tail)) parts.draft = tail
    else continue
    parts.title = text.slice(0, start)
  }
  return parts
}

/**
 * The texts of a list without a table: its entries begin with a link named by the number. What
 * follows is the title, up to parts that are a draft or say what was done.
 */
export function* readEntries(
  rows: readonly TextReading[],
  page: ListingPage,
): Generator<ListedText> {
  let section = ''
  let isEntry = true
  for (const [rowIndex, { line: tagName = '', title, cells = [] }] of rows.entries()) {
    if (isHeading(tagName) && kindsIn(title).length > 0 && title.length < 100) section = title
    if (tagName === 'TR') continue
    const parts = cells.flatMap(([text = '', address = '']) =>
      splitNumber(cleanText(text), address),
    )
    const at = parts.findIndex(({ text }) => numberIn(text))
    const number = parts[at]
    if (!number) continue
    const prefix = parts
      .slice(0, at)
      .map(({ text }) => text)
      .join(' ')
      .trim()
    // The rows after the first of an entry stand in their links.
    if (tagName !== 'A') {
      isEntry = prefix.length <= MAX_PREFIX_LENGTH && (!/\p{L}/u.test(prefix) || namesKind(prefix))
    }
    const isOwn = page.kind !== 'session' || numberIn(number.text)?.session === page.session
    if (!isEntry || !isOwn) continue
    const words: string[] = []
    let [draft, action] = ['', '']
    for (const { text } of parts.slice(at + 1)) {
      const isAction = text.length < MAX_ACTION_LENGTH && readOutcome(text) !== null
      if (isAction && (words.length > 0 || ACTION_FIRST.test(text))) action ||= text
      else if (isAction) {
        const tail = splitTail(text)
        action ||= tail.action || text
        draft ||= tail.draft
        if (tail.action && tail.title) words.push(tail.title)
      } else if (text.length < MAX_DRAFT_LENGTH && isDraft(text)) draft ||= text
      else if (text && !/\bcorr\b/i.test(text)) words.push(text)
    }
    const reading = {
      number: number.text,
      title: words.join(' ').replace(/^[\s.:–—-]+/, ''),
      draft,
      action,
      address: number.address,
      section: kindsIn(prefix).length > 0 ? prefix : section,
    }
    // "Resolution 45/7 was adopted": a sentence.
    if (number.address || !/^\p{Ll}/u.test(reading.title)) yield { rowIndex, reading }
  }
}
