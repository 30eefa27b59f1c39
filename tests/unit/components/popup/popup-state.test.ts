import { expect, it } from 'vitest'
import { INITIAL_STATE, readPopupState } from '../../../../components/popup/popup-state.ts'

it('reads a state back', () => {
  const state = { query: 'eritrea', letter: 'a-letter', scroll: 120, limit: 40 }
  expect(readPopupState(state)).toEqual(state)
})

it('takes nothing from storage that it does not understand', () => {
  for (const stored of [
    undefined,
    null,
    7,
    'x',
    [],
    { query: 5, letter: {}, scroll: -4, limit: 1e9 },
  ]) {
    expect(readPopupState(stored)).toEqual(INITIAL_STATE)
  }
})
