import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGES, understand } from './fixture.ts'

describe('pages of the Council', () => {
  it.each([
    ['ohchr/news-press-release-en', 'news', '52', 'en'],
    ['ohchr/news-press-release-fr', 'news', '27', 'fr'],
    ['ohchr/news-press-release-zh', 'news', '24', 'zh'],
    ['ohchr/news-press-release-ar', 'news', '31', 'ar'],
    ['ohchr/news-press-release-es', 'news', '51', 'es'],
    ['ohchr/news-statement-ru', 'news', '35', 'ru'],
    ['ohchr/news-display-legacy', 'news', '44', 'en'],
    ['ohchr/mandate-belarus', 'mandate', null, 'en'],
    ['ohchr/mandate-poverty-fr', 'mandate', null, 'fr'],
    ['ohchr/mandate-iici-syria', 'mandate', null, 'en'],
    ['ohchr/mandate-myanmar-ffm', 'mandate', null, 'en'],
    ['ohchr/country-ukraine', 'country', null, 'en'],
    ['ohchr/country-dprk-ru', 'country', null, 'ru'],
    ['ungeneva/meeting-summary-52', 'meeting', '52', 'ru'],
    ['ungeneva/meeting-summary-53-en', 'meeting', '53', 'en'],
    ['ungeneva/press-release-fr-27', 'news', '27', 'fr'],
    ['portal/session-60', 'session', '60', 'en'],
    ['portal/hrcmeetings-52', 'session', '52', 'en'],
    ['portal/programme-of-work', 'council', null, 'en'],
    ['recordings/webtv-29th-meeting-61', 'meeting', '61', 'en'],
    ['recordings/media-1st-meeting-57', 'meeting', '57', 'en'],
    ['urg/session-report', 'news', '52', 'en'],
  ])('%s', (name, kind, session, language) => {
    const { read, page } = understand(name)
    expect(page).toMatchObject({ kind, session, language, symbol: null })
    expect(page?.texts).toHaveLength(page?.ends?.length ?? 0)
    expect(page?.title).toBe(read?.heading?.textContent)
  })
})

describe('pages that name their symbol', () => {
  it.each([
    ['ohchr/document-report', 'report', 'A/HRC/52/65', '52'],
    ['library/record-30396', 'text', 'A/HRC/RES/52/28', '52'],
    ['library/record-1640460-zh', 'text', 'A/HRC/RES/38/11', '38'],
    ['right-docs/a-hrc-dec-22-115', 'text', 'A/HRC/DEC/22/115', '22'],
    ['right-docs/a-hrc-39-64', 'report', 'A/HRC/39/64', '39'],
    ['right-docs/a-72-53-add-1', 'report', 'A/72/53/ADD.1', null],
  ])('%s', (name, kind, symbol, session) => {
    const { page } = understand(name)
    expect(page).toMatchObject({ kind, symbol, session })
    expect(page?.title).not.toBe('')
  })

  it('takes the title of a record from what it tells search engines', () => {
    expect(understand('library/record-30396').page?.texts[0]?.title).toBe(
      'Situation of human rights in the Democratic People’s Republic of Korea',
    )
  })
})

describe('pages that are not the Council’s', () => {
  const names = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replace(/\.html$/, ''))
    .filter((name) => /\bnot-|-not-/.test(name))

  it.each(names)('%s', (name) => {
    expect(understand(name).page).toBeNull()
  })

  it('are many', () => {
    expect(names.length).toBeGreaterThanOrEqual(14)
  })
})

describe('lists of links', () => {
  it('gives a row for each session in the list of sessions', () => {
    const { page, read } = understand('ohchr/session-list')
    expect(page).toMatchObject({ kind: 'session-list', session: null })
    expect(page?.texts.map(({ session }) => session)).toEqual(['63', '62', '52', '8'])
    expect(read?.rows[2]?.element.textContent).toBe('52nd session of the Human Rights Council')
    const special = understand('ohchr/session-list-special-fr').page
    expect(special?.texts.map(({ session }) => session)).toEqual(['S-36', 'S-33'])
  })

  it('gives a row for each result of the Council', () => {
    const { page, read } = understand('library/results-council')
    expect(page).toMatchObject({ kind: 'results', session: null })
    expect(page?.texts.map(({ symbol, draft }) => symbol ?? draft)).toEqual([
      'A/HRC/RES/52/28',
      'A/HRC/49/L.6',
      'A/HRC/52/65',
    ])
    expect(read?.rows.every((row) => row.element.tagName === 'A')).toBe(true)
    expect(understand('library/results-voting').page?.texts).toHaveLength(1)
    expect(understand('documents-un/search').page?.texts).toHaveLength(1)
  })

  it('gives the rows of the resolutions portal without those of the Assembly', () => {
    const { page } = understand('urg/portal')
    expect(page?.texts).toEqual([
      {
        symbol: 'A/HRC/RES/52/28',
        draft: null,
        session: '52',
        title: 'Situation of human rights in the Democratic People’s Republic of Korea',
        outcome: { action: 'adopted', vote: null },
      },
      expect.objectContaining({ symbol: 'A/HRC/DEC/52/101' }),
    ])
    expect(understand('urg/portal-empty').page).toMatchObject({ kind: 'results', texts: [] })
  })
})

describe('fixtures', () => {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })

  it.each(files.filter((file) => file.endsWith('.html')))('%s says what of it was seen', (file) => {
    const html = readFileSync(join(PAGES, file), 'utf8').slice(0, 1500)
    expect(html).toMatch(/^Address: https?:\/\/\S+$/m)
    expect(html).toMatch(/^(Reconstructed|Invented|Seen)/m)
  })
})
