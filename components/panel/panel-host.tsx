import { render } from 'preact'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import type { Settings } from '../../lib/settings.ts'
import type { Ask } from '../ask.ts'
import { HOST_ATTRIBUTE } from '../badge.ts'
import letterStyles from '../letter.css?inline'
import listStyles from '../list.css?inline'
import { addStyles } from '../style-sheet.ts'
import type { Subjects } from '../subject.ts'
import themeStyles from '../theme.css?inline'
import { type Wording, WordingProvider } from '../wording.ts'
import { shiftPage } from './page-shift.ts'
import panelStyles from './panel.css?inline'
import { Panel } from './panel.tsx'
import type { PanelView } from './panel-view.ts'

/** All that the panel shows; replaced as a whole when the page or the settings change. */
export interface PanelContent {
  subjects: Subjects
  headers: Record<string, LetterHeader>
  settings: Settings
  wording: Wording
}

interface PanelHostOptions {
  document: Document
  ask: Ask
  onSettings(change: Partial<Settings>): void
  /** Called when the user closes it, after which the opener takes the focus back. */
  onClose(): void
}

export interface PanelHost {
  open(view: PanelView): void
  /** Shows other content; does not open it. */
  update(content: PanelContent): void
  close(): void
  readonly view: PanelView | null
}

/** The panel in its shadow root at the end of the page, there only while it is open. */
export function createPanelHost(options: PanelHostOptions): PanelHost {
  const { document, ask, onSettings, onClose } = options
  let content: PanelContent | null = null
  let view: PanelView | null = null
  let mounted: { host: HTMLElement; root: ShadowRoot } | null = null
  let unshift: (() => void) | null = null
  let shifted: string | null = null

  function draw(): void {
    if (!view || !content) return
    mounted ??= mount(document, close)
    if (!mounted.host.isConnected) document.documentElement.append(mounted.host)
    const { subjects, headers, settings, wording } = content
    shift(settings.dock, wording.direction)
    render(
      <WordingProvider value={wording}>
        <Panel
          view={view}
          subjects={subjects}
          headers={headers}
          settings={settings}
          host={document.location.hostname}
          ask={ask}
          onView={open}
          onSettings={onSettings}
          onClose={close}
        />
      </WordingProvider>,
      mounted.root,
    )
  }

  function shift(dock: Settings['dock'], direction: Wording['direction']): void {
    const side = (dock === 'end') === (direction === 'ltr') ? 'right' : 'left'
    if (side === shifted) return
    unshift?.()
    unshift = shiftPage(document, side)
    shifted = side
  }

  function open(next: PanelView): void {
    view = next
    draw()
  }

  function close(): void {
    if (!mounted) return
    unshift?.()
    render(null, mounted.root)
    mounted.host.remove()
    mounted = unshift = shifted = view = null
    onClose()
  }

  return {
    open,
    close,
    update(next) {
      content = next
      draw()
    },
    get view() {
      return view
    },
  }
}

function mount(document: Document, close: () => void): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div')
  host.setAttribute(HOST_ATTRIBUTE, 'panel')
  const root = host.attachShadow({ mode: 'open' })
  for (const css of [themeStyles, listStyles, letterStyles, panelStyles]) addStyles(root, css)
  host.addEventListener('keydown', (event) => {
    // The page has shortcuts of its own, which typing here must not set off.
    event.stopPropagation()
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  })
  return { host, root }
}
