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
  const text = (session: string) => ({
    symbol: `A/HRC/RES/${session}/1`,
    kind: 'resolution' as const,
    session,
    number: '1',
    title: '',
    titles: {},
    date: null,
    agendaItem: null,
    vote: null,
    countries: [],
  })
  const known = { ...CATALOGUE, texts: [text('60'), text('62')] }
  expect(hasNewLayout(list('62'), known, '2026-01-01')).toBe(true)
  expect(hasNewLayout(list('61'), known, '2026-01-01')).toBe(false)
})

it('is told of no list whose session is not known', () => {
  expect(hasNewLayout({ ...list('61'), session: null }, CATALOGUE, '2026-12-01')).toBe(false)
})
