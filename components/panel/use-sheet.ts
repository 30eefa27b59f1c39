import { useEffect, useState } from 'preact/hooks'
import { SHEET_BELOW } from './panel-width.ts'

const narrow = () => matchMedia(`(width < ${SHEET_BELOW}px)`)

/** Whether the window is so narrow that the panel is a sheet over the page. */
export function useSheet(): boolean {
  const [isSheet, setSheet] = useState(() => narrow().matches)
  useEffect(() => {
    const query = narrow()
    const follow = () => setSheet(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return isSheet
}
