import { useState } from 'preact/hooks'
import { START, writeRoute } from '../../lib/analysis/library-route.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { useLibrary } from '../library/library-context.ts'

/** How many letters are new and since when, and the way to say that all are seen. */
export function NewsLine({ since }: { since: string }) {
  const { t, date } = useWording()
  const { loaded, source, keep } = useLibrary()
  const [failed, setFailed] = useState(false)
  const n = loaded.letters.filter(({ isNew }) => isNew).length
  const day = date(since.slice(0, 10))
  const sawAll = () =>
    source.following.sawAll().then(
      () => setFailed(false),
      (error: unknown) => {
        console.error('HRC Letters:', error)
        setFailed(true)
      },
    )
  return (
    <p class="page-facts" role="status">
      {n === 0 ? (
        t('following.no-news', { date: day })
      ) : (
        <a href={writeRoute({ ...START, query: 'is:new' })}>
          {t('following.news', { n, date: day })}
        </a>
      )}{' '}
      {n > 0 && !keep.isPrivate && (
        <TextButton onClick={sawAll}>{t('following.saw-all')}</TextButton>
      )}
      {failed && ` ${t('following.failed')}`}
    </p>
  )
}
