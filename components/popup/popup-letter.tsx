// Of a letter whole, as this file is: it comes with it.
import '../common/letter.css'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Ask } from '../../extension/messages.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import type { Match } from '../../lib/matching/page-matches.ts'
import { Icon } from '../common/icon.tsx'
import { TabLink } from '../common/tab-link.tsx'
import { useWording } from '../common/wording.ts'
import { type KeepLinks, LetterScreen } from '../panel/letter-screen.tsx'
import { LetterSteps } from '../panel/letter-steps.tsx'
import { useRestoredScroll } from './use-restored-scroll.ts'

interface LetterPageProps {
  id: string
  header: LetterHeader | undefined
  /** Why the page in the tab shows it, when it does. */
  match: Match | null | undefined
  /** Ids of the letters of the list it was opened from, in their order. */
  ids: string[]
  scroll: number
  /** Its address in the library. */
  libraryLink: string
  keepLinks: KeepLinks | undefined
  ask: Ask
  onBack(): void
  onOpen(id: string): void
  onOpenSource(id: string): void
  onScroll(scroll: number): void
}

/** One letter whole, in the place of the list. */
export function LetterPage(props: LetterPageProps) {
  const { id, header, match, ids, scroll, libraryLink, ask, onBack, onOpen, onOpenSource } = props
  const { t } = useWording()
  const element = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const heading = element.current?.querySelector<HTMLElement>('h2')
    ;(heading ?? element.current)?.focus({ preventScroll: true })
  }, [id])
  useRestoredScroll(element, { what: id, top: scroll })
  return (
    <>
      <h1 class="unseen">{t('product')}</h1>
      <div class="letter-bar">
        <button type="button" class="step" onClick={onBack}>
          <Icon name="back" />
          {t('popup.back')}
        </button>
        <button type="button" class="step" onClick={() => onOpenSource(id)}>
          {t('popup.open-source')}
        </button>
        <TabLink class="step" href={libraryLink}>
          {t('popup.open-library')}
        </TabLink>
      </div>
      <section
        class="scroll letter-scroll"
        aria-label={t('popup.letter')}
        ref={element}
        // What scrolls is within reach of the keyboard, also where nothing in it takes the focus.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
        tabIndex={0}
        onScrollEnd={(event) => props.onScroll(event.currentTarget.scrollTop)}
      >
        <LetterScreen
          match={match ?? { id, tier: 'related', score: 0, reasons: [] }}
          header={header}
          ask={ask}
          keepLinks={props.keepLinks}
        />
      </section>
      <LetterSteps ids={ids} id={id} onStep={onOpen} />
    </>
  )
}
