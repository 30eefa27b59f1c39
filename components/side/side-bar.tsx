import { useWording } from '../common/wording.ts'
import { BarButton, BarStart } from '../panel/panel-bar.tsx'
import type { PanelView } from '../panel/panel-view.ts'

interface SideBarProps {
  /** Null where there is nothing to go back from. */
  view: PanelView | null
  /** Host of the page beside, or null beside another page. */
  host: string | null
  onBack(view: PanelView): void
  onOff(): void
}

/** The head of the side panel: the browser itself closes and moves it. */
export function SideBar({ view, host, onBack, onOff }: SideBarProps) {
  const { t } = useWording()
  return (
    <header class="bar">
      <BarStart view={view} onBack={onBack} />
      {host !== null && view?.screen !== 'hidden' && (
        <BarButton icon="off" label={t('panel.off', { host })} onPress={onOff} />
      )}
    </header>
  )
}
