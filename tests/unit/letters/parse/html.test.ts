import { describe, expect, it, test } from 'vitest'
import { blocksOf, sourceFromDocument } from '../../../../lib/letters/parse/html.ts'
import { parseHtml } from '../../../../lib/letters/parse/parse-html.ts'

/** Each block as "kind text", with "gap" and "strong" where it is so. */
function blocks(html: string): string[] {
  return blocksOf(parseHtml(`<body>${html}</body>`).body).map(({ kind, text, gap, strong }) =>
    [kind, text, ...(gap ? ['gap'] : []), ...(strong ? ['strong'] : [])].join(' | '),
  )
}
const groups = (html: string) =>
  blocksOf(parseHtml(`<body>${html}</body>`).body).map(({ group }) => group)

describe('the blocks of a page', () => {
  it.each<[string, string[]]>([
    [
      '<h2>Title</h2><p>One.</p><p>Two.</p>',
      ['heading | Title | strong', 'paragraph | One. | gap', 'paragraph | Two. | gap'],
    ],
    ['<p>One<br>Two<br><br>Three</p>', ['line | One', 'line | Two', 'line | Three | gap']],
    [
      '<div>Loose <b>text</b><p>Own</p>more</div>',
      ['paragraph | Loose text', 'paragraph | Own', 'paragraph | more | gap'],
    ],
    [
      '<ul><li>One</li><li>Two <p>Inner</p></li></ul><ol><li>Three</li></ol>',
      ['entry | One', 'entry | Two', 'entry | Inner', 'entry | Three | gap'],
    ],
    ['<dl><dt>A</dt><dd>B</dd></dl>', ['entry | A', 'entry | B']],
    ['<div>One</div><hr><div>Two</div>', ['paragraph | One', 'paragraph | Two | gap']],
    ['<blockquote>Q</blockquote><div>R</div>', ['paragraph | Q', 'paragraph | R | gap']],
    ['<pre>One\nTwo\n\nThree</pre>', ['line | One', 'line | Two', 'line | Three | gap']],
    ['<p>  spaced \n  out </p><p></p><p>&nbsp;</p>', ['paragraph | spaced out']],
  ])('of %s', (html, expected) => expect(blocks(html)).toEqual(expected))

  it('are strong where nearly all of the text is bold', () => {
    const strong = (html: string) => blocks(`<p>${html}</p>`)[0]?.endsWith('| strong')
    expect(strong('<b>Bold</b>')).toBe(true)
    expect(strong('<strong>Bold text</strong> it')).toBe(true)
    expect(strong('<strong>Bold</strong> it is not')).toBe(false)
    expect(strong('<span style="font-weight: bold">Bold</span>')).toBe(true)
    expect(strong('<span style="font-weight:700">Bold</span>')).toBe(true)
    expect(strong('<span style="font-weight:300">Light</span>')).toBe(false)
  })

  it('have no footnote marks, but the raised letters of words', () => {
    const html = '<p>Name<sup>1</sup> and<sup>[2]</sup> x<sup>*</sup>, the 2<sup>nd</sup></p>'
    expect(blocks(html)).toEqual(['paragraph | Name and x, the 2nd'])
  })

  it('of one list or run of lines share a group', () => {
    expect(groups('<ul><li>A</li><li>B</li></ul><ul><li>C</li></ul>')).toEqual([1, 1, 2])
    expect(groups('<p>A<br>B</p><p>C<br>D</p>')).toEqual([1, 1, 2, 2])
    expect(groups('<p>A</p><p>B</p>')).toEqual([1, 2])
  })
})

describe('a table', () => {
  it('is rows of cells', () => {
    const html =
      '<table><tr><th>Name</th><th>Country</th></tr><tr><td>No<br>Fence<script>x</script></td><td>Japan<sup>1</sup></td></tr><tr><td></td><td></td></tr></table>'
    const page = parseHtml(`<body>${html}</body>`)
    expect(blocksOf(page.body)).toEqual([
      expect.objectContaining({ kind: 'row', cells: ['Name', 'Country'], strong: true }),
      expect.objectContaining({
        kind: 'row',
        text: 'No Fence Japan',
        cells: ['No\nFence', 'Japan'],
        strong: false,
      }),
    ])
  })

  it('that only lays out the page is what its cells hold', () => {
    expect(
      blocks(
        '<table><tr><td><p>One</p><p>Two</p></td><td><ul><li>Three</li></ul></td></tr></table>',
      ),
    ).toEqual(['paragraph | One', 'paragraph | Two | gap', 'entry | Three | gap'])
    expect(blocks('<table><tr><td>a<br>b<br>c<br>d</td></tr></table>')).toHaveLength(4)
    expect(
      blocks('<table><tr><td><table><tr><td>A</td><td>B</td></tr></table></td></tr></table>'),
    ).toEqual(['row | A B'])
  })
})

describe('what is left out', () => {
  const TEXT = '<p>A text that is long enough to be more than half of all of it, without doubt.</p>'

  it.each([
    '<div class="share">x</div>',
    '<div class="related-posts">x</div>',
    '<div class="site_footer">x</div>',
    '<div id="sidebar">x</div>',
    '<nav>x</nav>',
    '<aside>x</aside>',
    '<script>x</script>',
    '<style>x</style>',
    '<form>x</form>',
    '<button>x</button>',
  ])('%s', (html) => expect(blocks(TEXT + html)).toHaveLength(1))

  it.each([
    '<div class="sharepoint">x</div>',
    '<div class="accordion" style="display:none">x</div>',
    '<div class="toggle"><p hidden>x</p></div>',
    '<div id="signatories" hidden>x</div>',
    '<p style="color: red">x</p>',
  ])('but not %s', (html) => expect(blocks(TEXT + html)).toHaveLength(2))

  it.each([
    '<p hidden>x</p>',
    '<p style="display: none">x</p>',
    '<p style="visibility:hidden">x</p>',
  ])('of a page that is shown: %s', (html) => {
    const page = parseHtml(`<html><body>${TEXT.repeat(6)}${html}</body></html>`)
    expect(sourceFromDocument(page, null).blocks.map(({ text }) => text)).not.toContain('x')
  })

  it('is nothing that holds most of the text, whatever it is called', () => {
    expect(blocks(`<div class="share">${TEXT}</div><p>x</p>`)).toHaveLength(2)
  })
})

const LONG = `<p>${'We urge the Council to act on the situation in the country, where people are held. '.repeat(6)}</p>`
const page = (head: string, body = LONG, html = '') =>
  sourceFromDocument(
    parseHtml(`<html ${html}><head>${head}</head><body>${body}</body></html>`),
    null,
  )

describe('what a page says of itself', () => {
  it('is its address, title, site, language and day', () => {
    const head =
      '<title>Of the tab</title><link rel="canonical" href="https://one.example/a"><meta property="og:site_name" content=" A  Site "><meta property="article:published_time" content="2023-02-26T10:00">'
    const body = `<nav>Menu</nav><article><h1>The heading here</h1>${LONG}</article>`
    expect(page(head, body, 'lang="fr"')).toMatchObject({
      address: 'https://one.example/a',
      title: 'The heading here',
      site: 'A Site',
      lang: 'fr',
      published: '2023-02-26',
      blocks: [{ kind: 'heading' }, { kind: 'paragraph' }],
    })
  })

  it('is taken from elsewhere where it is not there', () => {
    const head =
      '<title>Of the tab</title><meta property="og:url" content="https://one.example/b"><meta property="og:title" content="Of the card"><meta name="date" content="2023-02-27">'
    expect(page(head, `<h1>Short</h1>${LONG}`)).toMatchObject({
      address: 'https://one.example/b',
      title: 'Of the card',
      site: null,
      lang: null,
      published: '2023-02-27',
    })
    const time = '<time datetime="2023-01-02">x</time>'
    expect(page('<title>Of the tab</title>', LONG + time)).toMatchObject({
      address: null,
      title: 'Of the tab',
      published: '2023-01-02',
    })
    expect(page('')).toMatchObject({ title: null, published: null })
  })

  it('is no address that leads nowhere by itself, nor a date without its day', () => {
    expect(page('<link rel="canonical" href="/relative">').address).toBeNull()
    expect(page('<meta name="date" content="February 2023">').published).toBeNull()
    const address = sourceFromDocument(
      parseHtml(`<link rel="canonical" href="https://one.example/a">${LONG}`),
      'https://one.example/asked',
    )
    expect(address.address).toBe('https://one.example/asked')
  })
})

test('a page within the limits of depth is read, one beyond is not', () => {
  const nested = (depth: number) =>
    sourceFromDocument(parseHtml(`<body>${'<div>'.repeat(depth)}x`), null)
  expect(nested(190).blocks).toHaveLength(1)
  expect(() => nested(210)).toThrow('too-deep')
})
