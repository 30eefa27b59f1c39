import { beforeEach, expect, it, vi } from 'vitest'
import type { CouncilPage } from '../../../lib/pages/page.ts'
import { type FakeBrowser, startBrowser } from './fake-browser.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
})

const learned = () => import('../../../extension/learned-store.ts')
const CATALOGUE = { texts: [], sessions: [] }
function list(session: string, number = '1'): CouncilPage {
  const symbol = `A/HRC/RES/${session}/${number}`
  const text = { symbol, draft: null, session, title: `Text ${session}`, outcome: null }
  const address = 'https://www.ohchr.org/list'
  return { kind: 'texts', address, session, symbol: null, title: '', language: 'en', texts: [text] }
}
const document = (symbol: string): CouncilPage => ({
  ...list('64'),
  kind: 'text',
  texts: [{ symbol, draft: null, session: '64', title: '', outcome: null }],
})
const symbols = () =>
  (browser.storage.local.data['learned-texts'] as { symbol: string }[]).map(({ symbol }) => symbol)

it('two lists that are read at once are both learned from', async () => {
  const { learn } = await learned()
  vi.resetModules()
  const other = await learned()
  await Promise.all([learn(list('64'), CATALOGUE), other.learn(list('65'), CATALOGUE)])
  expect(symbols()).toEqual(['A/HRC/RES/64/1', 'A/HRC/RES/65/1'])
})

it('a list that cannot be written does not keep the next one from being learned', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { learn } = await learned()
  browser.storage.local.failing = 'set'
  await learn(list('64'), CATALOGUE)
  browser.storage.local.failing = null
  await learn(list('65'), CATALOGUE)
  expect(symbols()).toEqual(['A/HRC/RES/65/1'])
  expect(warn).toHaveBeenCalledTimes(1)
  warn.mockRestore()
})

it('gives a document the title it learned, and is no trouble where that cannot be read', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { learn, withTitles } = await learned()
  await learn(list('64'), CATALOGUE)
  expect((await withTitles(document('A/HRC/RES/64/1'), CATALOGUE)).title).toBe('Text 64')
  browser.storage.local.failing = 'get'
  expect((await withTitles(document('A/HRC/RES/64/1'), CATALOGUE)).title).toBe('')
  warn.mockRestore()
})
