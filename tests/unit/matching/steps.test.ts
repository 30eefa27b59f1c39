import { expect, it } from 'vitest'
import { resolveInSteps, resolvePage } from '../../../lib/pages/resolve.ts'
import type { Steps } from '../../../lib/steps.ts'
import { withThreadTime } from '../growth/grows.ts'
import { catalogueOf, letterOf, matcherOf, pageOf, rowOf } from './small.ts'

const ROWS = 2_000
const matcher = matcherOf(catalogueOf({ '40/1': 'Situation of human rights in Eritrea' }), [
  letterOf({ id: 'torture', sessions: ['40'], subject: 'freedom from torture of word7' }),
  letterOf({ id: 'food', sessions: ['40'], subject: 'right to food and word3' }),
  letterOf({ id: 'eritrea', sessions: ['40'], countries: ['ERI'], subject: 'Eritrea' }),
])
const page = pageOf({
  session: '40',
  texts: Array.from({ length: ROWS }, (_, row) =>
    rowOf({
      session: '40',
      title: `Freedom from torture, right to food, word${row} and other${row}`,
    }),
  ),
})
const reading = {
  address: 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat',
  title: '',
  language: 'en',
  texts: Array.from({ length: ROWS }, (_, row) => ({ number: `52/${row}`, title: `Text ${row}` })),
}

/** Does all steps; gives how many there were and which part of the whole time the longest took. */
function timed<T>(steps: Steps<T>): { given: T; count: number; share: number } {
  let [count, longest, whole] = [0, 0, 0]
  for (;;) {
    const { given: step, time: took } = withThreadTime(() => steps.next())
    count += 1
    longest = Math.max(longest, took)
    whole += took
    if (step.done) return { given: step.value, count, share: longest / whole }
  }
}

it('a long list is matched in steps that are small parts of the work, to the same end', () => {
  const { given, count, share } = timed(matcher.matchInSteps(page))
  expect(given).toEqual(matcher.match(page))
  expect(given.texts).toHaveLength(ROWS)
  expect(count).toBeGreaterThan(2 * ROWS)
  expect(share).toBeLessThan(0.4)
})

it('a long list is resolved text by text, to the same end', () => {
  const { given, count } = timed(resolveInSteps(reading))
  expect(given).toEqual(resolvePage(reading))
  expect(count).toBeGreaterThanOrEqual(ROWS)
})

it('a list of sessions is matched session by session', () => {
  const { given, count } = timed(matcher.matchInSteps({ ...page, kind: 'session-list' }))
  expect(given.texts).toHaveLength(ROWS)
  expect(count).toBeGreaterThanOrEqual(ROWS)
})
