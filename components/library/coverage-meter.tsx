import { useMemo } from 'preact/hooks'
import { knownLists, knownTexts } from '../../lib/analysis/known-parts.ts'
import { NOTHING_CHOSEN, START, writeRoute } from '../../lib/analysis/library-route.ts'
import { useWording } from '../common/wording.ts'
import { useLibrary } from './library-context.ts'

const PARTS = ['whole', 'opening', 'announcement'] as const

/** How much is known of the letters held here: what was read of them, and whose lists are whole. */
export function CoverageMeter() {
  const { t, number } = useWording()
  const { letters } = useLibrary().loaded
  const [read, lists] = useMemo(() => [knownTexts(letters), knownLists(letters)], [letters])
  return (
    <section class="meter" aria-label={t('meter.title')}>
      <p class="meter-head">{t('meter.read-of', { n: letters.length })}</p>
      <div class="meter-bar" aria-hidden="true">
        {PARTS.map((part) => (
          <span key={part} class={`meter-part is-${part}`} style={{ flexGrow: read[part] }} />
        ))}
      </div>
      <ul class="meter-key">
        {PARTS.map((part) => (
          <li key={part}>
            <span class={`meter-mark is-${part}`} aria-hidden="true" />
            <a href={writeRoute({ ...START, chosen: { ...NOTHING_CHOSEN, evidence: [part] } })}>
              {t(`meter.${part}`)} {number(read[part])}
            </a>
          </li>
        ))}
      </ul>
      <p class="soft">
        {t('meter.lists', {
          complete: lists.complete,
          partial: lists.partial,
          none: lists.none,
        })}
      </p>
    </section>
  )
}
