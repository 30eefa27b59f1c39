import { expect, test } from 'vitest'
import { readTexts } from '../../../lib/pages/list-of-texts.ts'
import { portalTexts } from '../../../lib/pages/resolutions-portal.ts'
import { open } from './fixture.ts'

const SESSION = 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session45/regular-session'
const HOME = 'https://www.ohchr.org/en/hr-bodies/hrc/home'

function linesOf(html: string, at = SESSION) {
  const { url, document } = open(html, at)
  const read = readTexts(document, url)
  return read?.rows?.map(({ element: _, ...line }) => line)
}

test('headings, tables and their rows are lines, each with the index of what it stands in', () => {
  const inner = '<table><tr><td>For</td></tr></table>'
  const html = `<h2> Resolutions </h2><table summary="All texts"><caption>Of 2020</caption>
    <tr><th colspan="2">Text</th></tr>
    <tr><td rowspan="3">45/7 <a href="/a">a</a><a href="/b">b</a></td><td>Water${inner}</td></tr>
    </table>`
  expect(linesOf(html)).toEqual([
    { line: 'H2', title: 'Resolutions', of: -1, cells: [] },
    { line: 'TABLE', title: 'All texts', of: -1, cells: [] },
    { line: 'CAPTION', title: 'Of 2020', of: 1, cells: [] },
    { line: 'TR', title: '', of: 1, cells: [['Text', '', '2', '', 'TH']] },
    {
      line: 'TR',
      title: '',
      of: 1,
      cells: [
        ['45/7 ab', '/a', '', '3', 'TD'],
        ['Water', '', '', '', 'TD'],
      ],
    },
    { line: 'TABLE', title: '', of: 4, cells: [] },
    { line: 'TR', title: '', of: 5, cells: [['For', '', '', '', 'TD']] },
  ])
})

test('on the page of a session an entry that begins with a number or such a link is a line', () => {
  const html = `<ul><li><a href="/a">45/7</a> Water <i>for all</i></li><li>45/8 Housing</li>
    <li>Water</li><li><a href="/c">Water</a></li></ul><p>PRST 45/2 On reports</p>`
  const lines = [
    {
      line: 'LI',
      title: '',
      of: -1,
      cells: [
        ['45/7', '/a'],
        ['Water', ''],
        ['for all', ''],
      ],
    },
    { line: 'LI', title: '', of: -1, cells: [['45/8 Housing', '']] },
    { line: 'P', title: '', of: -1, cells: [['PRST 45/2 On reports', '']] },
  ]
  expect(linesOf(html)).toEqual(lines)
  expect(linesOf(html, HOME)).toEqual([])
})

test('an entry with several links named by numbers is a line for each of them', () => {
  const html = '<p><a href="/a">45/7</a> Water <a href="/b">45/8</a> Housing</p>'
  expect(linesOf(html)).toEqual([
    {
      line: 'P',
      title: '',
      of: -1,
      cells: [
        ['45/7', '/a'],
        ['Water', ''],
      ],
    },
    {
      line: 'A',
      title: '',
      of: -1,
      cells: [
        ['45/8', '/b'],
        ['Housing', ''],
      ],
    },
  ])
})

test('a number that stands alone goes on in the next entries, up to the next number', () => {
  const html = '<p>45/7</p><p>Water</p><p><a href="/l">L.12</a></p><p>45/8</p>'
  expect(linesOf(html)).toEqual([
    {
      line: 'P',
      title: '',
      of: -1,
      cells: [
        ['45/7', ''],
        ['Water', ''],
        ['L.12', '/l'],
      ],
    },
    { line: 'P', title: '', of: -1, cells: [['45/8', '']] },
  ])
  const many = `<p>45/7</p>${'<p>Water</p>'.repeat(12)}`
  expect(linesOf(many)?.[0]?.cells).toHaveLength(9)
})

test('the table of the resolutions portal gives number, title with its link, and action', () => {
  const cells = (changes: Record<number, [string, string?]> = {}): [string, string][] =>
    Array.from({ length: 16 }, (_, column) => {
      const [text, address = ''] = changes[column] ?? [`cell ${column}`]
      return [text, address]
    })
  const row = (given: [string, string][], line = 'TR') =>
    portalTexts([{ line, title: '', cells: given }])
  expect(row(cells({ 5: ['Water', '/a'] }))).toEqual([
    {
      rowIndex: 0,
      reading: {
        number: 'cell 4',
        title: 'Water',
        action: 'cell 10',
        address: '/a',
        section: 'cell 3',
      },
    },
  ])
  expect(row(cells({ 2: ['GA 77'] }))).toEqual([])
  expect(row(cells(), 'TABLE')).toEqual([])
  for (const length of [0, 4, 5, 10]) expect(row(cells().slice(0, length))).toEqual([])
  expect(row(cells().slice(0, 11))).toHaveLength(1)
})
