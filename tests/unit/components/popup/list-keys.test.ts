import { describe, expect, it } from 'vitest'
import { indexAfter, listAction } from '../../../../components/popup/list-keys.ts'

const key = (name: string, more = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
})

describe('listAction', () => {
  it('opens with Enter, the source with Control or Command', () => {
    expect(listAction(key('Enter'))).toBe('open')
    expect(listAction(key('Enter', { ctrlKey: true }))).toBe('open-source')
    expect(listAction(key('Enter', { metaKey: true }))).toBe('open-source')
  })

  it('moves with arrows and page keys', () => {
    expect(listAction(key('ArrowDown'))).toEqual({ move: 1 })
    expect(listAction(key('ArrowUp'))).toEqual({ move: -1 })
    expect(listAction(key('PageDown'))).toEqual({ move: 5 })
  })

  it('leaves to the box what edits text or chooses among word forms', () => {
    expect(listAction(key('Enter', { isComposing: true }))).toBeNull()
    expect(listAction(key('ArrowDown', { isComposing: true }))).toBeNull()
    expect(listAction(key('ArrowDown', { shiftKey: true }))).toBeNull()
    expect(listAction(key('Home'))).toBeNull()
    expect(listAction(key('toString'))).toBeNull()
  })
})

describe('placeAfter', () => {
  it('stays in the list', () => {
    expect(indexAfter(0, 1, { count: 3, first: 0 })).toBe(1)
    expect(indexAfter(2, 5, { count: 3, first: 0 })).toBe(2)
    expect(indexAfter(0, -1, { count: 3, first: 0 })).toBe(0)
  })

  it('goes back out of the list where nothing is typed', () => {
    expect(indexAfter(0, -1, { count: 3, first: -1 })).toBe(-1)
    expect(indexAfter(-1, 1, { count: 3, first: -1 })).toBe(0)
  })

  it('chooses nothing in an empty list', () => {
    expect(indexAfter(-1, 1, { count: 0, first: -1 })).toBe(-1)
  })
})
