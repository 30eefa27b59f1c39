// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PANEL, type PanelContent, panelScripts } from '../../../components/panel/panel-script.ts'
import { createPanelLoader } from '../../../entrypoints/annotator/panel-loader.ts'
import { english } from '../components/english.ts'
import { waitFor } from '../wait-for.ts'

const LIST = { screen: 'list', subjectKey: 'page' } as const
const HIDDEN = { screen: 'hidden' } as const
const CONTENT = { headers: {}, wording: english() } as unknown as PanelContent

const panel = { open: vi.fn(), update: vi.fn(), focus: vi.fn(), close: vi.fn(), view: LIST }
const made = vi.fn(() => panel)
const onClose = vi.fn()
const ask = vi.fn()

beforeEach(() => {
  vi.clearAllMocks()
  ask.mockImplementation(async () => {
    panelScripts[PANEL] = made
    return null
  })
})
afterEach(() => {
  delete panelScripts[PANEL]
})

/** What stands in the page beside its body. */
const notes = () =>
  [...document.querySelectorAll('html > div')].map(
    (host) => host.shadowRoot?.querySelector('[role=alert]')?.textContent,
  )

const loader = () =>
  createPanelLoader({
    document,
    ask,
    onClose,
    createHost: () => {
      const host = document.createElement('div')
      return { host, root: host.attachShadow({ mode: 'open' }) }
    },
    hold: (change) => change(),
    onDock: () => {},
    onHide: () => {},
  })

it('asks for the script when the panel is opened, not before, and once', async () => {
  const lazy = loader()
  lazy.update(CONTENT)
  expect(ask).not.toHaveBeenCalled()
  lazy.open(LIST)
  lazy.open(HIDDEN)
  expect(lazy.view).toBe(HIDDEN)
  await waitFor(() => expect(panel.open).toHaveBeenCalledExactlyOnceWith(HIDDEN))
  expect(panel.update).toHaveBeenCalledExactlyOnceWith(CONTENT)
  lazy.open(LIST)
  expect(panel.open).toHaveBeenLastCalledWith(LIST)
  expect(ask).toHaveBeenCalledExactlyOnceWith({ type: 'panel' })
  expect(made).toHaveBeenCalledOnce()
})

it('does not open what was closed before the script came', async () => {
  const lazy = loader()
  lazy.open(LIST)
  lazy.close()
  expect(lazy.view).toBeNull()
  expect(onClose).toHaveBeenCalledOnce()
  await waitFor(() => expect(made).toHaveBeenCalled())
  expect(panel.open).not.toHaveBeenCalled()
})

it('says so when the script cannot come, counts as closed, and tries again at the next press', async () => {
  const print = vi.spyOn(console, 'error').mockImplementationOnce(() => {})
  ask.mockRejectedValueOnce(new Error('no access'))
  const lazy = loader()
  const before = document.body.innerHTML
  lazy.update(CONTENT)
  lazy.open(LIST)
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(notes()).toEqual(['The letters could not be shown on this page.Reload the pageClose'])
  expect(document.body.innerHTML).toBe(before)
  expect(print).toHaveBeenCalledOnce()
  expect(lazy.view).toBeNull()
  lazy.open(LIST)
  expect(notes()).toEqual([])
  await waitFor(() => expect(panel.open).toHaveBeenCalledExactlyOnceWith(LIST))
})

it('takes the note away when it is closed', async () => {
  vi.spyOn(console, 'error').mockImplementationOnce(() => {})
  ask.mockRejectedValueOnce(new Error('no access'))
  const lazy = loader()
  lazy.update(CONTENT)
  lazy.open(LIST)
  await waitFor(() => expect(notes()).toHaveLength(1))
  lazy.close()
  expect(notes()).toEqual([])
})

it('takes no panel that an older version of the extension left behind', async () => {
  const old = vi.fn(() => panel)
  panelScripts[PANEL] = old
  loader().open(LIST)
  await waitFor(() => expect(made).toHaveBeenCalledOnce())
  expect(old).not.toHaveBeenCalled()
})
