import { readOutcome } from '../council/outcome.ts'
import { isHeading } from './grid.ts'
import type { ListedText, ListingPage, TextReading } from './page.ts'
import { isDraft, kindsIn, namesKind, numberIn } from './text-number.ts'

/** What may stand before the number: "Resolution", "–". */
const MAX_PREFIX_LENGTH = 30
const MAX_DRAFT_LENGTH = 60
const MAX_ACTION_LENGTH = 300

interface Part {
  text: string
  address: string
}

/** "8/1. A title", where nothing stands between them. */
const NUMBER_FIRST =
  /^((?:[\p{L}’']{1,20}[ .:]{1,2})?第?(?:A\/HRC\/)?(?:(?:RES|DEC|PRST)[/ ])?(?:S-|O[MS]\/)?\d{1,3}\/(?:PRST[/. ])?\d{1,4}\.?(?:号\p{Script=Han}{0,4})?)[\s:：–—-]{1,4}(\p{L}.*)$/isu

function splitNumber(text: string, address: string): Part[] {
  const [, number = '', rest = ''] = NUMBER_FIRST.exec(text) ?? []
  if (!number || !numberIn(number)) return [{ text, address }]
  return [
    { text: number, address },
    { text: rest, address: '' },
  ]
}

const SEPARATOR = /\s[–—|-]\s|[;,.،。；，]\s?|[\s]?[([（]|\s{0,1}:\s/gu
/** So many pieces at the end are looked at. */
const MAX_TAIL_PARTS = 6

/** What was done, from its first word on. */
const ACTION_FIRST =
  /^[^\p{L}]*(?:adopt|approv|reject|withdr|rejet|retir|aprob|rechaz|принят|отклон|снят|отозв|未?经|未付|以|通过|اعت|ا?رُ?فض|سُ?حب)/iu

interface Ended {
  title: string
  draft: string
  action: string
}

/** "A title – A/HRC/57/L.1 – Adopted without a vote", as one text: what stands at its end. */
function splitTail(text: string): Ended {
  const ended = { title: text, draft: '', action: '' }
  const places = [...text.slice(-MAX_ACTION_LENGTH).matchAll(SEPARATOR)]
  const from = Math.max(0, text.length - MAX_ACTION_LENGTH)
  for (const { index, 0: mark } of places.reverse().slice(0, MAX_TAIL_PARTS)) {
    const start = from + index
    const end = ended.title.slice(start + mark.length)
    if (!ended.action && readOutcome(end)) ended.action = end
    else if (!ended.draft && end.length < MAX_DRAFT_LENGTH && isDraft(end)) ended.draft = end
    else continue
    ended.title = text.slice(0, start)
  }
  return ended
}

/**
 * Texts of a list without a table: entries that begin with a link named by the number. What comes
 * after it is the title, up to parts that are a draft or say what was done.
 */
export function* readEntries(
  lines: readonly TextReading[],
  page: ListingPage,
  clean: (text: string) => string,
): Generator<ListedText> {
  let section = ''
  let isEntry = true
  for (const [line, { line: name = '', title, cells = [] }] of lines.entries()) {
    if (isHeading(name) && kindsIn(title).length > 0 && title.length < 100) section = title
    if (!cells.length || name === 'TR') continue
    const parts = cells.flatMap(([text = '', address = '']) => splitNumber(clean(text), address))
    const at = parts.findIndex(({ text }) => numberIn(text))
    const [number] = parts.slice(at)
    if (at === -1 || !number) continue
    const before = parts
      .slice(0, at)
      .map(({ text }) => text)
      .join(' ')
      .trim()
    const own = numberIn(number.text)?.session
    // The lines after the first of an entry are named by their links.
    if (name !== 'A') {
      isEntry = before.length <= MAX_PREFIX_LENGTH && (!/\p{L}/u.test(before) || namesKind(before))
    }
    if (!isEntry || (page.kind === 'session' && own !== page.session)) continue
    const said: string[] = []
    let [draft, action] = ['', '']
    for (const { text } of parts.slice(at + 1)) {
      if (text.length < MAX_DRAFT_LENGTH && isDraft(text) && !readOutcome(text)) draft ||= text
      else if (text.length < MAX_ACTION_LENGTH && readOutcome(text)) {
        const isAction = said.length > 0 || ACTION_FIRST.test(text)
        const ended = isAction ? { action: text, draft: '', title: '' } : splitTail(text)
        action ||= ended.action || text
        draft ||= ended.draft
        if (ended.action && ended.title) said.push(ended.title)
      } else if (text && !/\bcorr\b/i.test(text)) said.push(text)
    }
    const reading = {
      number: number.text,
      title: said.join(' ').replace(/^[\s.:–—-]+/, ''),
      draft,
      action,
      address: number.address,
      section: kindsIn(before).length > 0 ? before : section,
    }
    // "Resolution 45/7 was adopted": a sentence.
    if (!number.address && /^\p{Ll}/u.test(reading.title)) continue
    yield { line, reading }
  }
}
