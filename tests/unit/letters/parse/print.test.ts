import { expect, test } from 'vitest'
import { pageRows, printedLines, widestOf } from '../../../../lib/letters/parse/pdf-lines.ts'
import {
  groupByTurn,
  turnUpright,
  type Viewport,
} from '../../../../lib/letters/parse/pdf-orientation.ts'
import { softHyphens } from '../../../../lib/letters/parse/pdf-soft-hyphens.ts'
import type { TextRun } from '../../../../lib/letters/parse/pdf-text-run.ts'
import { blocksFromLines } from '../../../../lib/letters/parse/text.ts'

/** A run of ten-point letters, each five points wide. */
const at = (x: number, y: number, text: string): TextRun => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  font: 'f',
})

/** A run that ends at `right`. */
const to = (right: number, y: number, text: string) => at(right - text.length * 5, y, text)

function texts(runs: TextRun[], widest?: number) {
  const page = pageRows(runs)
  const lines = printedLines(page, widest ?? widestOf(page))
  return blocksFromLines(lines).map(({ text }) => text)
}

test('names below one another from right to left are as many', () => {
  const names = ['مركز المثال للدراسات', 'شبكة الطريق', 'جمعية النور للمساعدة']
  const prose = to(500, 10, 'ندعو الدول إلى ضمان إجراء تحقيق مستقل في الانتهاكات المرتكبة خلال')
  expect(texts([prose, ...names.map((name, index) => to(500, 60 + index * 12, name))])).toEqual([
    prose.text,
    ...names,
  ])
})

test('a sentence from right to left goes on in the next line', () => {
  const lines = ['ندعو الدول الأعضاء جميعها إلى ضمان إجراء تحقيق', 'مستقل في الانتهاكات المرتكبة']
  expect(texts(lines.map((line, index) => to(500, 10 + index * 12, line)))).toEqual([
    lines.join(' '),
  ])
})

test('words from left to right keep their order in a line from right to left', () => {
  const line = [
    to(500, 10, 'منظمة'),
    at(380, 10, 'Human'),
    at(410, 10, 'Rights'),
    at(445, 10, 'Watch'),
    to(375, 10, 'الدولية'),
  ]
  expect(texts(line)).toEqual(['منظمة Human Rights Watch الدولية'])
})

test('a number at the right of a name from left to right, on a page that runs the other way', () => {
  const arabic = to(500, 10, 'رابطة الصحفيين المستقلين في كل مكان')
  const named = [at(485, 40, '.'), at(490, 40, '5'), to(480, 40, 'Human Rights Watch')]
  expect(texts([arabic, ...named])).toEqual([arabic.text, '5. Human Rights Watch'])
})

test('letters that are set apart are words, with the spaces between these', () => {
  const line = [at(10, 10, 'O p e n'), at(60, 10, 'l e t t e r'), at(130, 10, 'o n')]
  expect(texts(line)).toEqual(['Open letter on'])
  expect(texts([at(10, 10, 'A letter to a B')])).toEqual(['A letter to a B'])
})

test('words of a stretched narrow column are no columns', () => {
  const rows = ['We call', 'on you', 'to act', 'at once', 'in this']
  const runs = rows.flatMap((row, index) => {
    const [first = '', second = ''] = row.split(' ')
    return [at(10, 10 + index * 12, first), to(110, 10 + index * 12, second)]
  })
  expect(texts([...runs, at(10, 70, 'matter.')])).toEqual([`${rows.join(' ')} matter.`])
})

/** A line whose words are parted evenly, so that it fills 100 points. */
function stretched(left: number, y: number, line: string): TextRun[] {
  const words = line.split(' ')
  const gap = (100 - 5 * words.join('').length) / (words.length - 1)
  let x = left
  return words.map((word) => {
    const run = at(x, y, word)
    x += run.width + gap
    return run
  })
}

test('stretched narrow columns side by side are read one after the other', () => {
  const lines = [
    'letters words urge',
    'we ask governments',
    'everywhere to act',
    'now because of law',
  ]
  const runs = lines.flatMap((line, index) =>
    [10, 130].flatMap((left) => stretched(left, 10 + index * 12, line)),
  )
  expect(texts(runs)).toEqual([[...lines, ...lines].join(' ')])
})

test('a line of a stretched text that ends before its edge is the last of its paragraph', () => {
  const full = 'Word word word word word word word word'
  const short = 'The last words of one'
  const lines = [full, full, full, short, full, full, full, short]
  const read = texts(lines.map((line, index) => at(10, 10 + index * 12, line)))
  expect(read).toEqual(Array(2).fill([full, full, full, short].join(' ')))
})

test('a page of names alone ends where the pages like it end', () => {
  const names = ['Example Centre for Human Rights', 'Independent Journalists of All Countries']
  const page = names.map((name, index) => at(10, 10 + index * 12, name))
  expect(texts(page, 500)).toEqual(names)
})

const A4 = { width: 595, height: 842 }
const SHOWN: Viewport = { ...A4, transform: [1, 0, 0, -1, 0, 842] }
const run = (transform: number[]) => ({ str: 'Word', transform, width: 20, height: 10 })

test.each([
  ['upright', [10, 0, 0, 10, 50, 800], 0, 50, 42],
  ['reading upwards', [0, 10, -10, 0, 50, 100], 3, 100, 50],
  ['reading downwards', [0, -10, 10, 0, 50, 800], 1, 42, 545],
  ['upside down', [-10, 0, 0, -10, 50, 800], 2, 545, 800],
])('letters %s are set upright', (_, transform, turn, x, y) => {
  expect(turnUpright(run(transform), SHOWN)).toMatchObject({ turn, run: { x, y, size: 10 } })
})

test('a page that is shown turned is read as it is shown', () => {
  const turned: Viewport = { width: 842, height: 595, transform: [0, 1, 1, 0, 0, 0] }
  expect(turnUpright(run([0, 10, -10, 0, 50, 100]), turned)).toMatchObject({
    turn: 0,
    run: { x: 100, y: 50 },
  })
})

test('what is set across a page comes after its text', () => {
  const placed = [at(1, 1, 'Draft'), at(1, 2, 'A longer text')].map((run, index) => ({
    turn: index === 0 ? (1 as const) : (0 as const),
    run,
  }))
  expect(groupByTurn(placed).map(({ runs }) => runs.map(({ text }) => text))).toEqual([
    ['A longer text'],
    ['Draft'],
  ])
})

test('a space that stands for a soft hyphen is taken away, and no other', () => {
  const read = softHyphens()
  const word = (str: string) => read({ str, transform: [], width: 0, height: 0 })?.str
  const begin = (tag: string) => read({ type: 'beginMarkedContentProps', tag })
  const end = () => read({ type: 'endMarkedContent' })
  expect(word('Fou')).toBe('Fou')
  begin('Span')
  end()
  expect(word('')).toBeUndefined()
  expect([word(' nda'), word(' tion')]).toEqual(['nda', ' tion'])
  begin('Span')
  expect(word('of')).toBe('of')
  end()
  expect(word(' the')).toBe(' the')
  begin('P')
  end()
  expect(word(' Council')).toBe(' Council')
})

test.each([28, 45, 60, 135, 200, -45])('letters %d degrees aslant are a watermark', (degrees) => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const stamp = turnUpright(run([10 * cos, 10 * sin, -10 * sin, 10 * cos, 50, 100]), SHOWN)
  expect(stamp.turn).toBe('aslant')
  // Of more letters than the text itself, it is no text all the same.
  const text = { turn: 0 as const, run: { ...stamp.run, text: 'A' } }
  expect(groupByTurn([stamp, text])).toMatchObject([
    { aslant: false, runs: [{ text: 'A' }] },
    { aslant: true },
  ])
})

test('a page that was scanned a little askew stands upright', () => {
  expect(turnUpright(run([10, 0.8, -0.8, 10, 50, 800]), SHOWN).turn).toBe(0)
})

test('countries below one another are no name that goes on', () => {
  const line = (text: string) =>
    ({ text, indent: 0, room: 5, firstWord: 40, gap: false, large: false, cells: [] }) as const
  const read = (...lines: string[]) =>
    blocksFromLines(lines.map((text) => ({ ...line(text), cells: [] }))).map(({ text }) => text)
  expect(read('Costa Rica', 'España')).toEqual(['Costa Rica', 'España'])
  expect(read('Network of Costa Rica for', 'España')).toEqual(['Network of Costa Rica for España'])
})

/** Lines of Chinese, their letters as wide as high. */
const han = (lines: string[], y: number) =>
  lines.map((text, n) => ({ ...at(10, y + n * 14, text), width: text.length * 10 }))
const FULL = '我们呼吁人权理事会延长特别报告员的任期并通过'
const RUN = [
  '示例人权中心、北方法律援助协会、独立记者',
  '联盟、Open Road Co、和平教育基',
  '金会、光明之路',
]

test('a line of a run of Chinese names goes on where it does not end in 、', () => {
  const stretchedText = han(Array(7).fill(FULL), 10)
  const last = (lines: string[]) => texts([...stretchedText, ...han(lines, 150)]).at(-1)
  expect(last(RUN)).toBe(RUN.join(''))
  expect(last([...RUN.slice(0, 1), '联盟。', '甲'])).toBe('甲')
  expect(last(['甲中心、乙中心、丙中心', '丁中心、戊中心'])).toBe('丁中心、戊中心')
})

test.each(['• ', ''])('names "%s" in three columns below a letter of one are whole', (mark) => {
  const prose = [
    at(10, 10, 'A line of the letter that goes from one edge of its page to the other edge'),
    at(10, 22, 'and a last one, which is a little shorter'),
  ]
  const names = [
    ['Centre for Legal', 'Network', 'Human Road Office', 'Lantern House Club', 'Open Door'],
    ['Council for Fair', 'Association', 'Harbour City Club', 'Meadow Group East', 'Old Mill'],
    ['Forum of the Free', 'Foundation', 'Stone Bridge Club', 'Pathway Clinics'],
  ]
  const columns = names.flatMap((lines, column) =>
    lines.map((text, n) => at(10 + column * 130, 40 + n * 12, n === 1 ? text : mark + text)),
  )
  const whole = names.flatMap(([first = '', second = '', ...others]) =>
    [`${first} ${second}`, ...others].map((name) => mark + name),
  )
  expect(texts([...prose, ...columns]).slice(-whole.length)).toEqual(whole)
})
