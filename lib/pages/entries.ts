import { readOutcome } from '../council/outcome.ts'
import { isHeading } from './grid.ts'
import type { ListedText, ListingPage } from './listed-texts.ts'
import type { TextReading } from './page.ts'
import { isDraft, namesSort, numberIn, sectionsIn } from './text-number.ts'

/** What may stand before the number: "Resolution", "–". */
const LONGEST_BEFORE = 30
const LONGEST_DRAFT = 60
const LONGEST_ACTION = 300

interface Part {
  text: string
  address: string
}

/** "8/1. A title", where nothing stands between them. */
const NUMBER_FIRST =
  /^((?:[\p{L}’']{1,20}[ .:]{1,2})?(?:A\/HRC\/)?(?:(?:RES|DEC|PRST)[/ ])?(?:S-|O[MS]\/)?\d{1,3}\/(?:PRST[/. ])?\d{1,4}\.?)[\s:–—-]{1,4}(\p{L}.*)$/isu

function apart(text: string, address: string): Part[] {
  const [, number = '', rest = ''] = NUMBER_FIRST.exec(text) ?? []
  if (!number || !numberIn(number)) return [{ text, address }]
  return [
    { text: number, address },
    { text: rest, address: '' },
  ]
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
    if (isHeading(name) && sectionsIn(title).length > 0 && title.length < 100) section = title
    if (!cells.length || name === 'TR') continue
    const parts = cells.flatMap(([text = '', address = '']) => apart(clean(text), address))
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
      isEntry = before.length <= LONGEST_BEFORE && (!/\p{L}/u.test(before) || namesSort(before))
    }
    if (!isEntry || (page.kind === 'session' && own !== page.session)) continue
    const said: string[] = []
    let [draft, action] = ['', '']
    for (const { text } of parts.slice(at + 1)) {
      if (text.length < LONGEST_DRAFT && isDraft(text)) draft ||= text
      else if (text.length < LONGEST_ACTION && readOutcome(text)) action ||= text
      else if (text && !/\bcorr\b/i.test(text)) said.push(text)
    }
    const reading = {
      number: number.text,
      title: said.join(' ').replace(/^[\s.:–—-]+/, ''),
      draft,
      action,
      address: number.address,
      section: sectionsIn(before).length > 0 ? before : section,
    }
    yield { line, reading }
  }
}
