import { beforeEach, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../extension/settings.ts'
import { managedSchema } from '../../../tools/managed-schema.ts'
import { type FakeBrowser, startBrowser } from './fake-browser.ts'
import { servePackage } from './package.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
})

const store = () => import('../../../extension/settings-store.ts')
const managed = () => import('../../../extension/managed-settings.ts')

it('what the organization sets holds over what the user chose, which comes back after it', async () => {
  const { changeSettings, loadSettings } = await store()
  await changeSettings({ theme: 'light', language: 'fr', hostsOff: ['undocs.org', 'docs.un.org'] })
  browser.storage.managed.data = {
    theme: 'dark',
    language: 'en',
    hostsOff: ['www.ohchr.org'],
    hostsOn: ['docs.un.org'],
    kindsOff: ['news'],
  }
  expect(await loadSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    language: 'en',
    hostsOff: ['undocs.org', 'www.ohchr.org'],
    kindsOff: ['news'],
  })
  const after = await changeSettings({ theme: 'system', dock: 'start' })
  expect(after).toMatchObject({ theme: 'dark', dock: 'start', kindsOff: ['news'] })
  browser.storage.managed.data = {}
  expect(await loadSettings()).toMatchObject({
    theme: 'system',
    language: 'fr',
    hostsOff: ['undocs.org', 'docs.un.org'],
    kindsOff: [],
  })
})

it('sets nothing where the browser has no policy, as Firefox says by an error', async () => {
  browser.storage.managed.failing = 'get'
  expect(await (await managed()).loadManaged()).toEqual((await managed()).UNMANAGED)
  expect(await (await store()).loadSettings()).toEqual(DEFAULT_SETTINGS)
})

it.each([
  [null],
  ['dark'],
  [{ theme: 'pink', language: 'xx', hostsOff: 'www.ohchr.org', kindsOff: ['nothing', 5] }],
  [{ keepLetters: 'no', hostsOn: [{}] }],
])('what is not understood is not set: %j', async (stored) => {
  const { readManaged, UNMANAGED } = await managed()
  expect(readManaged(stored)).toEqual(UNMANAGED)
})

it('a host that is named on and off is off', async () => {
  const { readManaged, isHostManaged } = await managed()
  const both = readManaged({ hostsOn: ['a', 'b'], hostsOff: ['b'] })
  expect(both).toMatchObject({ hostsOn: ['a'], hostsOff: ['b'] })
  expect(['a', 'b', 'c'].map((host) => isHostManaged(both, host))).toEqual([true, true, false])
})

it('keeps no letter of a page where the organization does not allow it', async () => {
  servePackage()
  browser.open.push({ id: 1, url: 'https://letters.example/one' })
  browser.storage.managed.data = { keepLetters: false }
  const { keepPage } = await import('../../../entrypoints/background/kept-page.ts')
  expect(await keepPage(1, null)).toEqual({ why: 'managed' })
  expect(browser.scripting.executeScript).not.toHaveBeenCalled()
})

it('the schema names what is read, and nothing else', async () => {
  const { readManaged } = await managed()
  const { properties } = managedSchema() as { properties: Record<string, SchemaOfSetting> }
  const set = Object.fromEntries(Object.entries(properties).map(([key, of]) => [key, anyOf(of)]))
  const read = readManaged(set)
  expect(Object.keys(read).sort()).toEqual(Object.keys(properties).sort())
  expect(read).toMatchObject({ ...set, hostsOn: [] })
})

interface SchemaOfSetting {
  type: string
  enum?: string[]
  items?: { enum: string[] }
}

function anyOf({ type, enum: values, items }: SchemaOfSetting): unknown {
  if (type === 'boolean') return false
  return type === 'array' ? [items?.enum[0]] : values?.[0]
}
