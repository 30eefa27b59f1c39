import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SearchReply } from '../../../extension/messages.ts'
import { startBrowser } from './fake-browser.ts'
import { KEPT, KEPT_VERSION, keep, PACKAGED, servePackage } from './package.ts'

beforeEach(() => {
  startBrowser()
  servePackage()
})

const searching = () => import('../../../extension/search-letters.ts')

async function find(query: string, question: { limit?: number; language?: 'en' | 'fr' } = {}) {
  const { findLetters } = await searching()
  return findLetters({ query, limit: 10, language: 'en', ...question })
}
const idsOf = ({ answer }: SearchReply) => answer.results.map(({ id }) => id)

describe('a search', () => {
  it('finds letters of the package and kept ones, marked as such', async () => {
    expect(idsOf(await find('DPRK'))).toEqual([PACKAGED.id])
    await keep(KEPT)
    const found = await find('DPRK')
    expect(idsOf(found).sort()).toEqual([KEPT.id, PACKAGED.id].sort())
    const from = found.answer.results.map(({ id, header }) => [id, header.provenance])
    expect(Object.fromEntries(from)).toEqual({ [KEPT.id]: 'user', [PACKAGED.id]: 'package' })
  })

  it('finds a kept version in the place of the package’s letter', async () => {
    await keep(KEPT_VERSION)
    const found = await find('corrected')
    expect(found.answer.results).toMatchObject([
      { id: PACKAGED.id, header: { title: KEPT_VERSION.title, provenance: 'user' } },
    ])
  })

  it('gives as many as are asked for', async () => {
    await keep(KEPT)
    expect(idsOf(await find('DPRK', { limit: 1 }))).toHaveLength(1)
  })

  it('names the states of its letters, and those that the query names, in a language', async () => {
    expect((await find('DPRK')).states).toEqual({ PRK: expect.stringMatching(/Korea/) })
    expect((await find('DPRK', { language: 'fr' })).states).toEqual({
      PRK: expect.stringMatching(/Corée/),
    })
    const { answer, states } = await find('Belarus')
    expect(answer.understood).toMatchObject([{ kind: 'country', value: 'BLR' }])
    expect(states.BLR).toBe('Belarus')
  })

  it('is opened once as long as nothing is kept anew', async () => {
    const { openSearch } = await searching()
    const first = await openSearch()
    expect(await openSearch()).toBe(first)
    await keep(KEPT)
    const second = await openSearch()
    expect(second).not.toBe(first)
    expect(await openSearch()).toBe(second)
  })

  it('that could not be opened is opened at the next question', async () => {
    servePackage({ broken: 'data/search.json' })
    await expect(find('DPRK')).rejects.toThrow('/data/search.json')
    servePackage()
    expect(idsOf(await find('DPRK'))).toEqual([PACKAGED.id])
  })

  it('goes on without the kept letters when they cannot be read, and says so once', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { keptStore } = await import('../../../extension/collections.ts')
    vi.spyOn(keptStore, 'index').mockRejectedValue(new Error('gone'))
    expect(idsOf(await find('DPRK'))).toEqual([PACKAGED.id])
    expect(idsOf(await find('DPRK'))).toEqual([PACKAGED.id])
    expect(error).toHaveBeenCalledTimes(1)
    error.mockRestore()
  })
})

describe('without a query', () => {
  it('the letters come as they are, whole and without a score', async () => {
    await keep(KEPT)
    const found = await find('  ')
    expect(found.answer).toMatchObject({
      query: '  ',
      total: 2,
      exact: true,
      understood: [],
      problems: [],
      corrections: [],
      corrected: null,
      facets: null,
    })
    expect(found.answer.results).toHaveLength(2)
    for (const result of found.answer.results)
      expect(result).toMatchObject({ score: 0, complete: true, hits: [] })
    expect(Object.keys(found.states)).toEqual(['PRK'])
    expect((await find('', { limit: 1 })).answer).toMatchObject({ total: 2, results: [{}] })
  })

  it('the search is made ready for the first letter typed', async () => {
    const { openSearch } = await searching()
    await find('')
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect((await openSearch()).search('DPRK', { limit: 1 }).total).toBe(1)
  })
})
