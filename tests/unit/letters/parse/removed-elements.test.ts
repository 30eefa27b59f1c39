import { expect, test } from 'vitest'
import { sourceFromHtml } from '../../../../lib/letters/parse/html.ts'
import { parseHtml } from '../../../../lib/letters/parse/parse-html.ts'

function read(list: string, css = '') {
  const style = css && `<style>${css}</style>`
  const body = `<p>Text of a letter, which is long enough.</p>${list}`
  const html = `<!doctype html><head>${style}</head><body><main>${body}</main></body>`
  const { blocks, notes = [] } = sourceFromHtml(html, null, parseHtml)
  return { names: blocks.slice(1).map(({ text }) => text), notes }
}

const list = (gone: string) => `<ul><li>Open Road</li>${gone}<li>شبكة الطريق</li><li>网络</li></ul>`
const STAYED = ['Open Road', 'شبكة الطريق', '网络']
const STRUCK = [{ code: 'removed-text', text: 'Left Union' }]

test.each([
  ['s', list('<li><s>Left Union</s></li>')],
  ['del', list('<li><b><del>Left Union</del></b></li>')],
  ['strike', list('<li><strike>Left Union</strike></li>')],
  [
    'a style',
    list('<li style="color:red; Text-Decoration: underline Line-Through">Left Union</li>'),
  ],
  [
    'a line in a style',
    list('<li><span style="text-decoration-line : line-through">Left Union</span></li>'),
  ],
  [
    'a rule for a class',
    list('<li class="left">Left Union</li>'),
    '.left{text-decoration:line-through red}',
  ],
  [
    'a rule within a rule for screens',
    list('<li id="left">Left Union</li>'),
    '@media screen{ul #left{text-decoration-line:line-through}}',
  ],
])('a name struck through by %s is left out, and that is said', (_, html, css = '') => {
  expect(read(html, css)).toEqual({ names: STAYED, notes: STRUCK })
})

test.each([
  ['a row', '<tr style="text-decoration:line-through"><td>Left Union</td><td>Chad</td></tr>'],
  ['a cell', '<tr><td><s>Left Union</s></td><td><s>Chad</s></td></tr>'],
  ['a part', '<tbody class="left"><tr><td>Left Union</td><td>Chad</td></tr></tbody>'],
])('%s of a table that is struck through is left out', (_, row) => {
  const html = `<table><tr><td>Open Road</td><td>Mali</td></tr>${row}</table>`
  const { names, notes } = read(html, '.left{text-decoration:line-through}')
  expect(names).toEqual(['Open Road Mali'])
  expect(notes).toEqual([
    { code: 'removed-text', text: expect.stringMatching(/^Left Union( ·)? Chad$/) },
  ])
})

test('lines in which a name is struck through are read without it', () => {
  expect(read('<p>Open Road<br><s>Left Union</s><br>网络</p>').names).toEqual(['Open Road', '网络'])
  expect(read('<pre>Open Road\n<s>Left Union</s>\n网络</pre>').names).toEqual(['Open Road', '网络'])
})

test.each([
  ['a style in capitals', '<li style="DISPLAY : NONE !important">Left Union</li>'],
  ['visibility', '<li style="visibility:collapse">Left Union</li>'],
  ['an attribute', '<li hidden>Left Union</li>'],
  ['a rule for a class', '<li class="removed">Left Union</li>', '.x, .removed{display:none}'],
  ['a rule for an id', '<li id="r">Left Union</li>', 'li#r { Display: None }'],
  ['a rule for an attribute', '<li data-s="out">Left Union</li>', '[data-s="out"]{display:none}'],
  [
    'a rule of more weight',
    '<li class="a" style="display:block">Left Union</li>',
    '.a{display:none!important}',
  ],
])('a name hidden by %s is left out', (_, gone, css = '') => {
  expect(read(list(gone), css)).toEqual({ names: STAYED, notes: STRUCK })
})

test('a name that is hidden in a list called after its signatories is left out', () => {
  const html = list('<li style="display:none">Left Union</li>').replace(
    '<ul',
    '<ul class="signatories"',
  )
  expect(read(html).names).toEqual(STAYED)
})

test.each([
  ['only in print', '@media print{.a{display:none}}'],
  ['by a rule that another takes back', '.a{display:none} li.a{display:list-item}'],
  ['by a rule that comes before another', '.a{display:none} .a{display:block}'],
  ['until a script shows it', '.a{visibility:hidden}', 'a elementor-invisible'],
  ['by a rule that cannot be read', '.a:has(> *){display:none} }}{{'],
  ['with its marks by none', ''],
])('a name that is hidden %s stays', (_, css, names = 'a') => {
  const { names: read_ } = read(
    list(`<li class="${names}"><s>Stays</s></li>`),
    `s{text-decoration:none} ${css}`,
  )
  expect(read_).toContain('Stays')
})

test('a folded list, and the rest of one below "Show all", are read', () => {
  const points = STAYED.map((name) => `<li style="display:none">${name}</li>`).join('')
  expect(
    read(`<div class="accordion-body" style="display:none"><ul><li>网络</li></ul></div>`).names,
  ).toEqual(['网络'])
  expect(read(`<ul class="signatories"><li>First</li>${points}</ul>`).names).toEqual([
    'First',
    ...STAYED,
  ])
})

test.each(['show-more', 'moretext', 'spoiler-body'])(
  'the rest of a letter below %s is read',
  (name) => {
    expect(read(`<div class="${name}"><p>网络</p></div>`, `.${name}{display:none}`).names).toEqual([
      '网络',
    ])
  },
)

test.each(['main{visibility:hidden}', 'p{display:none}'])(
  'a page that its script shows, when it is loaded, in spite of %s is read',
  (css) => {
    expect(read('<div id="all"><p>Open Road</p></div>', css).names).toEqual(['Open Road'])
  },
)

test('words of a font of pictures, and words for those who cannot see, are no part of a name', () => {
  const icon = '<i class="material-icons" aria-hidden="true">check_circle</i>'
  const plain = '<span aria-hidden="true">arrow_right</span>'
  const unseen = '<span class="screen-reader-text">(opens in a new tab)</span>'
  expect(read(`<ul><li>${icon}${plain} Open Road ${unseen}</li></ul>`).names).toEqual(['Open Road'])
})

test.each(['{', 'a(', '@media x{', 'a{b:c;', '/*', '"'])(
  'a page with a style sheet of %s without end is read as it is',
  (css) => {
    expect(read('<p>Open Road</p>', css.repeat(50_000)).names).toEqual(['Open Road'])
  },
)
