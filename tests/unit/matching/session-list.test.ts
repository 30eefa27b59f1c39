import { expect, it } from 'vitest'
import { catalogueOf, letterOf, matcherOf, pageOf } from './small.ts'

it('gives each row of the list of sessions the letters to its session', () => {
  const matcher = matcherOf(catalogueOf({ '41/3': 'The right to food' }), [
    letterOf({ id: 'one', sessions: ['41'], subject: 'the right to food' }),
    letterOf({ id: 'both', sessions: ['40', '41'] }),
  ])
  const row = (session: string) => ({
    symbol: null,
    draft: null,
    session,
    title: `${session}st session of the Human Rights Council`,
    outcome: null,
  })
  const page = pageOf({ kind: 'session-list', texts: ['42', '41', '40'].map(row) })
  const { matches, texts } = matcher.match(page)
  expect(matches).toEqual([])
  expect(texts.map(({ text }) => text.session)).toEqual(['42', '41', '40'])
  expect(texts.map((text) => text.matches.map(({ id }) => id).sort())).toEqual([
    [],
    ['both', 'one'],
    ['both'],
  ])
  expect(texts[1]?.matches[0]?.tier).toBe('session')
})
