// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { createMarks } from '../../../entrypoints/annotator/mentions.ts'
import { findMentions } from '../../../lib/pages/mentions.ts'

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

/** Marks each mention, the last first. */
function mark() {
  const marks = createMarks()
  const hosts = findMentions(document).map((mention) => {
    const host = document.createElement('span')
    return { mention, host }
  })
  for (const { mention, host } of hosts.toReversed()) marks.attach(host, mention)
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

it('marks again what was found while the marks stood', () => {
  const { marks } = mark()
  const found = findMentions(document)
  marks.clear()
  for (const mention of found.toReversed()) marks.attach(document.createElement('span'), mention)
  expect(shown()).toBe('The Council adopted A/HRC/RES/52/28✉, then A/HRC/RES/52/31✉ and rose.')
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
