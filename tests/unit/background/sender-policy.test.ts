import { beforeEach, describe, expect, it } from 'vitest'
import type { Runtime } from 'webextension-polyfill'
import type { Request } from '../../../extension/message-shapes.ts'
import { ORIGIN, ownSender, pageSender, startBrowser } from './fake-browser.ts'

beforeEach(() => void startBrowser())

const policy = () => import('../../../extension/sender-policy.ts')
const ADDRESS = 'https://www.ohchr.org/en/hr-bodies/hrc/home'
const reading = (address: string) => ({ address, title: '', language: '', texts: [] })
const REQUESTS: Request[] = [
  { type: 'page', reading: reading(ADDRESS) },
  { type: 'tab', tabId: 1, address: ADDRESS },
  { type: 'view', tabId: 1, address: ADDRESS },
  { type: 'letter', id: 'x' },
  { type: 'panel' },
  { type: 'asked', ids: ['x'], language: 'ar' },
  { type: 'search', query: '', limit: 1, language: 'en' },
  { type: 'change-settings', change: { dock: 'start' } },
  { type: 'collection' },
  { type: 'feeds', wish: { act: 'list' } },
  { type: 'keep', tabId: 1, of: null },
  { type: 'compare', tabId: 1, symbol: null },
  { type: 'letter-at', address: ADDRESS },
  { type: 'open', door: { to: 'settings' } },
]

async function allowed(from: Runtime.MessageSender): Promise<string[]> {
  const { senderOf, maySend } = await policy()
  const sender = senderOf(from)
  return REQUESTS.filter((request) => sender && maySend(request, sender)).map(({ type }) => type)
}

describe('who may send what', () => {
  it.each([
    [
      'a page',
      pageSender(ADDRESS),
      ['page', 'letter', 'panel', 'asked', 'change-settings', 'open'],
    ],
    [
      'the popup',
      ownSender('popup.html'),
      [
        'tab',
        'view',
        'letter',
        'search',
        'change-settings',
        'collection',
        'keep',
        'compare',
        'letter-at',
      ],
    ],
    [
      'the side panel',
      ownSender('sidepanel.html'),
      ['tab', 'view', 'letter', 'asked', 'change-settings', 'compare', 'open'],
    ],
    ['the options', ownSender('options.html#sites'), ['change-settings', 'collection', 'feeds']],
    ['the library', ownSender('library.html#q=x'), []],
    ['another file of ours', ownSender('icon-16.png'), []],
  ])('%s', async (_, from, types) => {
    expect(await allowed(from)).toEqual(types)
  })

  it('a page in a private window, everything but opening a page of ours', async () => {
    const from = pageSender(ADDRESS, { tab: { id: 1, incognito: true } as never })
    expect(await allowed(from)).toEqual(['page', 'letter', 'panel', 'asked', 'change-settings'])
  })

  it('our own page in a tab is our own page', async () => {
    const inTab = { ...pageSender(ADDRESS), ...ownSender('popup.html') }
    expect(await allowed(inTab)).toContain('keep')
  })
})

describe('who is nobody', () => {
  const [page, own] = [pageSender(ADDRESS), ownSender('popup.html')]
  it.each<[string, object]>([
    ['another extension', { ...own, id: 'other' }],
    ['no extension', { ...own, id: undefined }],
    ['no address', { ...page, url: undefined }],
    ['a page over http', pageSender(ADDRESS.replace('https:', 'http:'))],
    ['a site that is not listed', pageSender('https://www.ohchr.org.example.com/')],
    ['a port of a listed site', pageSender('https://www.ohchr.org:8443/')],
    ['a page without a tab', { ...page, tab: undefined }],
    ['a frame within a page', { ...page, frameId: 3 }],
    [
      'a page that Chrome loads beforehand',
      { ...page, frameId: 7, documentLifecycle: 'prerender' },
    ],
    ['the same in the frame of a page', { ...page, documentLifecycle: 'prerender' }],
    ['a page in the cache of the browser', { ...page, documentLifecycle: 'cached' }],
    ['no frame', { ...page, frameId: undefined }],
    ['a sandboxed document', { ...page, origin: 'null' }],
    ['a page that says it is another', { ...page, origin: 'https://docs.un.org' }],
    ['a page whose address begins like ours', pageSender('https://abcdefgh/popup.html')],
    ['our page with the origin of a page', { ...own, origin: 'https://www.ohchr.org' }],
    ['a page with our origin', { ...page, origin: ORIGIN }],
  ])('%s', async (_, from) => {
    expect(await allowed(from as Runtime.MessageSender)).toEqual([])
  })
})

it('a page that its tab shows is a page', async () => {
  expect(await allowed({ ...pageSender(ADDRESS), documentLifecycle: 'active' } as never)).toContain(
    'page',
  )
})

describe('a page asks for itself only', () => {
  async function mayRead(from: Runtime.MessageSender, address: string): Promise<boolean> {
    const { senderOf, maySend } = await policy()
    const sender = senderOf(from)
    return sender !== null && maySend({ type: 'page', reading: reading(address) }, sender)
  }

  it('at its address, wherever in the document', async () => {
    expect(await mayRead(pageSender(ADDRESS), `${ADDRESS}#part`)).toBe(true)
    expect(await mayRead(pageSender(`${ADDRESS}#one`), ADDRESS)).toBe(true)
  })

  it('not at another address of its site or of another', async () => {
    expect(await mayRead(pageSender(ADDRESS), `${ADDRESS}?other`)).toBe(false)
    expect(await mayRead(pageSender(ADDRESS), 'https://docs.un.org/en/A/HRC/RES/52/28')).toBe(false)
  })

  it('at the address it went to without loading, which only its tab tells', async () => {
    const moved = `${ADDRESS}/moved`
    const sender = pageSender(ADDRESS, { tab: { url: moved } as never })
    expect(await mayRead(sender, moved)).toBe(true)
    const elsewhere = 'https://docs.un.org/x'
    expect(
      await mayRead(pageSender(ADDRESS, { tab: { url: elsewhere } as never }), elsewhere),
    ).toBe(false)
  })

  it.each([
    { hostsOff: ['www.ohchr.org'] },
    { hosts: { names: ['www.ohchr.org'], on: false } },
    { dock: 'start', theme: 'dark' },
    { kindsOff: [] },
  ] as const)('and changes no setting that lasts: %o', async (change) => {
    const { senderOf, maySend } = await policy()
    const request = { type: 'change-settings', change } as unknown as Request
    const sender = senderOf(pageSender(ADDRESS))
    expect(sender && maySend(request, sender)).toBe(false)
    const options = senderOf(ownSender('options.html'))
    expect(options && maySend(request, options)).toBe(true)
  })
})
