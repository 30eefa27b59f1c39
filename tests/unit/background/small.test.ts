import { beforeEach, describe, expect, it, vi } from 'vitest'
import { waitFor } from '../wait-for.ts'
import { type FakeBrowser, ORIGIN, startBrowser } from './fake-browser.ts'
import { servePackage } from './package.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = startBrowser()
  servePackage()
})

describe('the language of what stands on no page', () => {
  it.each([
    ['fr', 'es', 'fr'],
    ['page', 'es', 'es'],
    ['page', 'ES-mx', 'es'],
    ['page', 'nl', 'en'],
    ['page', '', 'en'],
    ['browser', 'ru', 'ru'],
  ] as const)('chosen %s, of the browser %s: %s', async (language, own, found) => {
    browser.i18n.getUILanguage = () => own
    const { interfaceLanguage } = await import('../../../extension/interface-language.ts')
    expect(interfaceLanguage({ language })).toBe(found)
  })
})

describe('the language beside a page', () => {
  it.each([
    ['page', 'fr', 'fr'],
    ['page', null, 'es'],
    ['browser', 'fr', 'es'],
    ['ar', 'fr', 'ar'],
  ] as const)('chosen %s, of the page %s: %s', async (language, page, found) => {
    browser.i18n.getUILanguage = () => 'es'
    const { languageBeside } = await import('../../../extension/interface-language.ts')
    expect(languageBeside(page, { language })).toBe(found)
  })
})

it('languages are offered of which the package has words', async () => {
  servePackage({ broken: 'locales/ar.json' })
  const { translatedLanguages } = await import('../../../extension/interface-messages.ts')
  expect(await translatedLanguages()).toEqual(['zh', 'en', 'fr', 'ru', 'es'])
})

it('words that are not translated yet are the English ones', async () => {
  const { messagesIn } = await import('../../../extension/interface-messages.ts')
  expect(await messagesIn('fr')).toEqual({ language: 'fr', catalogue: {} })
  servePackage({ broken: 'locales/ar.json' })
  expect(await messagesIn('ar')).toEqual({ language: 'en', catalogue: {} })
})

it('the library opens on a query, a letter, a draft or the kept letters', async () => {
  const addresses = await import('../../../extension/library-address.ts')
  const library = `${ORIGIN}/library.html#`
  expect(addresses.libraryAddress(' a & b ')).toBe(`${library}q=a+%26+b`)
  expect(addresses.letterAddress('one')).toBe(`${library}letter=one`)
  expect(addresses.keepLinks?.save('one')).toBe(`${library}save=one`)
  expect(addresses.keepLinks?.complete('one')).toBe(`${library}complete=one`)
  expect(addresses.draftAddress('d')).toBe(`${library}draft=d`)
  expect(addresses.keptAddress()).toBe(`${library}kept=`)
  expect(addresses.keptAddress('not allowed')).toBe(`${library}kept=not+allowed`)
})

it('what goes wrong at every page is noted once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { warnOnce } = await import('../../../extension/warn-once.ts')
  const error = new Error('why')
  warnOnce('one.', error)
  warnOnce('one.', error)
  warnOnce('two.', error)
  expect(warn.mock.calls).toEqual([
    ['HRC Letters: one.', error],
    ['HRC Letters: two.', error],
  ])
  warn.mockRestore()
})

describe('a change of the kept letters', () => {
  const channel = () => import('../../../extension/kept-changes.ts')

  it('is told here and in other pages, until one listens no more', async () => {
    const other = new BroadcastChannel('kept-letters')
    const heard = new Promise((resolve) => other.addEventListener('message', resolve))
    const { onKeptChange, announceKeptChange } = await channel()
    const onChange = vi.fn()
    const end = onKeptChange(onChange)
    announceKeptChange()
    expect(onChange).toHaveBeenCalledTimes(1)
    await heard
    other.postMessage('changed')
    await waitFor(() => expect(onChange).toHaveBeenCalledTimes(2))
    end()
    announceKeptChange()
    expect(onChange).toHaveBeenCalledTimes(2)
    other.close()
  })
})

describe('steps done in turns', () => {
  function* steps(count: number, ms: number) {
    for (let step = 0; step < count; step += 1) {
      const until = performance.now() + ms
      while (performance.now() < until);
      yield
    }
    return count
  }

  it('give what they come to, and others their turn when they take long', async () => {
    const { inTurns } = await import('../../../extension/in-turns.ts')
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    })
    expect(await inTurns(steps(4, 30))).toBe(4)
    expect(turns).toBeGreaterThan(0)
    clearInterval(timer)
  })

  it('and are done in one go when they do not', async () => {
    const { inTurns } = await import('../../../extension/in-turns.ts')
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
    let isTheirTurn = false
    setTimeout(() => {
      isTheirTurn = true
    })
    expect(await inTurns(steps(3, 0))).toBe(3)
    expect(isTheirTurn).toBe(false)
    clock.mockRestore()
  })
})
