import { TextButton } from '../common/text-button.tsx'
import { useOpened } from '../common/use-opened.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from './library-context.ts'
import { TextList } from './text-line.tsx'

/** Texts of the Council beside which a letter is shown, with what became of them. */
export function MatchedTexts({ id }: { id: string }) {
  const { t } = useWording()
  const { source } = useLibrary()
  const opened = useOpened(() => source.matchedTexts(id), id)
  const texts = opened.value ?? []
  const direct = texts.flatMap(({ tier, text }) => (tier === 'related' ? [] : text))
  const related = texts.flatMap(({ tier, text }) => (tier === 'related' ? text : []))
  return (
    <section>
      <h3 class="part-title">{t('library.beside')}</h3>
      {opened.failed && (
        <p role="alert">
          {t('library.beside-failed')}{' '}
          <TextButton onClick={opened.retry}>{t('letter.retry')}</TextButton>
        </p>
      )}
      {!opened.failed && !opened.value && <p class="late soft">{t('library.beside-loading')}</p>}
      {opened.value && texts.length === 0 && <p class="soft">{t('library.beside-none')}</p>}
      {direct.length > 0 && <TextList texts={direct} />}
      {related.length > 0 && (
        <details class="beside-related" open={direct.length === 0 && related.length < 6}>
          <summary>{t('library.beside-related', { n: related.length })}</summary>
          <TextList texts={related} />
        </details>
      )}
    </section>
  )
}
