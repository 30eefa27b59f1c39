import { beforeEach, expect, it, vi } from 'vitest'
import { waitFor } from '../wait-for.ts'
import { type FakeBrowser, ownSender, startBrowser } from './fake-browser.ts'
import { LIST, servePackage } from './package.ts'

/** What the background listens to, by the browser's name for it. */
type Listeners = Record<string, (...given: never[]) => unknown>

let browser: FakeBrowser
let listeners: Listeners
const setAccessLevel = vi.fn(async () => {})
const planned = vi.fn()
const menu: { id: string; title: string }[] = []

beforeEach(async () => {
  browser = startBrowser()
  servePackage()
  listeners = {}
  menu.length = 0
  const event = (name: string) => ({
    addListener: (listener: Listeners[string]) => {
      listeners[name] = listener
    },
  })
  const events = (group: object, names: string[], of: string) =>
    Object.assign(group, Object.fromEntries(names.map((name) => [name, event(`${of}.${name}`)])))
  events(browser.runtime, ['onMessage', 'onStartup', 'onInstalled'], 'runtime')
  events(browser.tabs, ['onRemoved', 'onUpdated', 'onActivated'], 'tabs')
  events(browser.permissions, ['onAdded', 'onRemoved'], 'permissions')
  const contextMenus = {
    removeAll: async () => void menu.splice(0),
    create: (entry: (typeof menu)[number]) => void menu.push(entry),
  }
  const [omnibox, commands] = [{}, {}]
  const alarms = { clear: async () => true, get: async () => undefined, create: planned }
  Object.assign(browser, { contextMenus, omnibox, commands, alarms })
  events(alarms, ['onAlarm'], 'alarms')
  events(commands, ['onCommand'], 'commands')
  events(contextMenus, ['onClicked'], 'contextMenus')
  events(omnibox, ['onInputChanged', 'onInputEntered'], 'omnibox')
  vi.stubGlobal('chrome', { storage: { local: { setAccessLevel } } })
  const started = (await import('../../../entrypoints/background/index.ts')).default
  started.main()
})

const given = (name: string, ...values: unknown[]) => listeners[name]?.(...(values as never[]))
/** Waits for what a listener does by itself, on a busy machine too. */

it('closes what is stored to scripts in pages', () => {
  expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' })
})

it('listens to everything from its first turn on', () => {
  expect(Object.keys(listeners).sort()).toEqual(
    [
      'runtime.onMessage',
      'runtime.onStartup',
      'runtime.onInstalled',
      'tabs.onRemoved',
      'tabs.onUpdated',
      'tabs.onActivated',
      'permissions.onAdded',
      'permissions.onRemoved',
      'contextMenus.onClicked',
      'alarms.onAlarm',
      'commands.onCommand',
      'omnibox.onInputChanged',
      'omnibox.onInputEntered',
    ].sort(),
  )
})

it('sets no alarm as long as no collection was added', async () => {
  await given('runtime.onStartup')
  await waitFor(() => expect(listeners['alarms.onAlarm']).toBeDefined())
  expect(planned).not.toHaveBeenCalled()
})

it('answers messages, and keeps the way open until then', async () => {
  const respond = vi.fn()
  const sender = ownSender('popup.html')
  expect(given('runtime.onMessage', { type: 'collection' }, sender, respond)).toBe(true)
  await waitFor(() => expect(respond).toHaveBeenCalledWith(expect.objectContaining({ letters: 1 })))
})

it('forgets what a tab showed when it is closed', async () => {
  browser.storage.session.data = { 'reading:1': LIST, readings: [[1, 10]] }
  given('tabs.onRemoved', 1)
  await waitFor(() => expect(browser.storage.session.data).toEqual({ readings: [] }))
})

it('counts the letters of a document in a tab that comes to the front, or goes there', async () => {
  const url = 'https://docs.un.org/en/A/HRC/52/L.1'
  browser.open.push({ id: 7, url })
  given('tabs.onActivated', { tabId: 7 })
  await waitFor(() => expect(browser.counts.has(7)).toBe(true))
  browser.counts.clear()
  given('tabs.onUpdated', 7, { status: 'complete' }, { url })
  await waitFor(() => expect(browser.counts.has(7)).toBe(true))
})

it('reads open tabs and offers its menus once it is installed', async () => {
  browser.open.push({ id: 1, url: LIST.address }, { id: 2, url: 'https://one.example/' })
  browser.access.only = ['https://media.un.org/*']
  given('runtime.onInstalled')
  await waitFor(() => expect(menu).toHaveLength(2))
  await waitFor(() => expect(browser.registered).toHaveLength(1))
  const read = browser.scripting.executeScript.mock.calls.map(([injected]) => injected)
  expect(read).toEqual([{ target: { tabId: 1 }, files: ['/detector.js'] }])
  expect(browser.registered).toMatchObject([{ matches: ['https://media.un.org/*'] }])
  expect(menu).toMatchObject([
    { id: 'search-selection', contexts: ['selection'] },
    {
      id: 'keep-page',
      contexts: ['page'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    },
  ])
})

it('has the detector run where it is allowed once the browser starts', async () => {
  browser.access.only = ['https://media.un.org/*']
  given('runtime.onStartup')
  await waitFor(() => expect(browser.registered).toHaveLength(1))
})

it('follows what the user allows, and takes back', async () => {
  browser.open.push({ id: 1, url: LIST.address })
  given('permissions.onAdded', { origins: ['https://www.ohchr.org/*'] })
  await waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1))
  await waitFor(() => expect(browser.registered).toHaveLength(1))
  const kept = { address: LIST.address, page: null }
  browser.storage.session.data = { 'reading:1': kept, readings: [[1, 10]] }
  browser.access.only = []
  given('permissions.onRemoved')
  await waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, { type: 'leave' }))
  expect(browser.registered).toEqual([])
})

it('tells the page in front where a key leads, and of no other key', async () => {
  browser.tabs.query.mockResolvedValueOnce([{ id: 7 }])
  given('commands.onCommand', 'next-badge')
  await waitFor(() =>
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'go', to: 'next' }),
  )
  given('commands.onCommand', 'some-other')
  expect(browser.tabs.query).toHaveBeenCalledTimes(1)
})

it('opens what is chosen in a menu or typed into the address bar', async () => {
  given('contextMenus.onClicked', { menuItemId: 'search-selection', selectionText: 'x' }, { id: 1 })
  await waitFor(() =>
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: expect.stringMatching(/library\.html#q=x$/),
    }),
  )
  given('omnibox.onInputEntered', 'y', 'newForegroundTab')
  await waitFor(() =>
    expect(browser.tabs.create).toHaveBeenLastCalledWith({
      url: expect.stringMatching(/library\.html#q=y$/),
      active: true,
    }),
  )
  const suggest = vi.fn()
  given('omnibox.onInputChanged', 'DPRK', suggest)
  await waitFor(() => expect(suggest).toHaveBeenCalledWith([expect.anything()]))
})

it('reads the page on which its menu was opened, and no page for another entry', async () => {
  browser.open.push({ id: 3, url: 'https://letters.example/one' })
  given('contextMenus.onClicked', { menuItemId: 'another' }, { id: 3 })
  given('contextMenus.onClicked', { menuItemId: 'keep-page' }, undefined)
  given('contextMenus.onClicked', { menuItemId: 'keep-page' }, { id: 3 })
  await waitFor(() =>
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 3 },
      files: ['/reader.js'],
    }),
  )
  expect(browser.scripting.executeScript).toHaveBeenCalledOnce()
})
