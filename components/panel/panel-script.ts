import type { Ask } from '../../extension/messages.ts'
import type { Settings } from '../../extension/settings.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import type { Wording } from '../common/create-wording.ts'
import type { Subjects } from '../common/subject.ts'
import type { PanelProps } from './panel.tsx'
import type { PanelView } from './panel-view.ts'

/*
 * The panel is a script of its own, which a page gets when the panel is first asked for. It leaves
 * what makes the panel where the browser runs our scripts, under a symbol, as the detector does.
 */
export const PANEL: unique symbol = /* @__PURE__ */ Symbol.for('HRC Letters panel')

/** All that the panel shows; replaced as a whole when the page or the settings change. */
export interface PanelContent {
  subjects: Subjects
  headers: Record<string, LetterHeader>
  settings: Settings
  wording: Wording
  cutAt?: number | undefined
}

export interface PanelHostOptions extends Pick<PanelProps, 'onDock' | 'onHide'> {
  document: Document
  /** Makes the element that the panel stands in, with a closed root that has the styles. */
  createHost(styles: string[]): { host: HTMLElement; root: ShadowRoot }
  ask: Ask
  /** Makes a change that lays the page out anew, and keeps what its reader looks at in its place. */
  hold(change: () => void): void
  /** Called when it was closed, after which the opener takes the focus back. */
  onClose(): void
}

export interface PanelHost {
  /** Opens it on a view, or shows that; Esc leads no further back than there. */
  open(view: PanelView): void
  /** Shows other content; does not open it. */
  update(content: PanelContent): void
  focus(): void
  close(): void
  readonly view: PanelView | null
}

interface PanelScripts {
  [PANEL]?: (options: PanelHostOptions) => PanelHost
}

export const panelScripts: PanelScripts = Object(globalThis)
