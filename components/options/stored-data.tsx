import { formatSymbol } from '../../lib/council/symbol.ts'
import type { KeptCounts, KeptStore } from '../../lib/kept/kept-store.ts'
import { type LearnedText, learnedKey, MAX_LEARNED_TEXTS } from '../../lib/learned/learned-texts.ts'
import type { Wording } from '../common/create-wording.ts'
import { outcomeSentence } from '../common/outcome-sentence.ts'
import { TabLink } from '../common/tab-link.tsx'
import { useWording } from '../common/wording.ts'
import { BackUp } from '../keep/back-up.tsx'
import { EraseButton } from './erase-button.tsx'

export interface StoredItems {
  learned: LearnedText[]
  /** Tabs of which the reading is kept while they are open. */
  readTabs: number
  /** What the user keeps; null where it cannot be reached, as in a private window. */
  own: KeptCounts | null
  /** Situations, sessions and others that the user follows. */
  followed: number
  /** The day since which letters are new; null where nothing is kept of that. */
  seenSince: string | null
  /** Collections that were added, with what was downloaded of them. */
  collections: number
  /** Other entries in the browser's local storage than the above and the settings. */
  others: number
}

interface KeptProps {
  kept: StoredItems
  /** The letters that the user keeps, to be backed up. */
  openKept(): Promise<KeptStore>
  /** Where the letters are that the user keeps. */
  libraryLink: string
  onEraseLearned(): void
  onEraseAll(): void
  notErased: string | null
}

/** What is kept on this device, and the ways to erase it. */
export function StoredData(props: KeptProps) {
  const { kept, openKept, libraryLink, onEraseLearned, onEraseAll, notErased } = props
  const wording = useWording()
  const { t } = wording
  const { learned, own, collections, others, followed, seenSince } = kept
  return (
    <>
      <ul class="kept">
        <li>{t('options.kept-settings')}</li>
        <li>{t('options.kept-tabs', { n: kept.readTabs })}</li>
        {followed > 0 && <li>{t('options.kept-followed', { n: followed })}</li>}
        {seenSince && <li>{t('options.kept-seen', { date: wording.date(seenSince) })}</li>}
        {others > 0 && <li>{t('options.kept-others', { n: others })}</li>}
        <li>
          {own ? t('options.kept-letters', { ...own }) : t('options.kept-unreachable')}{' '}
          <TabLink href={libraryLink}>{t('options.kept-letters-link')}</TabLink>{' '}
          <BackUp open={openKept} />
        </li>
        {own && own.judgements > 0 && (
          <li>{t('options.kept-judgements', { n: own.judgements })}</li>
        )}
        {collections > 0 && <li>{t('options.kept-collections', { n: collections })}</li>}
        <li>{t('options.kept-learned', { n: learned.length, most: MAX_LEARNED_TEXTS })}</li>
      </ul>
      {learned.length > 0 && (
        <details class="learned">
          <summary>{t('options.learned-show')}</summary>
          <ul>
            {learned.map((text) => (
              <Learned key={learnedKey(text)} text={text} />
            ))}
          </ul>
        </details>
      )}
      <div class="buttons">
        {learned.length > 0 && (
          <EraseButton
            key="learned"
            label={t('options.erase-learned')}
            question={t('options.erase-learned-question', { n: learned.length })}
            onErase={onEraseLearned}
          />
        )}
        <EraseButton
          key="all"
          label={t('options.erase-all')}
          question={t(own ? 'options.erase-all-question' : 'options.erase-reachable-question', {
            what: erasedBy(kept, wording),
          })}
          onErase={onEraseAll}
        >
          <BackUp open={openKept} />
        </EraseButton>
      </div>
      {notErased && <p role="alert">{notErased}</p>}
    </>
  )
}

/** What erasing everything takes, counted: "2 letters that you keep, 1 draft, and your settings". */
function erasedBy(
  { own, collections, learned, others, readTabs, followed }: StoredItems,
  { t, language }: Wording,
): string {
  const counts = {
    ...own,
    collections,
    learned: learned.length,
    followed,
    others,
    readings: readTabs,
  }
  const kinds = [
    'letters',
    'drafts',
    'imports',
    'judgements',
    'collections',
    'learned',
    'followed',
    'others',
    'readings',
  ] as const
  const counted = kinds.flatMap((kind) => {
    const n = counts[kind] ?? 0
    return n > 0 ? [t(`options.erased.${kind}`, { n })] : []
  })
  return new Intl.ListFormat(language).format([...counted, t('options.erased.settings')])
}

function Learned({ text }: { text: LearnedText }) {
  const wording = useWording()
  const { symbol, draft, title, language, outcome } = text
  const line = [
    ...[symbol, draft].flatMap((known) => (known === null ? [] : formatSymbol(known))),
    ...(outcome ? [outcomeSentence(outcome, wording)] : []),
  ]
  return (
    <li>
      <span class="dateline">{line.join(' · ')}</span>
      <span dir="auto" lang={language ?? undefined}>
        {title}
      </span>
    </li>
  )
}
