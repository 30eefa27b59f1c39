import { expect, it } from 'vitest'
import { findCircles } from '../../../tools/structure/circles.ts'

it('names one circle, the shortest, of each group of files', () => {
  const imports = new Map([
    ['start', ['a', 'x']],
    ['a', ['b', 'c']],
    ['b', ['c', 'end']],
    ['c', ['a']],
    ['x', ['y', 'x']],
    ['y', ['end']],
    ['end', []],
  ])
  expect(findCircles(imports)).toEqual([
    ['a', 'c', 'a'],
    ['x', 'x'],
  ])
})

it('finds none where imports meet without one', () => {
  const imports = new Map([
    ['a', ['b', 'c', 'gone']],
    ['b', ['d']],
    ['c', ['d']],
    ['d', []],
  ])
  expect(findCircles(imports)).toEqual([])
})
