import { expect, test } from 'vitest'
import { sourceFromHtml } from '../../../../lib/letters/parse/html.ts'
import { parseHtml } from '../../../../lib/letters/parse/parse-html.ts'

const texts = (html: string) => sourceFromHtml(html, null, parseHtml).blocks.map(({ text }) => text)
const page = (body: string) => `<!doctype html><title>Open letter</title><body>${body}</body>`

const SENTENCE =
  'Journalists, lawyers and defenders have been detained in large numbers, and many of them remain in prison after trials that were closed to the public, to their families and to observers. '
const prose = (times = 3) => `<p>${SENTENCE.repeat(times)}</p>`

const LETTERS: [language: string, head: string, names: string[]][] = [
  ['English', 'Excellencies,', ['Signatories:', 'Open Road Foundation', 'Northern Network']],
  ['Arabic', 'أصحاب السعادة،', ['المنظمات الموقعة:', 'شبكة الطريق لحقوق الإنسان', 'جمعية النور']],
  ['Chinese', '尊敬的大使阁下：', ['签署组织：', '示例人权中心', '北方法律援助协会']],
]

const list = ([opener, ...names]: string[]) =>
  `<p>${opener}</p><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`

const SECTIONS: [builder: string, wrap: (inside: string) => string][] = [
  ['Elementor', (inside) => `<div class="elementor-section"><div class="c">${inside}</div></div>`],
  ['Divi', (inside) => `<div class="et_pb_section"><div class="et_pb_row">${inside}</div></div>`],
  ['WPBakery', (inside) => `<div class="vc_row wpb_row"><div>${inside}</div></div>`],
  ['Gutenberg', (inside) => `<div class="wp-block-group"><div>${inside}</div></div>`],
  ['sections of HTML', (inside) => `<section><div>${inside}</div></section>`],
  [
    'names that say nothing',
    (inside) => `<div class="${inside.length}"><div>${inside}</div></div>`,
  ],
]

test.each(
  SECTIONS.flatMap(([builder, wrap]) =>
    LETTERS.map(([language, head, names]) => ({ builder, wrap, language, head, names })),
  ),
)('a letter in $language in $builder is read from its opening to its names', (made) => {
  const { wrap, head, names } = made
  const parts = [`<h1>Open letter</h1><p>${head}</p>`, prose() + prose(), list(names)].map(wrap)
  for (const inside of [parts.join(''), `<div id="page">${parts.join('')}</div>`]) {
    const read = texts(page(`<nav><a href="/">Home</a></nav>${inside}<footer>Geneva</footer>`))
    expect(read).toEqual(['Open letter', head, expect.any(String), expect.any(String), ...names])
  }
})

test('a section that holds no more than the date is read with the others', () => {
  const [, head = '', signed = []] = LETTERS[0] ?? []
  const wrap = SECTIONS[0]?.[1] ?? String
  const parts = ['<p>12 February 2023</p>', `<p>${head}</p>${prose(9)}${list(signed)}`].map(wrap)
  expect(texts(page(parts.join('')))[0]).toBe('12 February 2023')
})

const COMMENTS = `<li class="message">${prose(2)}</li>`.repeat(8)

test.each([
  ['an article', 'article', 'id="discussion"'],
  ['an article, which nothing names', 'article', 'id="x"'],
  ['no article', 'div', 'class="comments-area"'],
])('a long discussion beside %s is no part of the letter', (_, tag, names) => {
  for (const [, head, signed] of LETTERS) {
    const letter = `<${tag} id="letter"><p>${head}</p>${prose()}${list(signed)}</${tag}>`
    const read = texts(page(`${letter}<div ${names}>${COMMENTS}</div>`))
    expect(read).toEqual([head, expect.any(String), ...signed])
  }
})

test.each(['comments', 'comment-list respond', 'disqus_thread'])(
  'nobody who writes below a letter, in what is called %s, signs it',
  (names) => {
    const [, head, signed] = LETTERS[0] ?? ['', '', []]
    const below = `<div class="${names}"><ul><li>Friends of the Valley</li><li>A. Reader</li></ul></div>`
    const letter = `<div id="letter"><p>${head}</p>${prose()}${list(signed)}${below}</div>`
    expect(texts(page(letter))).toEqual([head, expect.any(String), ...signed])
  },
)

test('a page that says of itself whether it may be commented on is read', () => {
  const [, head, signed] = LETTERS[0] ?? ['', '', []]
  const letter = `<div class="post comments-closed"><p>${head}</p>${prose()}${list(signed)}</div>`
  expect(texts(page(letter))).toEqual([head, expect.any(String), ...signed])
})

test('what stands in declarative shadow roots is read where it is shown', () => {
  const shadow = `<template shadowrootmode="open"><h1>Open letter</h1><slot name="head">None</slot><slot></slot><p>After</p></template>`
  const host = `<x-letter>${shadow}<p>Body</p><p slot="head">Head</p><p slot="none">Unseen</p></x-letter>`
  expect(texts(page(host))).toEqual(['Open letter', 'Head', 'Body', 'After'])
})

test('shadow roots within shadow roots are opened, and other templates stay closed', () => {
  const inner = '<x-in><template shadowrootmode="closed"><p>Inner</p></template></x-in>'
  const outer = `<x-out><template shadowrootmode="open">${inner}<template><p>Unseen</p></template></template></x-out>`
  expect(texts(page(outer))).toEqual(['Inner'])
})

const source = (html: string) => sourceFromHtml(page(html), null, parseHtml)

test.each(['<s>Left Union</s>', '<del>Left Union</del>', '<strike>Left Union</strike>'])(
  'a name in %s is left out, and that is said',
  (struck) => {
    for (const list of [
      `<ul><li>Stays</li><li>${struck}</li></ul>`,
      `<table><tr><td>Stays</td></tr><tr><td>${struck}</td></tr></table>`,
      `<p>Stays<br>${struck}</p>`,
    ]) {
      const { blocks, notes } = source(list)
      expect(blocks.map(({ text }) => text)).toEqual(['Stays'])
      expect(notes).toEqual([{ code: 'removed-text', text: 'Left Union' }])
    }
  },
)

test('a line through a name may be its style', () => {
  const style = 'color: red; text-decoration: line-through'
  expect(source(`<p>Stays</p><p style="${style}">Left Union</p>`).blocks).toHaveLength(1)
})

test.each([
  ['of WordPress', '<ol class="wp-block-footnotes"><li id="a">Another Union</li></ol>'],
  ['by role', '<section role="doc-endnotes"><p>Another Union</p></section>'],
  ['of Word', '<div id="ftn1"><p>Another Union</p></div>'],
  ['one by one', '<ul><li id="fn-1">Another Union</li></ul>'],
])('notes %s say that they are notes', (_, notes) => {
  const { blocks } = source(`<p>Text<sup id="fnref1">1</sup></p>${notes}<p>After</p>`)
  expect(blocks.map(({ text, isNote = false }) => [text, isNote])).toEqual([
    ['Text', false],
    ['Another Union', true],
    ['After', false],
  ])
})
