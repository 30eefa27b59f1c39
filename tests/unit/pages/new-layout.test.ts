import { expect, it } from 'vitest'
import { hasNewLayout } from '../../../lib/pages/new-layout.ts'

const SESSIONS = [
  { number: '61', kind: 'regular', start: '2026-02-23', end: '2026-03-31', title: '' },
  { number: '62', kind: 'regular', start: null, end: null, title: '' },
] as const
const CATALOGUE = { sessions: [...SESSIONS], texts: [] }
const list = (session: string) => ({ kind: 'texts' as const, session, texts: [] })

it('is told of a list without texts only once its session is over', () => {
  expect(hasNewLayout(list('61'), CATALOGUE, '2026-03-31')).toBe(false)
  expect(hasNewLayout(list('61'), CATALOGUE, '2026-04-01')).toBe(true)
  expect(hasNewLayout(list('62'), CATALOGUE, '2026-12-01')).toBe(false)
  expect(hasNewLayout(list('64'), CATALOGUE, '2026-12-01')).toBe(false)
})

it('is told of no other page', () => {
  const text = { symbol: null, draft: null, session: '61', title: '', outcome: null }
  expect(hasNewLayout({ ...list('61'), texts: [text] }, CATALOGUE, '2026-12-01')).toBe(false)
  expect(hasNewLayout({ ...list('61'), kind: 'session' }, CATALOGUE, '2026-12-01')).toBe(false)
})

it('is told of a list without texts once texts of its session are known', () => {
  const known = (session: string | null) => ({
    ...CATALOGUE,
    texts: [
      { symbol: 'A/HRC/RES/60/1', draft: null, session: '60', title: '', outcome: null },
      { symbol: 'A/HRC/RES/62/1', draft: null, session, title: '', outcome: null },
    ],
  })
  expect(hasNewLayout(list('62'), known('62'), '2026-01-01')).toBe(true)
  expect(hasNewLayout(list('61'), known('62'), '2026-01-01')).toBe(false)
  expect(hasNewLayout({ ...list('62'), session: null }, known(null), '2026-12-01')).toBe(false)
})
