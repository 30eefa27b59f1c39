import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Runtime } from 'webextension-polyfill'
import type { PageDisplay, TabView } from '../../../extension/messages.ts'
import { type FakeBrowser, ownSender, pageSender, startBrowser } from './fake-browser.ts'
import { KEPT, KEPT_VERSION, keep, LIST, PACKAGED, servePackage } from './package.ts'

vi.mock('../../../lib/pages/resolve.ts', async (original) => {
  const module = await original<typeof import('../../../lib/pages/resolve.ts')>()
  const { resolvePage, resolveInSteps } = module
  return { resolvePage: vi.fn(resolvePage), resolveInSteps: vi.fn(resolveInSteps) }
})

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
  servePackage()
  browser.open.push({ id: 1, url: LIST.address })
})

const PAGE = pageSender(LIST.address)
const POPUP = ownSender('popup.html')
const REFUSED = { error: 'refused' }

async function answer(message: unknown, from: Runtime.MessageSender = PAGE): Promise<unknown> {
  const answers = await import('../../../entrypoints/background/answers.ts')
  return answers.answer(message, from)
}
const shown = async (from = PAGE) =>
  (await answer({ type: 'page', reading: LIST }, from)) as PageDisplay
const idsIn = ({ matches: { matches, texts } }: PageDisplay) => [
  ...matches.map(({ id }) => id),
  ...texts.flatMap((text) => text.matches.map(({ id }) => id)),
]

describe('a page', () => {
  it('gets badges and a count on the toolbar', async () => {
    expect(idsIn(await shown())).toEqual([PACKAGED.id])
    expect(browser.counts.get(1)).toBe('1')
    const [injected] = browser.scripting.executeScript.mock.lastCall ?? []
    expect(injected).toEqual({ target: { tabId: 1 }, files: ['/annotator.js'] })
  })

  it('gets the script of the panel when it asks for it, in its own tab; others get nothing', async () => {
    expect(await answer({ type: 'panel' })).toBeNull()
    const injected = browser.scripting.executeScript.mock.calls
    expect(injected).toEqual([[{ target: { tabId: 1 }, files: ['/panel.js'] }]])
    expect(await answer({ type: 'panel' }, POPUP)).toEqual(REFUSED)
    expect(await answer({ type: 'panel', tabId: 2 })).toEqual(REFUSED)
    expect(injected).toHaveLength(1)
  })

  it('is told nothing of a letter that the user keeps, nor counts it', async () => {
    await keep(KEPT)
    const told = await shown()
    expect(browser.counts.get(1)).toBe('1')
    expect(idsIn(told)).toEqual([PACKAGED.id])
    expect(JSON.stringify(told)).not.toMatch(/mine|of my own/)
    expect(await answer({ type: 'letter', id: KEPT.id })).toBeNull()
    const asked = { type: 'asked', ids: [KEPT.id, PACKAGED.id], language: 'fr' }
    expect(await answer(asked)).toMatchObject({ addresses: { [PACKAGED.id]: PACKAGED.url } })
    expect(JSON.stringify(await answer(asked))).not.toContain(KEPT.id)
    const beside = await answer(asked, ownSender('sidepanel.html'))
    expect(JSON.stringify(beside)).toContain(KEPT.url)
  })

  it('gets the package’s letter where the user keeps a version of it', async () => {
    await keep(KEPT_VERSION)
    const told = await shown()
    expect(told.headers[PACKAGED.id]?.title).toBe(PACKAGED.title)
    expect(told.headers[PACKAGED.id]?.provenance).toBe('package')
    const held = { letter: PACKAGED, provenance: 'package', headed_by: 'title' }
    expect(await answer({ type: 'letter', id: PACKAGED.id })).toEqual(held)
  })

  it('gets nothing beside lists that it is not', async () => {
    const other = pageSender('https://www.ohchr.org/en/countries/belarus')
    expect(await shown(other)).toEqual(REFUSED)
    expect(browser.counts.size).toBe(0)
  })

  it.each([
    { type: 'search', query: 'own', limit: 5, language: 'en' },
    { type: 'keep', tabId: 2, of: null },
    { type: 'compare', tabId: 2, symbol: null },
    { type: 'tab', tabId: 1, address: LIST.address },
    { type: 'view', tabId: 1, address: LIST.address },
    { type: 'letter-at', address: PACKAGED.url },
    { type: 'collection' },
    { type: 'change-settings', change: { hostsOff: ['www.ohchr.org'] } },
    { type: 'toString' },
    { type: '__proto__' },
    { type: 'constructor' },
    { type: 'kept-changed' },
    null,
    'page',
  ])('is refused, without being told why: %o', async (message) => {
    expect(await answer(message)).toEqual(REFUSED)
    expect(browser.tabs.create).not.toHaveBeenCalled()
    expect(browser.storage.local.data).toEqual({})
  })

  it('may move the panel to the other side, and learns of settings only what concerns it', async () => {
    browser.storage.local.data.settings = {
      hostsOff: ['docs.un.org', 'www.ohchr.org'],
      kindsOff: ['news'],
    }
    const change = { type: 'change-settings', change: { dock: 'start' } }
    const told = { dock: 'start', hostsOff: ['www.ohchr.org'], kindsOff: [] }
    expect(await answer(change)).toMatchObject(told)
    expect(browser.storage.local.data.settings).toMatchObject({
      hostsOff: ['docs.un.org', 'www.ohchr.org'],
      kindsOff: ['news'],
    })
  })

  it('is told of no settings of other sites', async () => {
    const settings = { hostsOff: ['docs.un.org'], kindsOff: ['news'] }
    browser.storage.local.data.settings = settings
    expect((await shown()).settings).toMatchObject({ hostsOff: [], kindsOff: [] })
  })

  it('is refused when the access to its site was withdrawn', async () => {
    browser.access.only = ['https://docs.un.org/*']
    expect(await shown()).toEqual(REFUSED)
  })

  it('is not told what failed; our own pages are', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    servePackage({ broken: 'data/headers.json' })
    expect(await shown()).toEqual({ error: 'failed' })
    const view = { type: 'view', tabId: 1, address: LIST.address }
    expect(await answer(view, POPUP)).toEqual({
      error: 'The file /data/headers.json of the extension could not be read.',
    })
    servePackage()
    expect(idsIn(await shown())).toEqual([PACKAGED.id])
    error.mockRestore()
  })

  it('on a site that is off has no badges and no count', async () => {
    browser.storage.local.data.settings = { hostsOff: ['www.ohchr.org'] }
    expect(await shown()).toBeNull()
    expect(browser.scripting.executeScript).not.toHaveBeenCalled()
    expect(browser.counts.get(1)).toBe('')
  })

  it('of a kind that is off shows nothing', async () => {
    browser.storage.local.data.settings = { kindsOff: ['texts'] }
    expect(await shown()).toBeNull()
  })

  it('that is not the Council’s shows nothing', async () => {
    const address = 'https://www.ohchr.org/en/treaty-bodies/ccpr'
    const reading = { ...LIST, address }
    expect(await answer({ type: 'page', reading }, pageSender(address))).toBeNull()
    expect(browser.counts.get(1)).toBe('')
  })
})

describe('badges come all the same', () => {
  it.each([
    ['the settings cannot be read', () => (browser.storage.local.failing = 'get')],
    ['nothing can be written', () => (browser.storage.local.failing = 'set')],
    ['the session storage cannot be read', () => (browser.storage.session.failing = 'get')],
    ['the session storage is full', () => (browser.storage.session.quota = 10)],
  ])('when %s, with one quiet note', async (_, fail) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    fail()
    const unknown = { number: '64/1', title: 'A new text' }
    const reading = { ...LIST, address: LIST.address.replace('52', '64'), texts: [unknown] }
    await answer({ type: 'page', reading }, pageSender(reading.address))
    for (let time = 0; time < 2; time++) {
      expect(idsIn(await shown())).toEqual([PACKAGED.id])
    }
    expect(warn.mock.calls.length).toBeLessThanOrEqual(2)
    expect(new Set(warn.mock.calls.map(([note]) => note)).size).toBe(warn.mock.calls.length)
    expect(error).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })
})

describe('a private window', () => {
  const newList = {
    ...LIST,
    address: LIST.address.replace('52', '64'),
    texts: [{ number: '64/1', title: 'A new text' }],
  }
  const inWindow = (incognito: boolean) =>
    pageSender(newList.address, { tab: { incognito } as never })

  it('leaves nothing that was learned from it', async () => {
    await answer({ type: 'page', reading: newList }, inWindow(true))
    expect(browser.storage.local.data).toEqual({})
  })

  it('as any other window does', async () => {
    await answer({ type: 'page', reading: newList }, inWindow(false))
    expect(browser.storage.local.data['learned-texts']).toMatchObject([{ title: 'A new text' }])
  })
})

it('a page is understood once, for whoever asks about its tab', async () => {
  const resolve = await import('../../../lib/pages/resolve.ts')
  const inSteps = vi.mocked(resolve.resolveInSteps).mockClear()
  const whole = vi.mocked(resolve.resolvePage).mockClear()
  await shown()
  await answer({ type: 'tab', tabId: 1, address: LIST.address }, POPUP)
  await answer({ type: 'view', tabId: 1, address: LIST.address }, ownSender('sidepanel.html'))
  expect(inSteps).toHaveBeenCalledTimes(1)
  expect(whole).not.toHaveBeenCalled()
})

describe('the popup and the side panel', () => {
  it('show the user’s own letters apart from the same letters as the page', async () => {
    await keep(KEPT)
    const inPage = await shown()
    const view = { type: 'view', tabId: 1, address: LIST.address }
    const beside = (await answer(view, ownSender('sidepanel.html'))) as TabView
    const inPopup = (await answer({ ...view, type: 'tab' }, POPUP)) as PageDisplay
    if (beside.state !== 'shown') throw new Error('nothing is shown')
    for (const told of [beside.shown, inPopup]) {
      expect(told.matches).toEqual(inPage.matches)
      expect(told.own?.texts.map((own) => own.map(({ id }) => id))).toEqual([[KEPT.id]])
      expect(told.headers[KEPT.id]).toMatchObject({ title: KEPT.title, provenance: 'user' })
    }
  })

  it('open the user’s own letters', async () => {
    await keep(KEPT, KEPT_VERSION)
    for (const letter of [KEPT, KEPT_VERSION]) {
      const held = { letter, provenance: 'user', headed_by: 'title', verbatim: [] }
      expect(await answer({ type: 'letter', id: letter.id }, POPUP)).toEqual(held)
    }
  })

  it('switch a site off, in the tabs that show it too', async () => {
    const change = { hosts: { names: ['www.ohchr.org'], on: false } }
    const after = await answer({ type: 'change-settings', change }, POPUP)
    expect(after).toMatchObject({ hostsOff: ['www.ohchr.org'] })
    const [again] = browser.scripting.executeScript.mock.lastCall ?? []
    expect(again).toEqual({ target: { tabId: 1 }, files: ['/detector.js'] })
  })

  it('tell what the package holds', async () => {
    expect(await answer({ type: 'collection' }, POPUP)).toMatchObject({ letters: 1, texts: 2 })
  })
})

describe('a list that is too long', () => {
  const rows = Array.from({ length: 5001 }, (_, row) => ({
    number: `52/${row + 1}`,
    title: 'A text',
  }))
  const long = { ...LIST, texts: rows }

  it('is cut, and said to be', async () => {
    const told = (await answer({ type: 'page', reading: long })) as PageDisplay
    expect(told.matches.texts).toHaveLength(5000)
    expect(told.cutAt).toBe(5000)
    const view = { type: 'tab', tabId: 1, address: LIST.address }
    expect(((await answer(view, POPUP)) as PageDisplay).cutAt).toBe(5000)
    expect((await shown()).cutAt).toBeUndefined()
  })

  it('counts the texts that are left, not the lines of the page', async () => {
    const lines = [
      { title: 'Resolutions', line: 'H2', of: -1 },
      { title: '', line: 'TABLE', of: -1 },
      ...rows.map(({ number, title }) => ({
        title: '',
        line: 'TR',
        of: 1,
        cells: [
          [number, '', '', '', 'TD'],
          [title, '', '', '', 'TD'],
        ],
      })),
    ]
    const told = (await answer({ type: 'page', reading: { ...LIST, texts: lines } })) as PageDisplay
    expect(told.cutAt).toBe(4998)
    expect(told.matches.texts).toHaveLength(4998)
  })

  it('does not keep another page waiting until it is done', async () => {
    await shown()
    const order: string[] = []
    const titles = rows.map((row, at) => ({ ...row, title: `Freedom of word${at} and torture` }))
    const slow = answer({ type: 'page', reading: { ...LIST, texts: titles } })
    const quick = new Promise((resolve) => setTimeout(resolve)).then(() =>
      answer({ type: 'page', reading: { ...LIST, title: 'Another tab' } }),
    )
    await Promise.all([
      slow.then(() => order.push('long list')),
      quick.then(() => order.push('other page')),
    ])
    expect(order).toEqual(['other page', 'long list'])
  })
})
