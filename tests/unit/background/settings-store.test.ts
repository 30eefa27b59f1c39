import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SettingsChange } from '../../../extension/settings.ts'
import { DEFAULT_SETTINGS } from '../../../extension/settings.ts'
import { type FakeBrowser, startBrowser } from './fake-browser.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
})

/** A page of the extension of its own: its modules are loaded for it alone. */
async function openPage() {
  vi.resetModules()
  return import('../../../extension/settings-store.ts')
}

const off = (name: string): SettingsChange => ({ hosts: { names: [name], on: false } })

it('two pages that change settings at once lose neither change', async () => {
  const [one, other] = [await openPage(), await openPage()]
  await Promise.all([
    one.changeSettings(off('www.ohchr.org')),
    other.changeSettings(off('docs.un.org')),
    one.changeSettings({ theme: 'dark' }),
    other.changeSettings({ kind: { name: 'news', on: false } }),
    one.changeSettings({ dock: 'start' }),
    other.changeSettings(off('undocs.org')),
    one.changeSettings({ hosts: { names: ['docs.un.org'], on: true } }),
  ])
  expect(await one.loadSettings()).toEqual({
    dock: 'start',
    language: 'page',
    theme: 'dark',
    toolbarCount: 'all',
    hostsOff: ['www.ohchr.org', 'undocs.org'],
    kindsOff: ['news'],
  })
})

it('gives all settings after a change', async () => {
  const { changeSettings } = await openPage()
  const after = await changeSettings(off('docs.un.org'))
  expect(after).toEqual({ ...DEFAULT_SETTINGS, hostsOff: ['docs.un.org'] })
})

it('switching a host off twice and on once leaves it on', async () => {
  const { changeSettings } = await openPage()
  await changeSettings(off('docs.un.org'))
  expect((await changeSettings(off('docs.un.org'))).hostsOff).toEqual(['docs.un.org'])
  const on = await changeSettings({ hosts: { names: ['docs.un.org'], on: true } })
  expect(on.hostsOff).toEqual([])
})

it('lists given whole take the place of those chosen', async () => {
  const { changeSettings } = await openPage()
  await changeSettings(off('docs.un.org'))
  const after = await changeSettings({ hostsOff: ['undocs.org'], kindsOff: ['news'] })
  expect(after).toMatchObject({ hostsOff: ['undocs.org'], kindsOff: ['news'] })
})

it('goes by defaults, with one note, where the storage cannot be read', async () => {
  const { loadSettings } = await openPage()
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  browser.storage.local.failing = 'get'
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS)
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS)
  expect(warn).toHaveBeenCalledTimes(1)
  warn.mockRestore()
})

it('does not write defaults over settings that it cannot read, and goes on later', async () => {
  const { changeSettings, loadSettings } = await openPage()
  await changeSettings(off('docs.un.org'))
  browser.storage.local.failing = 'get'
  await expect(changeSettings({ theme: 'dark' })).rejects.toThrow(/policy/)
  browser.storage.local.failing = null
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, hostsOff: ['docs.un.org'] })
  expect((await changeSettings({ theme: 'dark' })).theme).toBe('dark')
})

describe('closeStorageToPages', () => {
  const stub = (local: object) => vi.stubGlobal('chrome', { storage: { local } })

  it('leaves the storage to pages of the extension, where the browser can', async () => {
    const setAccessLevel = vi.fn(async () => {})
    stub({ setAccessLevel })
    await (await openPage()).closeStorageToPages()
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' })
  })

  it('stops nothing where it cannot, and says so once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { closeStorageToPages } = await openPage()
    stub({})
    await closeStorageToPages()
    expect(warn).not.toHaveBeenCalled()
    stub({ setAccessLevel: async () => Promise.reject(new Error('Only for storage.session.')) })
    await closeStorageToPages()
    await closeStorageToPages()
    expect(warn).toHaveBeenCalledOnce()
  })
})
