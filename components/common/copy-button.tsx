import { useState } from 'preact/hooks'
import type { RichText } from './copy-asks.ts'
import { Icon } from './icon.tsx'
import { useWording } from './wording.ts'

interface CopyButtonProps {
  label: string
  /** Its accessible name where that says more; it begins with the label. */
  name?: string
  /** Whether a drawing stands for the label. */
  isDrawn?: boolean
  /** What to copy, or how to make it. */
  text: string | (() => RichText)
}

/** Copies a text and says so, also to those who hear the page. */
export function CopyButton({ label, name, isDrawn, text }: CopyButtonProps) {
  const { t } = useWording()
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready')
  const copy = () =>
    write(text).then(
      () => setState('copied'),
      () => setState('failed'),
    )
  return (
    <span class={isDrawn ? 'ask-copy' : 'copy'}>
      <button
        type="button"
        class={isDrawn ? 'bar-button' : 'text-button'}
        title={isDrawn ? label : undefined}
        aria-label={name}
        onClick={copy}
        onBlur={() => setState('ready')}
      >
        {isDrawn ? <Icon name={state === 'copied' ? 'done' : 'copy'} /> : label}
      </button>
      <span role="status" class={isDrawn && state !== 'failed' ? 'unseen' : 'copy-state'}>
        {state !== 'ready' && t(`cite.${state}`)}
      </span>
    </span>
  )
}

/** Puts a text on the clipboard, with its markup for what takes it. Rejects where that is not allowed. */
async function write(text: CopyButtonProps['text']): Promise<void> {
  const { clipboard } = navigator
  if (typeof text === 'string') return clipboard.writeText(text)
  const { plain, html } = text()
  const blob = (content: string, type: string) => ({ [type]: new Blob([content], { type }) })
  const item = new ClipboardItem({ ...blob(plain, 'text/plain'), ...blob(html, 'text/html') })
  return clipboard.write([item])
}
