import {
  PANEL,
  type PanelContent,
  type PanelHost,
  type PanelHostOptions,
  panelScripts,
} from '../../components/panel/panel-script.ts'
import type { PanelView } from '../../components/panel/panel-view.ts'

/**
 * The panel, whose script comes when it is first opened: a page whose badges nobody presses does not
 * pay for it. Until the script is there the view asked for last waits; closing forgets it. When the
 * script cannot come, the panel counts as closed, and the next press tries again.
 */
export function createPanelLoader(options: PanelHostOptions): PanelHost {
  const { ask, onClose } = options
  let panel: PanelHost | null = null
  let content: PanelContent | null = null
  let wanted: PanelView | null = null
  let isLoading = false

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
    if (!panel) return close()
    if (content) panel.update(content)
    panel.open(wanted)
    wanted = null
  }

  function close(): void {
    if (panel) panel.close()
    else if (wanted !== null) {
      wanted = null
      onClose()
    }
  }

  return {
    open(view) {
      if (panel) return panel.open(view)
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
