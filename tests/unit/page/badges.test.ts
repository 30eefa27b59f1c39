// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Subject } from '../../../components/common/subject.ts'
import { createBadges } from '../../../entrypoints/annotator/badges.ts'
import type { Tier } from '../../../lib/matching/page-matches.ts'
import { english } from '../components/english.ts'

/** Of everything in the page, by what it is: jsdom lays nothing out. */
let boxes: (element: Element) => Partial<DOMRect>
let resized: () => void
let roots: ShadowRoot[]
let life: AbortController

beforeEach(() => {
  vi.stubEnv('FIREFOX', 'true')
  vi.useFakeTimers()
  boxes = () => ({})
  roots = []
  life = new AbortController()
  const { attachShadow } = Element.prototype
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init)
    roots.push(root)
    return root
  })
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return { ...new DOMRect(), top: 0, left: 0, ...boxes(this) }
  })
  vi.stubGlobal('DOMRect', class {})
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback
      }
      observe() {}
      disconnect() {}
    },
  )
  document.body.innerHTML = `<h1>Session 52</h1><table>
    <tr><td>52/1</td><td>First title</td></tr><tr><td>52/2</td><td>Second title</td></tr></table>`
})

afterEach(() => {
  life.abort()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function subject(key: Subject['key'], tiers: Tier[], symbol: string | null = null): Subject {
  const matches = tiers.map((tier, n) => ({ id: `${key}-${n}`, tier, score: 1, reasons: [] }))
  const title = key === 0 ? 'First title' : 'Second title'
  return { key, title, language: null, symbol, session: '52', outcome: null, matches, of: 'text' }
}

function located(heading = document.querySelector('h1')) {
  const reading = { address: '', title: '', language: '', texts: [] }
  return {
    reading,
    heading,
    rows: [...document.querySelectorAll('tr')].map((element) => ({ element })),
  }
}

const press = vi.fn()
const wording = english()

function shown(
  page = subject('page', ['session']),
  texts = [subject(0, []), subject(1, ['direct'])],
) {
  const badges = createBadges(document, press, life.signal)
  badges.show(located(), {}, { page, texts }, wording)
  return badges
}

const hosts = () => [...document.querySelectorAll('[data-hrc-letters]')]
const buttons = () =>
  roots
    .filter(({ host }) => host.isConnected)
    .map((root) => root.querySelector('button') as HTMLButtonElement)

it('puts a badge beside what has letters, and nothing beside what has none', () => {
  shown()
  expect(hosts().map((host) => host.parentElement?.textContent)).toEqual([
    'Session 52',
    'Second title',
  ])
})

it('says of each badge what it is about, and whether letters are only related', () => {
  shown(subject('page', []), [
    subject(0, ['direct', 'direct', 'related'], 'A/HRC/RES/52/1'),
    subject(1, ['related'], 'A/HRC/RES/52/2'),
  ])
  expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual([
    '2 NGO letters on A/HRC/RES/52/1, 1 on the same subject in other sessions; shown as 2 +1',
    '1 NGO letter on the subject of A/HRC/RES/52/2 in other sessions',
  ])
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['2+1', '+1'])
  expect(buttons().map(({ classList }) => classList.contains('related'))).toEqual([false, true])
})

it('puts the badge of a page without a heading into its corner', () => {
  createBadges(document, press, life.signal).show(
    located(null),
    {},
    { page: subject('page', ['session']), texts: [] },
    wording,
  )
  expect(hosts().map((host) => [host.parentElement, host.hasAttribute('data-corner')])).toEqual([
    [document.documentElement, true],
  ])
})

it('takes all away, copies of the page’s making too, and nothing of the page', () => {
  document.body.insertAdjacentHTML('beforeend', '<span id="own" data-hrc-letters>Own</span>')
  const badges = shown()
  const [first] = hosts()
  document.body.append(first?.cloneNode() ?? '')
  first?.append('The page’s')
  badges.clear()
  expect(hosts().map(({ id }) => id)).toEqual(['own'])
})

it('shows others in the place of those that were shown', () => {
  const badges = shown()
  badges.show(
    located(),
    {},
    { page: subject('page', []), texts: [subject(0, ['direct'])] },
    wording,
  )
  expect(hosts().map((host) => host.parentElement?.textContent)).toEqual(['First title'])
})

it('knows when the page took one away', () => {
  const badges = shown()
  expect(badges.areConnected()).toBe(true)
  hosts()[1]?.remove()
  expect(badges.areConnected()).toBe(false)
})

it('marks the badge whose letters are shown, and gives it the focus', () => {
  const badges = shown()
  badges.setOpen(1)
  expect(buttons().map((button) => button.getAttribute('aria-expanded'))).toEqual(['false', 'true'])
  badges.setOpen(null)
  expect(buttons().map((button) => button.getAttribute('aria-expanded'))).toEqual([
    'false',
    'false',
  ])
  const focus = vi.spyOn(HTMLElement.prototype, 'focus')
  badges.focus(1)
  expect(focus.mock.contexts).toEqual([buttons()[1]])
  expect(focus).toHaveBeenCalledWith({ preventScroll: true })
})

it.each([
  ['in sight', 100, [{ top: 23, behavior: 'instant' }]],
  ['above the window', -40, undefined],
  ['below the window', 5000, undefined],
])('keeps a badge that is %s where it is, if it can be seen', (_, top, scrolled) => {
  const scroll = vi.fn()
  vi.stubGlobal('scrollBy', scroll)
  vi.stubGlobal('innerHeight', 800)
  const badges = shown()
  let moved = 0
  boxes = (element) => (element.localName === 'button' ? { top: top + moved } : {})
  badges.hold(1, () => {
    moved = 23
  })
  expect(scroll.mock.calls[0]).toEqual(scrolled)
  badges.hold(null, () => {})
  expect(scroll).toHaveBeenCalledTimes(scrolled ? 1 : 0)
})

it('draws the first of a long list at once, and the rest between the page’s own work', () => {
  const rows = Array.from({ length: 300 }, (_, n) => `<tr><td>${n}</td><td>Title ${n}</td></tr>`)
  document.body.innerHTML = `<table>${rows.join('')}</table>`
  const texts = rows.map((_, place) => subject(place, ['direct']))
  createBadges(document, press, life.signal).show(
    located(),
    {},
    { page: subject('page', []), texts },
    wording,
  )
  const first = hosts().length
  expect(first).toBeGreaterThan(20)
  expect(first).toBeLessThan(300)
  vi.runAllTimers()
  expect(hosts()).toHaveLength(300)
})

it('draws no more of a long list once it is ended', () => {
  const rows = Array.from({ length: 300 }, (_, n) => `<tr><td>${n}</td><td>Title ${n}</td></tr>`)
  document.body.innerHTML = `<table>${rows.join('')}</table>`
  const texts = rows.map((_, place) => subject(place, ['direct']))
  const badges = createBadges(document, press, life.signal)
  badges.show(located(), {}, { page: subject('page', []), texts }, wording)
  const first = hosts().length
  life.abort()
  vi.runAllTimers()
  expect(hosts()).toHaveLength(first)
})

it('places badges anew when the page was resized before the observer first looked', () => {
  const width = vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280)
  shown()
  vi.runAllTimers()
  const [button] = buttons()
  const { left } = button?.style ?? {}
  boxes = (element) => (element.tagName === 'SPAN' ? {} : { left: 40, right: 400, bottom: 90 })
  resized()
  vi.runAllTimers()
  expect(button?.style.left).toBe(left)
  shown()
  vi.runAllTimers()
  const again = buttons().at(-1)
  boxes = (element) => (element.tagName === 'SPAN' ? {} : { left: 70, right: 500, bottom: 90 })
  const before = again?.style.left
  width.mockReturnValue(800)
  resized()
  vi.runAllTimers()
  expect(again?.style.left).not.toBe(before)
})

it('places badges anew when the page is resized, not when it is first seen', () => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    run()
    return 1
  })
  shown()
  const place = vi.fn()
  boxes = () => {
    place()
    return {}
  }
  resized()
  expect(place).not.toHaveBeenCalled()
  resized()
  expect(place).toHaveBeenCalled()
})
