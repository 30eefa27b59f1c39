// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { createMentionBadges } from '../../../entrypoints/annotator/mention-badges.ts'
import { findTextPositions } from '../../../entrypoints/annotator/text-positions.ts'
import { mentionedTexts } from '../../../lib/pages/mentions.ts'
import { readRunningText } from '../../../lib/pages/running-text.ts'

const TEXT = 'The Council adopted A/HRC/RES/52/28, then A/HRC/RES/52/31 and rose.'

let paragraph: HTMLElement
let text: Text

beforeEach(() => {
  document.body.innerHTML = '<main><p></p></main>'
  const found = document.querySelector('p')
  if (!found) throw new Error('no paragraph')
  paragraph = found
  text = new Text(TEXT)
  paragraph.append(text)
})

function placesOf(page: Document) {
  return findTextPositions(
    page,
    mentionedTexts(readRunningText(page)).map(({ end }) => end),
  )
}

/** Marks each mention, the last first. */
function mark() {
  const marks = createMentionBadges()
  const hosts = placesOf(document).map((place) => {
    const host = document.createElement('span')
    return { place, host }
  })
  for (const { place, host } of hosts.toReversed()) marks.attach(host, place)
  return { marks, hosts: hosts.map(({ host }) => host) }
}

const shown = () =>
  [...paragraph.childNodes].map((node) => (node instanceof Text ? node.data : '✉')).join('')

it('puts a mark behind each mention of one text', () => {
  mark()
  expect(shown()).toBe('The Council adopted A/HRC/RES/52/28✉, then A/HRC/RES/52/31✉ and rose.')
})

it('leaves the text as it was', () => {
  mark().marks.clear()
  expect([...paragraph.childNodes]).toEqual([text])
  expect(text.data).toBe(TEXT)
})

it('stands beside the same text when the page is read while it stands', () => {
  const before = readRunningText(document)
  const { marks } = mark()
  expect(readRunningText(document)).toBe(before)
  marks.clear()
  mark()
  expect(shown()).toBe('The Council adopted A/HRC/RES/52/28✉, then A/HRC/RES/52/31✉ and rose.')
})

it('finds the places across elements and white space, and none in what is passed over', () => {
  document.body.innerHTML = `<main> <p>One
    <b>resolution</b>   52/1</p><nav>A/HRC/RES/52/9</nav><p>and <a>A/HRC/RES/52/8</a>52/2</p></main>`
  const places = placesOf(document)
  expect(places.map(({ node, offset }) => node.data.slice(0, offset).trim())).toEqual([
    '52/1',
    '52/2',
  ])
})

function changeAndAdd(): void {
  text.replaceData(0, text.length, 'News.')
  paragraph.append('!')
}

it.each([
  ['changes the text', () => text.replaceData(0, text.length, 'News.'), 'News.'],
  ['takes the text away', () => text.remove(), ''],
  ['changes it and adds another', changeAndAdd, 'News.!'],
])('takes marks and the old end away when the page %s', async (_, change, after) => {
  const { marks, hosts } = mark()
  await Promise.resolve()
  change()
  await Promise.resolve()
  expect(shown()).toBe(after)
  expect(hosts.some(({ isConnected }) => isConnected)).toBe(false)
  marks.clear()
  expect(shown()).toBe(after)
})

it('loses no text when the page puts something in its place, as a translation', async () => {
  mark()
  const translated = document.createElement('b')
  text.replaceWith(translated)
  await Promise.resolve()
  expect(paragraph.textContent).toBe(', then A/HRC/RES/52/31 and rose.')
  expect(paragraph.querySelector('span')).toBeNull()
})

it('loses no text when the page moves the paragraph', async () => {
  const { marks } = mark()
  paragraph.remove()
  text.data += ''
  await Promise.resolve()
  document.body.append(paragraph)
  marks.clear()
  expect(paragraph.textContent).toBe(TEXT)
})
