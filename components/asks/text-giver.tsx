import { useRef, useState } from 'preact/hooks'
import { useWording } from '../common/wording.ts'

interface TextGiverProps {
  reading: string | null
  trouble: string | null
  onGive(given: File | string): void
}

const ACCEPTED = '.docx,.pdf,.html,.htm,.xhtml,.mhtml,.mht,.odt,.txt'

/** Where the reader gives a text: a file, or pasted. */
export function TextGiver({ reading, trouble, onGive }: TextGiverProps) {
  const { t } = useWording()
  const [pasted, setPasted] = useState('')
  const input = useRef<HTMLInputElement>(null)
  return (
    <section class="text-giver no-print" aria-label={t('against.title')}>
      <p>
        <button type="button" class="go-button" onClick={() => input.current?.click()}>
          {t('against.choose')}
        </button>{' '}
        <span class="soft">{t('against.kinds')}</span>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onGive(pasted)
        }}
      >
        <label>
          {t('against.paste')}
          <textarea
            rows={4}
            dir="auto"
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="go-button">
          {t('against.read')}
        </button>
      </form>
      <p role="status" class="late soft">
        {reading && t('against.reading', { file: reading })}
      </p>
      {trouble && <p role="alert">{trouble}</p>}
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onGive(file)
          event.currentTarget.value = ''
        }}
      />
    </section>
  )
}
