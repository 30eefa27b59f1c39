import { useState } from 'preact/hooks'
import { TextButton } from './text-button.tsx'
import { useWording } from './wording.ts'

interface CopyButtonProps {
  label: string
  /** The plain text to copy. */
  text: string
}

/** Copies a text and says so, also to those who hear the page. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { t } = useWording()
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <span class="copy">
      <TextButton onClick={copy} onBlur={() => setState('ready')}>
        {label}
      </TextButton>
      <span role="status" class="copy-state">
        {state === 'copied' && t('cite.copied')}
        {state === 'failed' && t('cite.failed')}
      </span>
    </span>
  )
}
