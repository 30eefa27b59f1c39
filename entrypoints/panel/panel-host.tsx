import { render } from 'preact'
import type { Wording } from '../../components/common/create-wording.ts'
import { DoorProvider, doorsBy } from '../../components/common/door.tsx'
import letterStyles from '../../components/common/letter.css?inline'
import listStyles from '../../components/common/list.css?inline'
import themeStyles from '../../components/common/theme.css?inline'
import { WordingProvider } from '../../components/common/wording.ts'
import panelStyles from '../../components/panel/panel.css?inline'
import { Panel } from '../../components/panel/panel.tsx'
import type {
  PanelContent,
  PanelHost,
  PanelHostOptions,
} from '../../components/panel/panel-script.ts'
import { type PanelView, viewBehind } from '../../components/panel/panel-view.ts'
import type { Settings } from '../../extension/settings.ts'
import { shiftPage } from './page-shift.ts'
import { listenToKeys } from './panel-keys.ts'

const STYLES = [themeStyles, listStyles, letterStyles, panelStyles]

type Mounted = ReturnType<PanelHostOptions['createHost']>

/** The panel in its shadow root at the end of the page, there only while it is open. */
export function createPanelHost(options: PanelHostOptions): PanelHost {
  const { document, createHost, ask, hold, onDock, onHide, onClose } = options
  // From a private window nothing is opened among the other tabs.
  const openDoor = chrome.extension.inIncognitoContext ? null : doorsBy(ask)
  let content: PanelContent | null = null
  let view: PanelView | null = null
  let first: PanelView | null = null
  let mounted: Mounted | null = null
  let unshift: (() => void) | null = null
  let shifted: string | null = null
  // A page that takes the panel away has its room back, and is never left inert under it.
  const watch = new MutationObserver(() => {
    if (mounted && mounted.host.parentNode !== document.documentElement) close()
  })

  function draw(): void {
    if (!view || !content) return
    mounted ??= mount()
    const { wording, ...shown } = content
    shift(mounted, shown.settings.dock, wording.direction)
    render(
      <WordingProvider value={wording}>
        <DoorProvider value={openDoor}>
          <Panel
            {...shown}
            view={view}
            host={location.hostname}
            ask={ask}
            scale={scaleOf(mounted.host)}
            onView={show}
            onDock={onDock}
            onHide={onHide}
            onClose={close}
          />
        </DoorProvider>
      </WordingProvider>,
      mounted.root,
    )
  }

  function shift({ host }: Mounted, dock: Settings['dock'], direction: Wording['direction']): void {
    const side = (dock === 'end') === (direction === 'ltr') ? 'right' : 'left'
    if (side === shifted) return
    hold(() => {
      unshift?.()
      unshift = shiftPage(document, side, host)
    })
    shifted = side
  }

  function open(next: PanelView): void {
    first = next
    show(next)
  }

  function show(next: PanelView): void {
    view = next
    draw()
  }

  function goBack(): void {
    const behind = view && first && viewBehind(view, first)
    if (behind) show(behind)
    else close()
  }

  function close(): void {
    if (!mounted) return
    const { host, root } = mounted
    watch.disconnect()
    mounted = shifted = view = null
    hold(() => unshift?.())
    unshift = null
    render(null, root)
    host.remove()
    onClose()
  }

  function mount(): Mounted {
    const made = createHost(STYLES)
    listenToKeys(made.root, { onBack: goBack })
    const parent = document.documentElement
    parent.append(made.host)
    watch.observe(parent, { childList: true })
    return made
  }

  return {
    open,
    close,
    focus: () => mounted?.root.querySelector<HTMLElement>('h2')?.focus(),
    update(next) {
      content = next
      draw()
    },
    get view() {
      return view
    },
  }
}

/** The browser's font size against the usual one: the host inherits none from the page. */
function scaleOf(host: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(host).fontSize) / 16 || 1
}
