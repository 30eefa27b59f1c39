import type { Route } from '../../lib/analysis/library-route.ts'
import { writeRoute } from '../../lib/analysis/library-route.ts'
import type { MessageKey } from '../common/translate.ts'
import { useWording } from '../common/wording.ts'

interface Door {
  label: MessageKey
  route: Route
  /** The views that belong to it. */
  of: readonly Route['view'][]
}

const DOORS: readonly Door[] = [
  {
    label: 'library.sessions',
    route: { view: 'sessions' },
    of: ['sessions', 'session', 'text'],
  },
  {
    label: 'library.all-situations',
    route: { view: 'situations' },
    of: ['situations', 'situation'],
  },
  {
    label: 'library.all-organizations',
    route: { view: 'organizations' },
    of: ['organizations', 'signatory'],
  },
  {
    label: 'against.title',
    route: { view: 'against', id: null, symbol: null, page: null },
    of: ['against'],
  },
  { label: 'following.title', route: { view: 'following' }, of: ['following'] },
  { label: 'library.own', route: { view: 'kept', why: '' }, of: ['kept', 'draft'] },
]

/** The doors of the library, the one in use marked. */
export function LibraryBar({ view }: { view: Route['view'] }) {
  const { t } = useWording()
  return (
    <nav class="library-bar" aria-label={t('library.bar')}>
      <ul>
        {DOORS.map(({ label, route, of }) => (
          <li key={label}>
            <a href={writeRoute(route)} {...currentOf(view, route, of)}>
              {t(label)}
            </a>
          </li>
        ))}
        <li>
          <a href="/options.html">{t('popup.options')}</a>
        </li>
      </ul>
    </nav>
  )
}

/** `page` for the page itself, `true` for one that stands below it. */
function currentOf(view: Route['view'], route: Route, of: readonly Route['view'][]) {
  if (view === route.view) return { 'aria-current': 'page' } as const
  return of.includes(view) ? ({ 'aria-current': 'true' } as const) : {}
}
