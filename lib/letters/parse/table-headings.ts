import { wordsOf } from './cue-patterns.ts'
import type { Cue } from './cues/cue-words.ts'

export type Column = 'organization' | 'person' | 'name' | 'role' | 'place' | 'other'

const wholeCell = (cue: Cue, end = '') => new RegExp(`^(?:${wordsOf(cue)})${end}$`, 'iu')

const HEADINGS: [Column, RegExp][] = [
  ['other', new RegExp(`^(?:#|n[°º]|№|${wordsOf('otherColumn')})\\.?$`, 'iu')],
  ['place', wholeCell('placeColumn')],
  ['role', wholeCell('roleColumn', '(?:\\s?[/&]\\s?\\p{L}+){0,4}')],
  [
    'organization',
    new RegExp(
      `^(?:(?:the |full |official )?(?:${wordsOf('name')})s? (?:of (?:the )?|de (?:la |l[’'])?|del? |da )?)?(?:signatory |participating |endorsing )?(?:${wordsOf('organizationColumn')})(?:\\(s\\)|s)?(?: name| signataires?| firmantes?|名称)?$`,
      'iu',
    ),
  ],
  ['name', wholeCell('nameColumn', 's?')],
]

/** Tells what a column holds by its heading; null for what is no heading. */
export function headingOf(cell: string): Column | null {
  const text = cell.trim().replace(/[:：]$/u, '')
  if (text.length > 45) return null
  return HEADINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** What stands above a column of numbers. */
const ABOVE_NUMBERS = new RegExp(
  `^(?:#|n[°º]\\.?|№(?: ?п\\/п)?|${wordsOf('numberColumn')})(?=\\s|$)`,
  'iu',
)

/**
 * The cells of a printed heading row without that above the numbers, where the first of them says
 * so: in the rows below, the numbers belong to the names. Null for what is no such row.
 */
export function cellsBesideNumbers(cells: string[]): string[] | null {
  const [first = '', ...others] = cells
  const above = ABOVE_NUMBERS.exec(first.trim())
  if (!above) return null
  const rest = first.trim().slice(above[0].length).trim()
  const beside = [...(rest === '' ? [] : [rest]), ...others]
  return beside.length > 0 && beside.every((cell) => headingOf(cell) !== null) ? beside : null
}
