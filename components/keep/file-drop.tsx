import { useEffect, useState } from 'preact/hooks'
import { useWording } from '../common/wording.ts'

/** Takes files dropped anywhere on the page, and shows that it does while they are held over it. */
export function FileDrop({ onFiles }: { onFiles(files: File[]): void }) {
  const { t } = useWording()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const listen = (type: string, listener: (event: DragEvent) => void) =>
      document.addEventListener(type, listener as EventListener, { signal: stop.signal })
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    listen('dragover', (event) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    })
    listen('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false))
    listen('drop', (event) => {
      setOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) onFiles(files)
    })
    return () => stop.abort()
  }, [onFiles])
  if (!isOver) return null
  return (
    <div class="drop-here">
      <p>{t('keep.drop-here')}</p>
    </div>
  )
}
