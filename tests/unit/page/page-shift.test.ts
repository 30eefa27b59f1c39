// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { shiftPage } from '../../../entrypoints/panel/page-shift.ts'

let panel: HTMLElement
/** A window whose width the test sets. */
let narrow: EventTarget & { matches: boolean }

beforeEach(() => {
  vi.stubEnv('FIREFOX', 'true')
  narrow = Object.assign(new EventTarget(), { matches: false })
  vi.stubGlobal('matchMedia', () => narrow)
  document.body.inert = false
  panel = document.createElement('div')
  document.documentElement.append(panel)
})

afterEach(() => {
  panel.remove()
  vi.unstubAllGlobals()
})

function resize(isNarrow: boolean): void {
  narrow.matches = isNarrow
  narrow.dispatchEvent(new Event('change'))
}

const styles = () => [...document.querySelectorAll('style')].map((e) => e.textContent).join('')

it.each(['left', 'right'] as const)('moves the page aside on the %s, and back', (side) => {
  const undo = shiftPage(document, side, panel)
  expect(styles()).toMatch(new RegExp(`screen and .*html \\{ margin-${side}: .* !important`, 's'))
  undo()
  expect(styles()).toBe('')
})

it('keeps the page out of reach only while the panel lies over it', () => {
  const undo = shiftPage(document, 'right', panel)
  expect(document.body.inert).toBeFalsy()
  resize(true)
  expect(document.body.inert).toBe(true)
  expect(panel.inert).toBeFalsy()
  resize(false)
  expect(document.body.inert).toBe(false)
  resize(true)
  undo()
  expect(document.body.inert).toBe(false)
  resize(true)
  expect(document.body.inert).toBe(false)
})

it('leaves a page inert that was so', () => {
  narrow.matches = true
  document.body.inert = true
  shiftPage(document, 'right', panel)()
  expect(document.body.inert).toBe(true)
})

it.each([
  ['wider than the room beside the panel: the page reaches farther', 1000, '1399px'],
  ['that fits: it does not', 600, ''],
])('a page %s', (_, width, reach) => {
  const box = (left: number, right: number) => ({ left, right, width: right - left }) as DOMRect
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(document.documentElement, 'getBoundingClientRect').mockReturnValue(box(0, 600))
  vi.spyOn(document.body, 'getBoundingClientRect').mockReturnValue(box(0, 600))
  vi.spyOn(document.body, 'scrollWidth', 'get').mockReturnValue(width)
  const undo = shiftPage(document, 'right', panel)
  expect(panel.style.getPropertyValue('--reach-left')).toBe(reach)
  undo()
  vi.restoreAllMocks()
})
