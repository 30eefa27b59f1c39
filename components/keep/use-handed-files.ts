import { useEffect } from 'preact/hooks'
import { takeHandedFiles } from './handed-files.ts'

/** Takes the files that are dropped on the library, and those that were before this view came. */
export function useHandedFiles(onFiles: (files: File[]) => void): void {
  useEffect(() => {
    const take = () => {
      const files = takeHandedFiles()
      if (files.length > 0) onFiles(files)
    }
    take()
    addEventListener('handed-files', take)
    return () => removeEventListener('handed-files', take)
  }, [onFiles])
}
