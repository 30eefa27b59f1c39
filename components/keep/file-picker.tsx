import { useRef } from 'preact/hooks'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'

interface FilePickerProps {
  /** The file that is being read, and what stops it. */
  reading: { file: string; stop(): void } | null
  onFiles(files: File[]): Promise<void>
}

const ACCEPTED = '.pdf,.docx,.odt,.html,.htm,.xhtml,.mhtml,.mht,.eml,.txt,.json,.jsonl'

/** The place to drop files, which is also a button to choose them. */
export function FilePicker({ reading, onFiles }: FilePickerProps) {
  const { t } = useWording()
  const input = useRef<HTMLInputElement>(null)
  const chooser = useRef<HTMLButtonElement>(null)
  return (
    <section class="file-picker" aria-label={t('keep.add-letter')}>
      <p>
        <button
          ref={chooser}
          type="button"
          class="go-button"
          aria-disabled={reading !== null}
          onClick={() => reading ?? input.current?.click()}
        >
          {t(reading ? 'keep.reading-files' : 'keep.choose-files')}
        </button>
        <span>{t('keep.or-drop')}</span>
      </p>
      <p class="soft">{t('keep.file-kinds')}</p>
      <p class="reading-file" role="status">
        {reading && (
          <span class="late">
            {t('keep.reading-file', { file: reading.file })}{' '}
            <TextButton
              onClick={() => {
                // The button goes; the focus stays near.
                chooser.current?.focus()
                reading.stop()
              }}
            >
              {t('keep.import-stop')}
            </TextButton>
          </span>
        )}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (files.length > 0) void onFiles(files)
        }}
      />
    </section>
  )
}
