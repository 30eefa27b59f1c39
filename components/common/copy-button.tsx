import { useState } from 'preact/hooks'
import { useWording } from './wording.ts'

interface CopyButtonProps {
  label: string
  /** Its accessible name where that says more; it begins with the label. */
  name?: string
  /** The plain text to copy. */
  text: string
  /** The same as an element, for what takes formatted text. */
  formatted?: (() => Element) | undefined
}

/** Copies a text and says so, also to those who hear the page. */
export function CopyButton({ label, name, text, formatted }: CopyButtonProps) {
  const { t } = useWording()
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready')
  const copy = async () => {
    try {
      await write(text, formatted)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <span class="copy">
      <button
        type="button"
        class="text-button"
        aria-label={name}
        onClick={copy}
        onBlur={() => setState('ready')}
      >
        {label}
      </button>
      <span role="status" class="copy-state">
        {state === 'copied' && t('cite.copied')}
        {state === 'failed' && t('cite.failed')}
      </span>
    </span>
  )
}

async function write(text: string, formatted: CopyButtonProps['formatted']): Promise<void> {
  const { clipboard } = navigator
  if (!formatted) return clipboard.writeText(text)
  const part = (content: string, type: string) => ({ [type]: new Blob([content], { type }) })
  const parts = { ...part(text, 'text/plain'), ...part(formatted().outerHTML, 'text/html') }
  await clipboard.write([new ClipboardItem(parts)])
}
