import { expect, it } from 'vitest'
import {
  INITIAL_STATE,
  pageOf,
  readKeptState,
  stateOver,
} from '../../../../components/popup/popup-state.ts'

it('reads a state back', () => {
  const state = {
    query: 'eritrea',
    letter: 'a-letter',
    scroll: 120,
    limit: 40,
    page: 'https://a.example/',
  }
  expect(readKeptState(state)).toEqual(state)
})

it('takes nothing from storage that it does not understand', () => {
  for (const stored of [
    undefined,
    null,
    7,
    'x',
    [],
    { query: 5, letter: {}, scroll: -4, limit: 1e9, page: 3 },
  ]) {
    expect(readKeptState(stored)).toEqual({ ...INITIAL_STATE, page: '' })
  }
})

it('opens where it was left over the same page alone', () => {
  const state = { query: 'eritrea', letter: null, scroll: 120, limit: 40 }
  const page = pageOf('https://www.ohchr.org/a?b=c#d')
  expect(stateOver(page, { ...state, page })).toEqual(state)
  expect(stateOver(pageOf('https://www.ohchr.org/a?b=c#e'), { ...state, page })).toEqual(state)
  expect(stateOver(pageOf('https://www.ohchr.org/a?b=d'), { ...state, page })).toEqual(
    INITIAL_STATE,
  )
  expect(stateOver(pageOf(undefined), { ...state, page })).toEqual(INITIAL_STATE)
})
