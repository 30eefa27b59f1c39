import { describe, expect, it } from 'vitest'
import { cite } from '../../../lib/letters/cite.ts'
import { addressKey, likeness } from '../../../lib/letters/likeness.ts'
import { datesIn } from '../../../lib/letters/parse/find-dates.ts'
import { sourceFromDocument } from '../../../lib/letters/parse/html.ts'
import { cleanName, splitInlineList } from '../../../lib/letters/parse/names.ts'
import { parseHtml } from '../../../lib/letters/parse/parse-html.ts'
import { parsePerson } from '../../../lib/letters/parse/persons.ts'
import { splitPlace } from '../../../lib/letters/parse/place-names.ts'
import { readLetters } from '../../../lib/letters/parse/read-letter.ts'
import { proposeId } from '../../../lib/letters/parse/record.ts'
import { block, type LetterSource } from '../../../lib/letters/parse/source-blocks.ts'
import { sourceFromText } from '../../../lib/letters/parse/text.ts'
import { nameKey } from '../../../lib/text/name-key.ts'
import { loadKnowledge } from '../../../tools/letters/load-knowledge.ts'
import { overgrown, withThreadTime } from './grows.ts'
import { TOKENS } from './tokens.ts'

const { knowledge } = loadKnowledge()
const { register } = knowledge

/** A letter with a text in each place that is read for something of its own. */
function letterWith(text: string): string {
  return `Open letter ${text} to the Council

26 February 2023 ${text}

To: Permanent Representatives of Member States ${text}

Dear Excellencies ${text},

We, the undersigned ${text}, urge the Human Rights Council to adopt a resolution on Eritrea at its 52nd session.
${text}
We thank you for your attention to these matters and remain at your disposal. ${text}

Signatories ${text}:
1. Amnesty International
2. Amnesty ${text} International
${text}
CIVICUS ${text}
Human Rights Watch ${text}, ${text}
`
}

function read(source: LetterSource): void {
  for (const draft of readLetters(source, knowledge).drafts) proposeId(draft)
}

/** The same as the blocks of a page, headings, points and rows among them. */
function blocksOf(text: string): LetterSource {
  const kinds = ['heading', 'paragraph', 'entry', 'row', 'line'] as const
  const clean = text.replace(/\s+/g, ' ').trim()
  const lines = letterWith(clean).split('\n')
  return {
    ...sourceFromText(''),
    title: clean,
    site: clean,
    blocks: lines
      .filter((line) => line !== '')
      .map((line, index) => {
        const kind = kinds[index % kinds.length] ?? 'line'
        return block({ kind, text: line, cells: kind === 'row' ? [line, clean] : [], group: index })
      }),
  }
}

function likenable(title: string, url: string) {
  return { title, url, also_at: [], date: null, sessions: [], countries: [] }
}

/** A letter repeats its text more than ten times: with the longer one it has over 10,000 tokens. */
const REPEATED = { small: 250, floor: 75 }
const REPEATING = new Set(['a letter as text', 'a letter as blocks'])

const READERS: Record<string, (text: string) => unknown> = {
  'a letter as text': (text) => read(sourceFromText(letterWith(text))),
  'a letter as blocks': (text) => read(blocksOf(text)),
  'a text alone': (text) => read(sourceFromText(text)),
  'a list in a sentence': (text) => splitInlineList(text, register, 1),
  'a person': (text) => parsePerson(text, true, register),
  'a name': (text) => [cleanName(text), nameKey(text), splitPlace(text), register.find(text)],
  dates: (text) => ['en', 'ar', 'zh'].map((language) => datesIn(text.slice(0, 160), language)),
  'a citation': (text) =>
    cite({ publisher: text, title: text, title_kind: 'own', date: '2023-01-01', url: text }, 'en'),
  likeness: (text) => [
    addressKey(text),
    likeness(likenable(text, text), likenable(`${text}x`, `${text}y`)),
  ],
}

describe('reading a letter takes time in proportion to its length', () => {
  it.each(Object.keys(READERS))(
    '%s',
    (name) => {
      const lengths = REPEATING.has(name) ? REPEATED : {}
      expect(overgrown((text) => READERS[name]?.(text), TOKENS, lengths)).toEqual([])
    },
    300_000,
  )

  it('one unbroken word, thousands of hyphens and a struck-out name', () => {
    const word = (length: number) =>
      read(sourceFromText(letterWith(`${'x'.repeat(length)}\nCIVICUS ${'-'.repeat(length / 40)}`)))
    expect(overgrown((text) => word(text.length * 40), ['x'])).toEqual([])
  }, 300_000)
})

describe('long lists', () => {
  it('fill no stack', () => {
    const names = 'A\t'.repeat(150_000)
    expect(() => read(sourceFromText(`Signatories:\n\n${names}\nA\tB`))).not.toThrow()
  }, 300_000)
})

it('takes no longer for a page for how deep its text stands', () => {
  const read = (depth: number) => {
    const text = '<p>We urge the Council to act.</p>'.repeat(2000)
    const page = parseHtml(`<body>${'<div>'.repeat(depth)}${text}${'</div>'.repeat(depth)}</body>`)
    const { given, time } = withThreadTime(() => sourceFromDocument(page, null))
    expect(given.blocks).toHaveLength(2000)
    return time
  }
  read(5)
  expect(read(150)).toBeLessThan(8 * read(5))
})
