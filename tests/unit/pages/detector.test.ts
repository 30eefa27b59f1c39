// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.ohchr.org/en/about-us"}
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import detector from '../../../entrypoints/detector.ts'
import type { PageReading } from '../../../lib/pages/page.ts'

const LIST = '/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat'
const ROW = '<tr><td><a href="#">52/28</a></td><td>A title</td></tr>'

const sendMessage = vi.fn((_: { type: string; reading: PageReading }) => Promise.resolve())
const own = globalThis as unknown as { chrome: unknown; hrcLetters?: () => void }

function at(path: string, body: string): void {
  history.replaceState(null, '', path)
  document.title = 'A page'
  document.body.innerHTML = body
}

function sent(): PageReading[] {
  return sendMessage.mock.calls.map(([{ reading }]) => reading)
}

beforeEach(() => {
  sendMessage.mockClear()
  own.chrome = { runtime: { sendMessage } }
  vi.useFakeTimers()
})

afterEach(() => {
  own.hrcLetters?.()
  vi.useRealTimers()
})

it('says what a page says, once', () => {
  at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
  detector.main()
  expect(sent()).toHaveLength(1)
  expect(sent()[0]).toMatchObject({ title: 'Session 52', texts: [{ number: '52/28' }] })
})

it('says nothing of a page that is not the Council’s, and does not watch it', () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe')
  at('/en/treaty-bodies/ccpr', `<h1>Human Rights Committee</h1><table>${ROW}</table>`)
  detector.main()
  expect(sendMessage).not.toHaveBeenCalled()
  expect(observe).not.toHaveBeenCalled()
})

it('waits for rows that come late, reads them together, and rests', async () => {
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect')
  at(LIST, '<h1>Session 52</h1><table><tbody></tbody></table>')
  detector.main()
  expect(sent()).toHaveLength(1)
  for (let row = 0; row < 3; row++) {
    document.querySelector('tbody')?.insertAdjacentHTML('beforeend', ROW)
    await Promise.resolve()
  }
  await vi.advanceTimersByTimeAsync(50)
  expect(sent()).toHaveLength(2)
  expect(sent()[1]?.texts).toHaveLength(3)
  expect(disconnect).toHaveBeenCalled()
  document.querySelector('tbody')?.insertAdjacentHTML('beforeend', ROW)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(sent()).toHaveLength(2)
})

it('stops waiting when nothing comes', async () => {
  at(LIST, '<h1>Session 52</h1><table><tbody></tbody></table>')
  detector.main()
  await vi.advanceTimersByTimeAsync(11_000)
  document.querySelector('tbody')?.insertAdjacentHTML('beforeend', ROW)
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent()).toHaveLength(1)
})

it('reads again after a navigation within the page', async () => {
  at('/en/about-us', '<h1>About us</h1>')
  detector.main()
  at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
  document.body.click()
  await vi.advanceTimersByTimeAsync(300)
  expect(sent()).toHaveLength(1)
  document.body.click()
  await vi.advanceTimersByTimeAsync(300)
  expect(sent()).toHaveLength(1)
})

it('does not say the same again for another anchor', () => {
  at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
  detector.main()
  history.replaceState(null, '', `${LIST}#decisions`)
  dispatchEvent(new PopStateEvent('popstate'))
  expect(sent()).toHaveLength(1)
})

it('says it again when the page comes back from the cache', () => {
  at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
  detector.main()
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  expect(sent()).toHaveLength(2)
})

it('reads anew when it is started again, and the one before stops', async () => {
  at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
  detector.main()
  detector.main()
  expect(sent()).toHaveLength(2)
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  expect(sent()).toHaveLength(3)
})

it.each([
  [
    'the extension was updated',
    {
      runtime: {
        sendMessage: () => {
          throw new Error('Extension context invalidated.')
        },
      },
    },
  ],
  ['the extension is gone', { runtime: undefined }],
  ['nobody answers', { runtime: { sendMessage: () => Promise.reject(new Error('no receiver')) } }],
])('lets no error reach the page: %s', async (_, chrome) => {
  own.chrome = chrome
  at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
  expect(() => detector.main()).not.toThrow()
  expect(() => dispatchEvent(new PopStateEvent('popstate'))).not.toThrow()
  await vi.advanceTimersByTimeAsync(100)
})
