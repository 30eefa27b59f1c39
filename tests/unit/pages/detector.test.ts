// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.ohchr.org/en/about-us"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import detector from '../../../entrypoints/detector.ts'
import { DETECTOR, pageScripts } from '../../../extension/page-script-handles.ts'
import type { PageReading } from '../../../lib/pages/page.ts'

const LIST = '/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat'
const PORTAL = '/human-rights/human-rights-resolutions-portal'
const ROW = '<tr><td><a href="#">52/28</a></td><td>A title</td></tr>'
/** More than the pause before a page is read again. */
const PAUSE = 50

const sendMessage = vi.fn((_: { type: string; reading: PageReading }) => Promise.resolve())
const own = globalThis as unknown as { chrome: unknown; navigation: unknown }
let navigation: EventTarget

function at(path: string, body: string): void {
  history.replaceState(null, '', path)
  document.title = 'A page'
  document.body.innerHTML = body
}

function sent(): PageReading[] {
  return sendMessage.mock.calls.map(([{ reading }]) => reading)
}

/** The rows of tables that a reading has, by their first cells. */
function rowsOf(reading: PageReading | undefined): (string | undefined)[] {
  const rows = reading?.texts.filter(({ line }) => line === 'TR') ?? []
  return rows.map(({ cells }) => cells?.[0]?.[0])
}

function navigate(): void {
  navigation.dispatchEvent(new Event('navigatesuccess'))
}

/** A row of the portal's table of sixteen columns. */
function portalRow(number: string): string {
  const cells = ['', '', '52', 'Resolution', number, 'A title', '', '', '', '', 'Adopted', '']
  return `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`
}

beforeEach(() => {
  sendMessage.mockReset()
  sendMessage.mockImplementation(() => Promise.resolve())
  own.chrome = { runtime: { sendMessage } }
  navigation = new EventTarget()
  own.navigation = navigation
  vi.useFakeTimers()
})

afterEach(() => {
  pageScripts[DETECTOR]?.()
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

it('says what a page says, once', () => {
  at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
  detector.main()
  expect(sent()).toHaveLength(1)
  expect(sent()[0]?.title).toBe('Session 52')
  expect(rowsOf(sent()[0])).toEqual(['52/28'])
})

it('says nothing of a page that is still coming', () => {
  at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
  const readyState = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading')
  detector.main()
  expect(sent()).toHaveLength(0)
  readyState.mockReturnValue('interactive')
  document.dispatchEvent(new Event('DOMContentLoaded'))
  expect(sent()).toHaveLength(1)
})

describe('a page that Chrome loads before its user goes there', () => {
  let isEarly = true

  beforeEach(() => {
    isEarly = true
    const prerendering = { configurable: true, get: () => isEarly }
    Object.defineProperty(Document.prototype, 'prerendering', prerendering)
    return () => Reflect.deleteProperty(Document.prototype, 'prerendering')
  })

  function arrive(): void {
    isEarly = false
    document.dispatchEvent(new Event('prerenderingchange'))
  }

  it('says nothing, whatever happens in it, until the user is there', async () => {
    at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
    detector.main()
    navigate()
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(sent()).toHaveLength(0)
    arrive()
    expect(sent()).toHaveLength(1)
    navigate()
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(sent()).toHaveLength(1)
  })

  it('is read when it is whole, where the user is there sooner', () => {
    at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
    const readyState = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading')
    detector.main()
    arrive()
    expect(sent()).toHaveLength(0)
    readyState.mockReturnValue('interactive')
    document.dispatchEvent(new Event('DOMContentLoaded'))
    expect(sent()).toHaveLength(1)
  })
})

it('says nothing of a page that is not the Council’s, and does not watch it', () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe')
  at('/en/treaty-bodies/ccpr', `<h1>Human Rights Committee</h1><table>${ROW}</table>`)
  detector.main()
  expect(sendMessage).not.toHaveBeenCalled()
  expect(observe).not.toHaveBeenCalled()
})

describe('rows that come late', () => {
  const append = (html: string) =>
    document.querySelector('tbody')?.insertAdjacentHTML('beforeend', html)

  it('are read together, and then it rests', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect')
    at(LIST, '<h1>Session 52</h1><table><tbody></tbody></table>')
    detector.main()
    expect(sent()).toHaveLength(1)
    for (let row = 0; row < 3; row++) {
      append(ROW)
      await Promise.resolve()
    }
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(sent()).toHaveLength(2)
    expect(rowsOf(sent()[1])).toHaveLength(3)
    expect(disconnect).toHaveBeenCalled()
    append(ROW)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(sent()).toHaveLength(2)
  })

  it('are waited for below a table’s headings', async () => {
    at(LIST, '<h1>52</h1><table><tbody><tr><th>Text</th><th>Title</th></tr></tbody></table>')
    detector.main()
    append(ROW)
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(rowsOf(sent()[1])).toEqual(['Text', '52/28'])
  })

  it('are no longer waited for when nothing came', async () => {
    at(LIST, '<h1>Session 52</h1><table><tbody></tbody></table>')
    detector.main()
    await vi.advanceTimersByTimeAsync(11_000)
    append(ROW)
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent()).toHaveLength(1)
  })

  it('are read on a page that never pauses too', async () => {
    at(LIST, '<h1>Session 52</h1><p></p><table><tbody></tbody></table>')
    detector.main()
    append(ROW)
    for (let time = 0; time < 1500; time += 10) {
      document.querySelector('p')?.append('.')
      await vi.advanceTimersByTimeAsync(10)
    }
    expect(rowsOf(sent()[1])).toHaveLength(1)
  })

  it('are read each time where a page exchanges them', async () => {
    at(PORTAL, `<h1>Resolutions portal</h1><table><tbody>${portalRow('52/28')}</tbody></table>`)
    detector.main()
    for (const number of ['52/29', '52/30']) {
      const body = document.querySelector('tbody')
      if (body) body.innerHTML = portalRow(number)
      await vi.advanceTimersByTimeAsync(20_000)
    }
    const numbers = sent().map(({ texts }) => /52\/\d+/.exec(JSON.stringify(texts))?.[0])
    expect(numbers).toEqual(['52/28', '52/29', '52/30'])
  })
})

describe('a navigation within the page', () => {
  it('has it read again, once', async () => {
    at('/en/about-us', '<h1>About us</h1>')
    detector.main()
    at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
    navigate()
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(sent()).toHaveLength(1)
    navigate()
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(sent()).toHaveLength(1)
  })

  it('is read once for a loop of them', async () => {
    at('/en/about-us', '<h1>About us</h1>')
    detector.main()
    for (let turn = 0; turn < 100; turn++) {
      at(`${LIST}?turn=${turn}`, `<h1>Session 52</h1><table>${ROW}</table>`)
      navigate()
    }
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(sent().map(({ address }) => new URL(address).search)).toEqual(['?turn=99'])
  })

  it('to another anchor says nothing new', async () => {
    at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
    detector.main()
    history.replaceState(null, '', `${LIST}#decisions`)
    navigate()
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(sent()).toHaveLength(1)
  })

  describe('in a Firefox without the Navigation API', () => {
    beforeEach(() => {
      vi.stubEnv('FIREFOX', 'true')
      Reflect.deleteProperty(globalThis, 'navigation')
    })

    it.each([
      ['a click', () => document.body.click()],
      ['going back', () => dispatchEvent(new PopStateEvent('popstate'))],
    ])('is found after %s', async (_, lead) => {
      at('/en/about-us', '<h1>About us</h1>')
      detector.main()
      at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
      lead()
      await vi.advanceTimersByTimeAsync(300)
      expect(sent()).toHaveLength(1)
      lead()
      await vi.advanceTimersByTimeAsync(300)
      expect(sent()).toHaveLength(1)
    })

    it('is found too where an element is named as the API is', async () => {
      at('/en/about-us', '<h1>About us</h1>')
      // Browsers give named elements from a prototype of the window.
      const element = { configurable: true, value: document.createElement('img') }
      Object.defineProperty(Object.prototype, 'navigation', element)
      detector.main()
      Reflect.deleteProperty(Object.prototype, 'navigation')
      at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
      document.body.click()
      await vi.advanceTimersByTimeAsync(300)
      expect(sent()).toHaveLength(1)
    })
  })
})

it.each([
  [true, 2],
  [false, 1],
])('coming back from the cache (persisted: %s) it is said %i times', async (persisted, times) => {
  at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
  detector.main()
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))
  await vi.advanceTimersByTimeAsync(PAUSE)
  expect(sent()).toHaveLength(times)
})

it('reads anew when it is started again, and the one before stops', async () => {
  at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
  detector.main()
  detector.main()
  expect(sent()).toHaveLength(2)
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  await vi.advanceTimersByTimeAsync(PAUSE)
  expect(sent()).toHaveLength(3)
})

describe('the annotator', () => {
  const shown = () => ({ matches: {} }) as never
  function annotator() {
    const show = vi.fn()
    const detector = pageScripts[DETECTOR]
    if (detector) detector.annotator = { show, isAlive: () => true, stop: () => {} }
    return show
  }

  it('is given the answer with the elements of the page', async () => {
    const answer = shown()
    sendMessage.mockImplementation(() => Promise.resolve(answer))
    at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
    detector.main()
    const show = annotator()
    await vi.advanceTimersByTimeAsync(0)
    expect(show).toHaveBeenCalledExactlyOnceWith(expect.anything(), answer)
    const [located] = show.mock.lastCall ?? []
    expect(located.rows.at(-1).element).toBe(document.querySelector('tr'))
  })

  it('is told that the page says the same, without a message', () => {
    at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
    detector.main()
    const show = annotator()
    pageScripts[DETECTOR]?.read()
    expect(show).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ rows: expect.anything() }),
    )
    expect(sent()).toHaveLength(1)
  })

  it('is not given an answer that is late, and is told of a page that is none', async () => {
    at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
    detector.main()
    const show = annotator()
    at('/en/about-us', '<h1>About us</h1>')
    pageScripts[DETECTOR]?.read()
    await vi.advanceTimersByTimeAsync(0)
    expect(show).toHaveBeenCalledExactlyOnceWith(null)
  })

  it('is handed on to the next detector of the page', () => {
    at(LIST, `<h1>Session 52</h1><table>${ROW}</table>`)
    detector.main()
    const show = annotator()
    detector.main()
    expect(pageScripts[DETECTOR]?.annotator?.show).toBe(show)
  })
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
  expect(navigate).not.toThrow()
  await vi.advanceTimersByTimeAsync(100)
})

it.each([
  ...['childNodes', 'firstChild', 'nextSibling', 'parentNode', 'parentElement', 'nodeType'],
  ...['nodeName', 'nodeValue', 'attributes', 'matches', 'contains', 'closest', 'textContent'],
])('reads what stands in a form with a field named %s', (name) => {
  const form = (text: string) => `<form>${text}<input name="${name}"></form>`
  const row = `<tr><td>52/28</td><td>${form('A title')}</td></tr>`
  at(LIST, `<h1>${form('Session')} 52</h1>${form(`<table>${row}</table>`)}`)
  // As browsers do, and jsdom does not.
  for (const element of document.forms) {
    Object.defineProperty(element, name, { value: element.querySelector('input') })
  }
  detector.main()
  expect(sent()[0]?.title).toBe('Session 52')
  expect(sent()[0]?.texts.at(-1)?.cells?.[1]?.[0]).toBe('A title')
})

it.each([
  ...['querySelector', 'querySelectorAll', 'title', 'body', 'head', 'documentElement'],
  ...['contentType', 'createRange', 'createTreeWalker', 'readyState', 'currentScript'],
  ...['hrcLetters', 'browser', 'chrome', 'navigation', 'location', 'observe', 'prerendering'],
])('reads a page whose elements are named %s', (name) => {
  const named = `<img name="${name}"><form name="${name}"></form><p id="${name}"></p>`
  at(LIST, `${named}<h1>Session 52</h1><table>${ROW}</table>`)
  detector.main()
  expect(sent()[0]?.title).toBe('Session 52')
  expect(rowsOf(sent()[0])).toEqual(['52/28'])
})
