import { beforeEach, expect, it } from 'vitest'
import type { Door } from '../../../extension/message-shapes.ts'
import { type FakeBrowser, ORIGIN, pageSender, startBrowser } from './fake-browser.ts'
import { servePackage } from './package.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
  servePackage()
})

const ADDRESS = 'https://www.ohchr.org/en/hr-bodies/hrc/home'

it.each<[Door, string]>([
  [{ to: 'library' }, 'library.html'],
  [{ to: 'settings' }, 'options.html'],
  [{ to: 'situation', country: 'ERI' }, 'library.html#situation=ERI'],
  [{ to: 'against', symbol: 'A/HRC/RES/52/28' }, 'library.html#against=&on=A/HRC/RES/52/28'],
  [{ to: 'text', symbol: 'A/HRC/RES/52/28' }, 'library.html#text=A/HRC/RES/52/28'],
  [{ to: 'brief', symbol: 'A/HRC/RES/52/28' }, 'library.html#brief=&text=A/HRC/RES/52/28'],
  [{ to: 'session', session: 'S-33' }, 'library.html#sessions=S-33'],
  [{ to: 'letter', id: 'a&b#text=x' }, 'library.html#letter=a%26b%23text%3Dx'],
  [{ to: 'signatory', name: 'A & B#letter=x' }, 'library.html#org=A+%26+B%23letter%3Dx'],
])('%o opens a page of ours in a new tab', async (door, page) => {
  const { answer } = await import('../../../entrypoints/background/answers.ts')
  expect(await answer({ type: 'open', door }, pageSender(ADDRESS))).toBeNull()
  expect(browser.tabs.create.mock.calls).toEqual([[{ url: `${ORIGIN}/${page}` }]])
})
