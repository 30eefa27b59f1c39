import {
  PANEL,
  type PanelContent,
  type PanelHost,
  type PanelHostOptions,
  panelScripts,
} from '../../components/panel/panel-script.ts'
import type { PanelView } from '../../components/panel/panel-view.ts'
import { showPanelFailure } from './panel-failure.ts'

/**
 * The panel, whose script comes when it is first opened: a page whose badges nobody presses does not
 * pay for it. Until the script is there the view asked for last waits; closing forgets it. When the
 * script cannot come, a note says so, the panel counts as closed, and the next press tries again.
 */
export function createPanelLoader(options: PanelHostOptions): PanelHost {
  const { ask, onClose } = options
  let panel: PanelHost | null = null
  let content: PanelContent | null = null
  let wanted: PanelView | null = null
  let isLoading = false
  let removeNote = () => {}

  async function load(): Promise<void> {
    if (isLoading) return
    isLoading = true
    try {
      await ask({ type: 'panel' })
      panel = panelScripts[PANEL]?.(options) ?? null
    } catch (error) {
      console.error('HRC Letters:', error)
    }
    isLoading = false
    if (wanted === null) return
    if (!panel) {
      close()
      if (content) removeNote = showPanelFailure(options, content.wording)
      return
    }
    if (content) panel.update(content)
    panel.open(wanted)
    wanted = null
  }

  function close(): void {
    removeNote()
    if (panel) panel.close()
    else if (wanted !== null) {
      wanted = null
      onClose()
    }
  }

  return {
    open(view) {
      if (panel) return panel.open(view)
      removeNote()
      wanted = view
      void load()
    },
    update(next) {
      content = next
      panel?.update(next)
    },
    focus: () => panel?.focus(),
    close,
    get view() {
      return panel ? panel.view : wanted
    },
  }
}
