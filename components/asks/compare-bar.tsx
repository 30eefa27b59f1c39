import { useState } from 'preact/hooks'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'

/** Compares the text on the page in the tab with what letters ask of it. */
export function CompareBar({ onCompare }: { onCompare(): Promise<unknown> }) {
  const { t } = useWording()
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const press = () => {
    setState('busy')
    onCompare().then(
      () => setState('ready'),
      (error) => {
        console.error('HRC Letters:', error)
        setState('failed')
      },
    )
  }
  return (
    <div class="compare-bar">
      <TextButton disabled={state === 'busy'} onClick={press}>
        {t(state === 'busy' ? 'against.reading-page' : 'against.from-page')}
      </TextButton>
      <p role="status">{state === 'failed' && t('against.page.failed')}</p>
    </div>
  )
}
