import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { PANEL, panelScripts } from '../../components/panel/panel-script.ts'
import { createPanelHost } from './panel-host.tsx'

/** Injected by the background when the annotator of a page first has its panel to open. */
export default defineUnlistedScript(() => {
  panelScripts[PANEL] = createPanelHost
})
