import { beforeEach, describe, expect, it, vi } from 'vitest'
import { HOST_PATTERNS, isListed, OPTIONAL_HOST_PATTERNS } from '../../../lib/pages/hosts.ts'
import { waitFor } from '../wait-for.ts'
import { type FakeBrowser, startBrowser } from './fake-browser.ts'
import { LIST } from './package.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
})

const permissions = () => import('../../../entrypoints/background/permissions.ts')
const LIBRARY = 'https://searchlibrary.ohchr.org/*'
const MEDIA = 'https://media.un.org/*'

describe('the listed sites', () => {
  it('are read over https alone', () => {
    for (const pattern of [...HOST_PATTERNS, ...OPTIONAL_HOST_PATTERNS]) {
      expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\//)
    }
  })

  it.each([
    ['https://www.ohchr.org/en/x', true],
    ['http://www.ohchr.org/en/x', false],
    ['https://www.ohchr.org.example.com/', false],
    ['https://www.ohchr.org:8443/', false],
    ['ftp://www.ohchr.org/', false],
    ['https://constructor/', false],
    ['nothing', false],
  ])('%s: %s', (address, is) => {
    expect(isListed(address)).toBe(is)
  })
})

describe('registerScripts', () => {
  it('has the detector run on exactly the optional sites that are allowed', async () => {
    const { registerScripts } = await permissions()
    browser.access.only = [LIBRARY]
    await registerScripts()
    expect(browser.registered).toMatchObject([{ matches: [LIBRARY], js: ['detector.js'] }])
    browser.access.only = [LIBRARY, MEDIA]
    await registerScripts()
    expect(browser.registered).toHaveLength(1)
    expect(browser.registered[0]?.matches).toEqual([LIBRARY, MEDIA])
    browser.access.only = []
    await registerScripts()
    await registerScripts()
    expect(browser.registered).toEqual([])
  })

  it('goes on after the browser refused once', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { registerScripts } = await permissions()
    browser.access.only = [LIBRARY]
    browser.permissions.contains.mockRejectedValueOnce(new Error('not now'))
    await registerScripts()
    await registerScripts()
    expect(browser.registered).toHaveLength(1)
    error.mockRestore()
  })
})

it('asks for the access to the host of an address', async () => {
  const { isAllowed } = await permissions()
  browser.access.only = ['https://www.ohchr.org/*']
  expect(await isAllowed(LIST.address)).toBe(true)
  expect(await isAllowed('https://docs.un.org/x')).toBe(false)
})

it('reads the open pages of a site that was allowed, and nothing that is not listed', async () => {
  browser.open.push(
    { id: 1, url: 'https://searchlibrary.ohchr.org/record/1' },
    { id: 2, url: 'https://bank.example/' },
    { id: 3, url: 'http://www.ohchr.org/' },
  )
  const { followGrant } = await permissions()
  followGrant(['<all_urls>'])
  await waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalled())
  const targets = browser.scripting.executeScript.mock.calls.map(([{ target, files }]) => [
    target.tabId,
    files,
  ])
  expect(targets).toEqual([[1, ['/detector.js']]])
})

it('takes everything away where access was withdrawn, and leaves the rest', async () => {
  const { keepTabPage, readTabs } = await import('../../../entrypoints/background/tab-pages.ts')
  await keepTabPage(1, { address: LIST.address, page: null })
  await keepTabPage(2, { address: 'https://docs.un.org/en/A/HRC/RES/52/28', page: null })
  browser.counts.set(1, '3').set(2, '1')
  browser.access.only = ['https://docs.un.org/*']
  browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'))
  const { followWithdrawal } = await permissions()
  await followWithdrawal()
  expect(await readTabs()).toMatchObject([{ tabId: 2 }])
  expect(browser.tabs.sendMessage.mock.calls).toEqual([[1, { type: 'leave' }]])
  expect(browser.counts.get(1)).toBe('')
  expect(browser.counts.get(2)).toBe('1')
})
