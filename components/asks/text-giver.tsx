import { useEffect, useRef, useState } from 'preact/hooks'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import type { TextGiving } from './use-given-text.ts'

interface TextGiverProps extends TextGiving {
  label: string
  /** The heading that alone is shown until it is opened; null where all is. */
  folded: string | null
}

const ACCEPTED = '.docx,.pdf,.html,.htm,.xhtml,.mhtml,.mht,.odt,.txt'

/** Where the reader gives a text: a file, or pasted. */
export function TextGiver({ text, reading, trouble, label, folded, give, stop }: TextGiverProps) {
  const { t } = useWording()
  const [pasted, setPasted] = useState('')
  const [isOpen, setOpen] = useState(folded === null)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => setOpen(folded === null), [folded, text])
  return (
    <details
      class={`text-giver no-print ${folded === null ? 'is-first' : ''}`}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{folded ?? label}</summary>
      <div class="text-ways">
        <p>
          <button type="button" class="go-button" onClick={() => input.current?.click()}>
            {t('against.choose')}
          </button>
          <span>{t('against.or-drop')}</span>
        </p>
        <p class="soft">{t('against.kinds')}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            give(pasted)
          }}
        >
          <label>
            <span>{t('against.paste')}</span>
            <textarea
              rows={5}
              dir="auto"
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="plain-button">
            {t('against.read')}
          </button>
        </form>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            if (file) give(file)
            event.currentTarget.value = ''
          }}
        />
      </div>
      <p role="status" class="soft">
        {reading !== null && (
          <span class="late">
            {reading instanceof File
              ? t('against.reading', { file: reading.name })
              : t('against.reading-page')}{' '}
            <TextButton onClick={stop}>{t('keep.import-stop')}</TextButton>
          </span>
        )}
      </p>
      {trouble && (
        <p role="alert" class="page-problem">
          {trouble}
        </p>
      )}
    </details>
  )
}
