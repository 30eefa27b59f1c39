import { describe, expect, it } from 'vitest'
import { readPage } from '../../../lib/pages/read-page.ts'
import { resolvePage } from '../../../lib/pages/resolve.ts'
import { open, openFixture, understand } from './fixture.ts'

const vote = (inFavour: number, against: number, abstaining: number, action = 'adopted') => ({
  action,
  vote: { inFavour, against, abstaining },
})
const ADOPTED = { action: 'adopted', vote: null }

describe('the list of session 52', () => {
  const { read, page } = understand('ohchr/ohchr-res-dec-stat-52')

  it('has every text with symbol, title, draft and outcome', () => {
    expect(page).toMatchObject({ kind: 'texts', session: '52', language: 'en', symbol: null })
    expect(page?.texts).toHaveLength(57)
    expect(page?.texts[27]).toEqual({
      symbol: 'A/HRC/RES/52/28',
      draft: 'A/HRC/52/L.128',
      session: '52',
      title: 'Situation of human rights in the Democratic People’s Republic of Korea',
      outcome: ADOPTED,
    })
    expect(page?.texts[39]?.outcome).toEqual(vote(22, 4, 21))
    expect(page?.texts[56]).toMatchObject({ symbol: 'A/HRC/DEC/52/114', draft: null })
  })

  it('says in which element each text and the title stand', () => {
    expect(read?.heading?.tagName).toBe('H1')
    expect(page?.lines).toHaveLength(57)
    expect(read?.rows[page?.lines?.[27] ?? -1]?.element.textContent).toContain('52/28')
  })

  it('can be sent in a message', () => {
    expect(structuredClone(read?.reading)).toEqual(read?.reading)
  })
})

describe('lists of other eras', () => {
  it.each([
    ['ap-ohchr/ap-ohchr-index-8', '8', 14, 'A/HRC/RES/8/4', 'The right to education', null],
    [
      'ohchr/ohchr-res-dec-stat-12',
      '12',
      14,
      'A/HRC/RES/12/23',
      'The right to development',
      vote(33, 0, 14),
    ],
    ['ohchr/ohchr-res-dec-stat-19', '19', 14, 'A/HRC/RES/19/24', 'The Social Forum', ADOPTED],
    ['ohchr/ohchr-res-dec-stat-22', '22', 14, 'A/HRC/RES/22/9', 'The right to food', ADOPTED],
    [
      'ohchr/ohchr-res-dec-stat-25',
      '25',
      15,
      'A/HRC/DEC/25/101',
      'Outcome of the universal periodic review: (a country)',
      ADOPTED,
    ],
    [
      'ohchr/ohchr-res-dec-stat-34',
      '34',
      14,
      'A/HRC/RES/34/12',
      'The right to food',
      vote(45, 1, 1),
    ],
    [
      'ohchr/ohchr-res-dec-stat-48-legacy',
      '48',
      16,
      'A/HRC/RES/48/13',
      'The human right to a clean, healthy and sustainable environment',
      vote(43, 0, 4),
    ],
  ])('%s', (name, session, rows, symbol, title, outcome) => {
    const { page } = understand(name)
    expect(page).toMatchObject({ kind: 'texts', session })
    expect(page?.texts).toHaveLength(rows)
    expect(page?.texts.every((text) => text.symbol !== null || text.outcome !== null)).toBe(true)
    expect(page?.texts.find((text) => text.symbol === symbol)).toMatchObject({ title, outcome })
  })

  it('knows the draft by its short form, and a row withdrawn or rejected by its draft and title', () => {
    expect(understand('ohchr/ohchr-res-dec-stat-12').page?.texts[0]?.draft).toBe('A/HRC/12/L.1')
    const lost = understand('ohchr/ohchr-res-dec-stat-48-legacy').page?.texts.slice(-2)
    expect(lost).toMatchObject([
      {
        symbol: null,
        draft: 'A/HRC/48/L.15',
        session: '48',
        title: 'Situation of human rights in Yemen',
        outcome: vote(18, 21, 7, 'rejected'),
      },
      {
        symbol: null,
        title: 'Realizing a better life for everyone',
        outcome: { action: 'withdrawn' },
      },
    ])
  })

  it('reads a list of a session no catalogue knows', () => {
    const { page } = understand('ohchr/ohchr-res-dec-stat-64-invented')
    expect(page?.session).toBe('64')
    expect(page?.texts.map(({ symbol, draft }) => symbol ?? draft)).toEqual([
      'A/HRC/RES/64/1',
      'A/HRC/RES/64/2',
      'A/HRC/RES/64/3',
      'A/HRC/64/L.20',
      'A/HRC/64/L.22',
    ])
  })

  it('tells the three lists apart by Arabic headings, and reads past marks of direction', () => {
    const { page } = understand('ohchr/ohchr-res-dec-stat-55-ar')
    expect(page?.language).toBe('ar')
    expect(page?.texts[0]?.symbol).toBe('A/HRC/RES/55/1')
    expect(page?.texts.slice(-2).map(({ symbol }) => symbol)).toEqual([
      'A/HRC/DEC/55/101',
      'A/HRC/PRST/55/1',
    ])
  })
})

describe('pages of sessions', () => {
  it('gives a session without texts its title', () => {
    const { page, read } = understand('ohchr/ohchr-session-52')
    expect(page).toMatchObject({ kind: 'session', session: '52', texts: [] })
    expect(read?.heading?.textContent).toBe('52nd regular session of the Human Rights Council')
  })

  it('finds the one text of a special session, which has no number, by its link', () => {
    const { page } = understand('ohchr/ohchr-special-session-36-es')
    expect(page).toMatchObject({ kind: 'texts', session: 'S-36', language: 'es' })
    expect(page?.texts.map(({ symbol }) => symbol)).toEqual(['A/HRC/RES/S-36/1'])
  })

  it('reads an empty list as a list without texts', () => {
    const { page } = understand('ohchr/ohchr-res-dec-stat-63-empty')
    expect(page).toMatchObject({ kind: 'texts', session: '63', texts: [] })
  })

  it('gives nothing for Cloudflare’s waiting page', () => {
    expect(understand('ohchr/cloudflare-waiting').read).toBeNull()
  })
})

describe('a document page', () => {
  it('is its text, without the viewer’s title', () => {
    const { page, read } = understand('docs-un/docs-un-res-52-28')
    expect(page).toMatchObject({
      kind: 'text',
      symbol: 'A/HRC/RES/52/28',
      session: '52',
      title: '',
    })
    expect(read?.heading).toBeNull()
  })

  it('leaves the viewer of a PDF alone', () => {
    const untouched = {
      querySelector: () => expect.fail('touched the viewer'),
      querySelectorAll: () => expect.fail('touched the viewer'),
    }
    const documentElement = { lang: '', ...untouched }
    const viewer = Object.create({ contentType: 'application/pdf', documentElement, ...untouched })
    const url = new URL('https://docs.un.org/en/A/HRC/RES/52/28?direct=true')
    const read = readPage(url, viewer)
    expect(read).toMatchObject({ heading: undefined, rows: [] })
    expect(read && resolvePage(read.reading)?.symbol).toBe('A/HRC/RES/52/28')
  })
})

describe('a hostile list', () => {
  const megabyte = 'word '.repeat(200_000)
  const { url, document } = openFixture('ohchr/hostile')
  for (const cell of document.querySelectorAll('td')) {
    if (cell.textContent === 'MEGABYTE') cell.textContent = megabyte
  }
  const read = readPage(url, document)
  const texts = (read && resolvePage(read.reading)?.texts) ?? []
  const bySymbol = (symbol: string) => texts.filter((text) => text.symbol === symbol)

  it('keeps markup in titles as text, and no script', () => {
    expect(bySymbol('A/HRC/RES/52/1')[0]?.title).toBe(
      '<img src=x onerror="window.hacked=1"> Advancing human rights',
    )
    expect(bySymbol('A/HRC/RES/52/2')[0]?.title).toBe('Human rights in Nicaragua')
  })

  it('drops marks that turn text around', () => {
    expect(bySymbol('A/HRC/RES/52/3')[0]?.title).toBe('thgir ot tfel title')
  })

  it('cuts what is too long', () => {
    expect(bySymbol('A/HRC/RES/52/8')[0]?.title.length).toBeLessThanOrEqual(2000)
  })

  it('reads rows with missing cells, merged cells and two numbers', () => {
    expect(bySymbol('A/HRC/RES/52/4')[0]).toMatchObject({ title: '', outcome: null })
    expect(bySymbol('A/HRC/RES/52/5')[0]?.title).toBe('Only a title')
    expect(bySymbol('A/HRC/RES/52/6').map(({ draft }) => draft)).toEqual([
      'A/HRC/52/L.1',
      'A/HRC/52/L.2',
    ])
    expect(bySymbol('A/HRC/RES/27/21')).toHaveLength(1)
  })

  it('still reads the row after all that', () => {
    expect(bySymbol('A/HRC/RES/52/28')[0]?.outcome).toEqual(ADOPTED)
    expect(read?.rows).toHaveLength(read?.reading.texts.length ?? 0)
    expect(texts).toHaveLength(12)
  })
})

it('reads 5,000 rows, each once', () => {
  const rows = Array.from(
    { length: 5000 },
    (_, n) => `<tr><td><a href="#">52/${(n % 99) + 1}</a></td><td>Title ${n}</td></tr>`,
  )
  const at = 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat'
  const { url, document } = open(`<h1>52</h1><table>${rows.join('')}</table>`, at)
  const read = readPage(url, document)
  const texts = (read && resolvePage(read.reading)?.texts) ?? []
  expect(texts).toHaveLength(5000)
  expect(texts[4999]?.title).toBe('Title 4999')
})

it.each([
  ['27/21 27/21/Corr.1', 'resolutions', 'A/HRC/RES/27/21'],
  ['Decision 6/102', 'Decisions', 'A/HRC/DEC/6/102'],
  ['A/HRC/DEC22/117', 'Decisions', 'A/HRC/DEC/22/117'],
  ['PRST/OS/17/1', 'President’s statements', 'A/HRC/PRST/OS/17/1'],
  ['52/1', 'Déclarations de la Présidence', 'A/HRC/PRST/52/1'],
  ['52/1', 'Решения', 'A/HRC/DEC/52/1'],
  ['52/1', '决议', 'A/HRC/RES/52/1'],
  ['52/1', 'Resolutions, decisions and President’s statements', 'A/HRC/RES/52/1'],
])('reads the number %s in a list named %s', (number, name, symbol) => {
  const at = 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat'
  const { url, document } = open(
    `<h2>${name}</h2><table><tr><td>${number}</td><td>A title</td></tr></table>`,
    at,
  )
  const read = readPage(url, document)
  expect(read && resolvePage(read.reading)?.texts[0]?.symbol).toBe(symbol)
})

it('keeps words apart that stand on lines of their own', () => {
  const at = 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat'
  const { url, document } = open(
    '<table><tr><td>52/1</td><td>Human<br>rights<p>in Mali</p>, 26<sup>th</sup></td></tr></table>',
    at,
  )
  const read = readPage(url, document)
  expect(read && resolvePage(read.reading)?.texts[0]?.title).toBe('Human rights in Mali , 26th')
})
