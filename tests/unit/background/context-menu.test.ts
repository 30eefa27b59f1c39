import { afterAll, beforeEach, expect, it, vi } from 'vitest'

const create = vi.fn()
vi.mock('../../../extension/browser.ts', () => ({
  default: {
    extension: { inIncognitoContext: false },
    runtime: { getURL: (path: string) => `chrome-extension://id/${path}` },
    tabs: { create },
  },
}))
vi.resetModules()
const { searchSelection } = await import('../../../entrypoints/background/context-menu.ts')

afterAll(() => void vi.resetModules())
beforeEach(() => create.mockClear())

it('opens the library on the selection, on one line', async () => {
  await searchSelection({
    menuItemId: 'search-selection',
    selectionText: ' A/HRC/RES/52/28\n& more ',
  })
  expect(create).toHaveBeenCalledWith({
    url: 'chrome-extension://id/library.html#q=A%2FHRC%2FRES%2F52%2F28+%26+more',
  })
})

it('does nothing for a blank selection or another entry', async () => {
  await searchSelection({ menuItemId: 'search-selection', selectionText: ' \n ' })
  await searchSelection({ menuItemId: 'another', selectionText: 'x' })
  expect(create).not.toHaveBeenCalled()
})
