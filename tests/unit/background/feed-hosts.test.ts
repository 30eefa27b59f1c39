import { beforeEach, expect, it, vi } from 'vitest'
import { HOST_PATTERNS } from '../../../lib/pages/hosts.ts'
import { startBrowser } from './fake-browser.ts'
import { servePackage } from './package.ts'

const ADDRESS = 'https://letters.example/feed/'
const PATTERN = 'https://letters.example/*'

let given: string[]
let hosts: typeof import('../../../entrypoints/background/feed-hosts.ts')

beforeEach(async () => {
  const browser = startBrowser()
  servePackage()
  given = []
  const remove = async ({ origins }: { origins: string[] }) => void given.push(...origins)
  Object.assign(browser.permissions, { remove })
  Object.assign(browser, { alarms: { create: () => {}, clear: async () => true } })
  hosts = await import('../../../entrypoints/background/feed-hosts.ts')
})

it('gives the host of a look back when it ends', async () => {
  await hosts.noteLook(ADDRESS)
  expect(given).toEqual([])
  await hosts.endLook(ADDRESS)
  expect(given).toEqual([PATTERN])
})

it('gives back what the browser was closed over, once', async () => {
  await Promise.all([hosts.noteLook(ADDRESS), hosts.noteLook('https://other.example/')])
  await hosts.endAllLooks()
  expect(given.sort()).toEqual([PATTERN, 'https://other.example/*'])
  await hosts.endAllLooks()
  expect(given).toHaveLength(2)
})

it('keeps a host that a collection is from, and sites that the user allows elsewhere', async () => {
  const { feeds } = await import('../../../extension/collections.ts')
  vi.spyOn(feeds.store, 'feeds').mockResolvedValue([{ address: `${ADDRESS}another/` } as never])
  const listed = (HOST_PATTERNS[0] ?? '').replace('*', 'feed/')
  for (const address of [ADDRESS, listed]) {
    await hosts.noteLook(address)
    await hosts.endLook(address)
  }
  expect(given).toEqual([])
})
