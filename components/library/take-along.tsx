import type { BriefedRoute } from '../../lib/analysis/library-route.ts'
import type { Followed } from '../../lib/following/followed.ts'
import { Star } from '../following/star.tsx'
import { BriefLink } from './brief-link.tsx'
import { ExportMenu } from './export-menu.tsx'

interface TakeAlongProps {
  /** What the letters are of. */
  of: BriefedRoute
  ids: readonly string[]
  /** Of the list: its files are named after it. */
  title: string
  /** Of a text: the symbols of its mandate line. */
  line?: readonly string[]
}

/** What can be done with the letters of a page: follow it, take a brief along, or the letters as data. */
export function TakeAlong({ of, ids, title, line }: TakeAlongProps) {
  const followed = followedOf(of)
  return (
    <div class="take-along">
      {followed && <Star of={followed} {...(line && { names: line })} />}
      {ids.length > 0 && <BriefLink of={of} />}
      <ExportMenu ids={ids} title={title} />
    </div>
  )
}

/** What is followed with the star of a page; null for a list, and for letters side by side. */
function followedOf(of: BriefedRoute): Followed | null {
  switch (of.view) {
    case 'situation':
      return { kind: 'situation', of: of.country }
    case 'session':
      return { kind: 'session', of: of.session }
    case 'signatory':
      return { kind: 'signatory', of: of.key }
    case 'letter':
      return { kind: 'letter', of: of.id }
    case 'text':
      return { kind: 'line', of: of.symbol }
    default:
      return null
  }
}
