import { CompareBar } from '../../components/asks/compare-bar.tsx'
import type { PopupProps } from '../../components/popup/popup.tsx'
import { ask } from '../../extension/ask-background.ts'

/** Offers to compare the text on the page in a tab with what letters ask of it. */
export function showComparing(
  show: (change: Partial<PopupProps>) => void,
  tab: { id: number; symbol: string | null },
): void {
  const onCompare = () => ask({ type: 'compare', tabId: tab.id, symbol: tab.symbol })
  show({
    keep: (
      <section class="keep-bar">
        <CompareBar onCompare={onCompare} />
      </section>
    ),
  })
}
