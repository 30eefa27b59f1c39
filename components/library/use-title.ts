import { useEffect } from 'preact/hooks'
import { useWording } from '../common/wording.ts'

/** Names the browser's tab, and so its history, after what is shown. */
export function useTitle(shown: string | null): void {
  const { t } = useWording()
  const title = shown ? t('library.title', { shown }) : t('product')
  useEffect(() => {
    document.title = title
  }, [title])
}
