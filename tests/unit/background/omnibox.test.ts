import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'

const origin = { value: 'chrome-extension://id/' }
const tabs = { update: vi.fn(), create: vi.fn() }
vi.mock('../../../extension/browser.ts', () => ({
  default: {
    runtime: { getURL: (path: string) => origin.value + path },
    extension: { inIncognitoContext: false },
    i18n: { getUILanguage: () => 'en' },
    tabs,
  },
}))
const search = vi.fn()
vi.mock('../../../extension/search-letters.ts', () => ({
  openSearch: async () => ({ search }),
}))
vi.resetModules()
const { openTyped, suggestTyped } = await import('../../../entrypoints/background/omnibox.ts')

const suggestions = (typed: string) =>
  new Promise<{ content: string; description: string }[]>((tell) => suggestTyped(typed, tell))

function found(title: string) {
  const header = {
    title,
    title_kind: 'own',
    headed_by: 'title',
    publisher: 'A & B',
    date: '2019-03-05',
  }
  return { results: [{ id: 'a-letter', header }] }
}

afterAll(() => void vi.resetModules())
beforeEach(() => {
  vi.clearAllMocks()
  origin.value = 'chrome-extension://id/'
})

describe('suggestTyped', () => {
  it('describes letters in well-formed XML for Chrome', async () => {
    search.mockReturnValue(found('<b>“Stop”</b> it\u0007 \ud800now'))
    const [first] = await suggestions('stop')
    expect(first?.content).toBe('letter:a-letter')
    // As many as an address bar shows.
    expect(search).toHaveBeenCalledWith('stop', expect.objectContaining({ limit: 6 }))
    expect(first?.description).toBe(
      '&#60;b&#62;“Stop”&#60;/b&#62; it   now · A &#38; B · 5 March 2019',
    )
  })

  it('describes letters in plain text for Firefox', async () => {
    origin.value = 'moz-extension://id/'
    search.mockReturnValue(found('Q&A'))
    expect((await suggestions('q'))[0]?.description).toBe('Q&A · A & B · 5 March 2019')
  })

  it('suggests nothing when the search fails', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {})
    search.mockImplementation(() => {
      throw new Error('damaged')
    })
    expect(await suggestions('q')).toEqual([])
  })
})

describe('openTyped', () => {
  it('opens the library on what was typed, in the tab asked for', async () => {
    await openTyped(' eritrea & 2019 ', 'currentTab')
    const url = 'chrome-extension://id/library.html#q=eritrea+%26+2019'
    expect(tabs.update).toHaveBeenCalledWith({ url })
    await openTyped('x', 'newBackgroundTab')
    expect(tabs.create).toHaveBeenCalledWith(expect.objectContaining({ active: false }))
  })

  it('opens the letter of a suggestion', async () => {
    await openTyped('letter:a-letter', 'newForegroundTab')
    const url = 'chrome-extension://id/library.html#letter=a-letter'
    expect(tabs.create).toHaveBeenCalledWith({ url, active: true })
  })
})
