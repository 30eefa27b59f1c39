import { useOpened } from '../common/use-opened.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from './library-context.ts'

/** Where letters stand, for paper, from which no link leads there; nothing where they cannot be read. */
export function PrintedSources({ ids }: { ids: readonly string[] }) {
  const { t, date } = useWording()
  const { source } = useLibrary()
  const opened = useOpened(() => source.letters(ids), ids.join(' '))
  const known = (opened.value ?? []).filter(({ url }) => url !== '')
  if (known.length === 0) return null
  return (
    <section class="print-only printed-sources">
      <h3 class="part-title">{t('library.sources')}</h3>
      <ol>
        {known.map((letter) => (
          <li key={letter.id}>
            <bdi>{letter.publisher}</bdi>
            {letter.date && `, ${date(letter.date)}`}: <bdi>{letter.url}</bdi>
          </li>
        ))}
      </ol>
    </section>
  )
}
