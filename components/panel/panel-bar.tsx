import type { Settings } from '../../extension/settings.ts'
import { Icon, type IconName } from '../common/icon.tsx'
import { useWording } from '../common/wording.ts'
import { type PanelView, viewBehind } from './panel-view.ts'

interface PanelBarProps {
  view: PanelView
  dock: Settings['dock']
  onBack(view: PanelView): void
  onDock(dock: Settings['dock']): void
  onHide(): void
  onClose(): void
}

/** The bar at the head of the panel. */
export function PanelBar({ view, dock, onBack, onDock, onHide, onClose }: PanelBarProps) {
  const { t, direction } = useWording()
  const otherDock = dock === 'end' ? 'start' : 'end'
  const otherSide = (otherDock === 'start') === (direction === 'ltr') ? 'left' : 'right'
  return (
    <div class="bar">
      <BarStart view={view} onBack={onBack} />
      {view.screen !== 'hidden' && (
        <>
          <BarButton icon="off" label={t('panel.hide')} onPress={onHide} />
          <BarButton
            icon={`dock-${otherSide}`}
            label={t(`panel.dock-${otherSide}`)}
            onPress={() => onDock(otherDock)}
          />
        </>
      )}
      <BarButton icon="close" label={t('panel.close')} onPress={onClose} />
    </div>
  )
}

interface BarStartProps {
  /** Null where there is nothing to go back from. */
  view: PanelView | null
  onBack(view: PanelView): void
}

/** The way back from a view; our name where there is none. */
export function BarStart({ view, onBack }: BarStartProps) {
  const { t } = useWording()
  const back = view && viewBehind(view)
  return (
    <>
      {back ? (
        <BarButton
          icon="back"
          label={t(view.screen === 'letter' ? 'panel.back' : 'panel.back-page')}
          onPress={() => onBack(back)}
        />
      ) : (
        <p class="product">
          <Icon name="logo" size={18} />
          {t('product')}
        </p>
      )}
      <span class="bar-space" />
    </>
  )
}

interface BarButtonProps {
  icon: IconName
  label: string
  onPress(): void
}

export function BarButton({ icon, label, onPress }: BarButtonProps) {
  return (
    <button
      type="button"
      class={`bar-button bar-${icon}`}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} size={18} />
    </button>
  )
}
