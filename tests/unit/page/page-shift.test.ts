// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { shiftPage } from '../../../entrypoints/annotator/page-shift.ts'

/** A window whose width the test sets. */
let narrow: EventTarget & { matches: boolean }

beforeEach(() => {
  vi.stubEnv('FIREFOX', 'true')
  narrow = Object.assign(new EventTarget(), { matches: false })
  vi.stubGlobal('matchMedia', () => narrow)
  document.body.inert = false
})

afterEach(() => vi.unstubAllGlobals())

function resize(isNarrow: boolean): void {
  narrow.matches = isNarrow
  narrow.dispatchEvent(new Event('change'))
}

const styles = () => [...document.querySelectorAll('style')].map((e) => e.textContent).join('')

it.each(['left', 'right'] as const)('moves the page aside on the %s, and back', (side) => {
  const undo = shiftPage(document, side)
  expect(styles()).toMatch(new RegExp(`screen and .*html \\{ margin-${side}: .* !important`, 's'))
  undo()
  expect(styles()).toBe('')
})

it('keeps the page out of reach only while the panel lies over it', () => {
  const undo = shiftPage(document, 'right')
  expect(document.body.inert).toBeFalsy()
  resize(true)
  expect(document.body.inert).toBe(true)
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
  shiftPage(document, 'right')()
  expect(document.body.inert).toBe(true)
})
