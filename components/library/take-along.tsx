import type { BriefedRoute } from '../../lib/analysis/library-route.ts'
import { BriefLink } from './brief-link.tsx'
import { ExportMenu } from './export-menu.tsx'

interface TakeAlongProps {
  /** What the letters are of. */
  of: BriefedRoute
  ids: readonly string[]
  /** Of the list: its files are named after it. */
  title: string
}

/** What can be taken along of a list of letters: a brief, or the letters as data and citations. */
export function TakeAlong({ of, ids, title }: TakeAlongProps) {
  if (ids.length === 0) return null
  return (
    <div class="take-along">
      <BriefLink of={of} />
      <ExportMenu ids={ids} title={title} />
    </div>
  )
}
