import { useWording } from '../common/wording.ts'
import { TextList } from './text-line.tsx'
import { MatchesShown, useMatches } from './use-matches.tsx'

/** Texts of the Council beside which a letter is shown, with what became of them. */
export function MatchedTexts({ id }: { id: string }) {
  const { t } = useWording()
  const opened = useMatches()
  const texts = opened.value?.textsOf.get(id) ?? []
  const direct = texts.flatMap(({ tier, text }) => (tier === 'related' ? [] : text))
  const related = texts.flatMap(({ tier, text }) => (tier === 'related' ? text : []))
  return (
    <section>
      <h3 class="part-title">{t('library.beside')}</h3>
      <MatchesShown opened={opened}>
        {texts.length === 0 && <p class="soft">{t('library.beside-none')}</p>}
        {direct.length > 0 && <TextList texts={direct} />}
        {related.length > 0 && (
          <details class="beside-related" open={direct.length === 0 && related.length < 6}>
            <summary>{t('library.beside-related', { n: related.length })}</summary>
            <TextList texts={related} />
          </details>
        )}
      </MatchesShown>
    </section>
  )
}
