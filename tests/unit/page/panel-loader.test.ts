// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PANEL, type PanelContent, panelScripts } from '../../../components/panel/panel-script.ts'
import { createPanelLoader } from '../../../entrypoints/annotator/panel-loader.ts'
import { waitFor } from '../wait-for.ts'

const LIST = { screen: 'list', subjectKey: 'page' } as const
const HIDDEN = { screen: 'hidden' } as const
const CONTENT = { headers: {} } as unknown as PanelContent

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

const loader = () =>
  createPanelLoader({
    document,
    ask,
    onClose,
    createHost: () => ({ host: document.body, root: document.body.attachShadow({ mode: 'open' }) }),
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

it('counts as closed when the script cannot come, and tries again at the next press', async () => {
  const print = vi.spyOn(console, 'error').mockImplementationOnce(() => {})
  ask.mockRejectedValueOnce(new Error('no access'))
  const lazy = loader()
  lazy.open(LIST)
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(print).toHaveBeenCalledOnce()
  expect(lazy.view).toBeNull()
  lazy.open(LIST)
  await waitFor(() => expect(panel.open).toHaveBeenCalledExactlyOnceWith(LIST))
})

it('takes no panel that an older version of the extension left behind', async () => {
  const old = vi.fn(() => panel)
  panelScripts[PANEL] = old
  loader().open(LIST)
  await waitFor(() => expect(made).toHaveBeenCalledOnce())
  expect(old).not.toHaveBeenCalled()
})
