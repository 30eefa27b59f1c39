import { beforeEach, expect, it, vi } from 'vitest'
import { type FakeBrowser, startBrowser } from './fake-browser.ts'

let browser: FakeBrowser
let keys: typeof import('../../../entrypoints/background/keys.ts')
const front: { id?: number }[] = []
beforeEach(async () => {
  browser = startBrowser()
  front.splice(0, front.length, { id: 7 })
  Object.assign(browser.tabs, { query: vi.fn(async () => front) })
  keys = await import('../../../entrypoints/background/keys.ts')
})

it.each([
  ['next-badge', 'next'],
  ['previous-badge', 'previous'],
  ['to-panel', 'panel'],
])('%s leads the page in front to its %s', async (command, to) => {
  await keys.followCommand(command)
  expect(browser.tabs.query).toHaveBeenCalledWith({ active: true, lastFocusedWindow: true })
  expect(browser.tabs.sendMessage.mock.calls).toEqual([[7, { type: 'go', to }]])
})

it('another command leads nowhere, nor does any without a page to hear it', async () => {
  await keys.followCommand('_execute_action')
  front.splice(0, 1, {})
  await keys.followCommand('to-panel')
  front.splice(0)
  await keys.followCommand('to-panel')
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled()
  front.push({ id: 7 })
  browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'))
  await keys.followCommand('to-panel')
})
