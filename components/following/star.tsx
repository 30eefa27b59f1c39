import { useState } from 'preact/hooks'
import { type Followed, followedKey } from '../../lib/following/followed.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'
import { useFollowing } from './use-following.ts'

const STAR = 'm8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5z'

interface StarProps {
  of: Followed
  /** What else the same is known by: of a mandate line the symbols of all its texts. */
  names?: readonly string[]
  /** What is followed, where several stars stand on a page. */
  label?: string
}

/** Follows something, or no longer. None in a private window, from which nothing is kept. */
export function Star({ of, names = [], label }: StarProps) {
  const { t } = useWording()
  const { source, keep } = useLibrary()
  const following = useFollowing(source.following)
  const [failed, setFailed] = useState(false)
  if (keep.isPrivate || !following) return null
  const known = new Set([of.of, ...names].map((name) => followedKey({ ...of, of: name })))
  const held = following.followed.find((one) => known.has(followedKey(one)))
  const press = () =>
    source.following.toggle(held ?? of).then(
      () => setFailed(false),
      (error: unknown) => {
        console.error('HRC Letters:', error)
        setFailed(true)
      },
    )
  const action = t(of.kind === 'line' ? 'following.follow-line' : 'following.follow')
  return (
    <span class="no-print star">
      <button
        type="button"
        class={held ? 'star-button is-held' : 'star-button'}
        aria-pressed={held !== undefined}
        aria-label={label ? `${action}: ${label}` : undefined}
        onClick={press}
      >
        <svg class="icon" viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
          <path d={STAR} />
        </svg>
        {action}
      </button>
      <span role="status">{failed && t('following.failed')}</span>
    </span>
  )
}
