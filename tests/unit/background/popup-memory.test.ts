import { beforeEach, expect, it } from 'vitest'
import { INITIAL_STATE } from '../../../components/popup/popup-state.ts'
import { waitFor } from '../wait-for.ts'
import { type FakeBrowser, startBrowser } from './fake-browser.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
})

const memory = () => import('../../../entrypoints/popup/kept-letters.ts')
const STATE = { ...INITIAL_STATE, query: 'eritrea' }
const settled = () => new Promise((resolve) => setTimeout(resolve))

it('remembers where the user was, and that the hint was read', async () => {
  const { loadState, saveState, isHintWanted, dismissHint } = await memory()
  expect(await isHintWanted()).toBe(true)
  saveState(STATE)
  dismissHint()
  await waitFor(async () => expect(await loadState()).toEqual(STATE))
  expect(await isHintWanted()).toBe(false)
})

it('writes nothing from a private window', async () => {
  browser.windows.getCurrent.mockResolvedValue({ incognito: true })
  const { saveState, dismissHint } = await memory()
  saveState(STATE)
  dismissHint()
  await settled()
  expect(browser.storage.session.data).toEqual({})
  expect(browser.storage.local.data).toEqual({})
})

it('opens as at first where the storage cannot be read', async () => {
  browser.storage.session.failing = 'get'
  browser.storage.local.failing = 'get'
  const { loadState, isHintWanted } = await memory()
  expect(await loadState()).toEqual(INITIAL_STATE)
  expect(await isHintWanted()).toBe(true)
})
