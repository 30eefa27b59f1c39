import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Ask } from '../../extension/messages.ts'
import type { Settings } from '../../extension/settings.ts'
import type { LetterHeader } from '../../lib/letters/letter.ts'
import type { Subjects } from '../common/subject.ts'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { Doors } from './doors.tsx'
import { type KeepLinks, LetterScreen } from './letter-screen.tsx'
import { LetterSteps } from './letter-steps.tsx'
import { ListScreen } from './list-screen.tsx'
import { PanelBar } from './panel-bar.tsx'
import { findSubject, type PanelView } from './panel-view.ts'
import { PANEL_WIDTH } from './panel-width.ts'
import { useAsked } from './use-asked.ts'
import { useSheet } from './use-sheet.ts'

export interface PanelProps {
  view: PanelView
  subjects: Subjects
  headers: Record<string, LetterHeader>
  settings: Settings
  /** Host of the page, for which it can be switched off in the popup. */
  host: string
  /** How much larger than usual the browser's font size is. */
  scale: number
  ask: Ask
  onView(view: PanelView): void
  onDock(dock: Settings['dock']): void
  /** Hides everything on this page until it is loaded again, or shows it again. */
  onHide(isHidden: boolean): void
  onClose(): void
  cutAt?: number | undefined
}

/** The panel beside a page: the letters of what was pressed, or one of them whole. */
export function Panel(props: PanelProps) {
  const { view, subjects, settings, host, scale, onView, onDock, onHide, onClose } = props
  const { t, language, direction } = useWording()
  const frame = useRef<HTMLDivElement>(null)
  const isSheet = useSheet()
  useFocusOn(view, frame)
  return (
    <div
      ref={frame}
      class="root frame"
      role="dialog"
      aria-modal={isSheet}
      aria-label={t('panel.label')}
      lang={language}
      dir={direction}
      data-theme={settings.theme}
      data-dock={settings.dock}
      data-sheet={isSheet}
      style={{ '--panel-width': PANEL_WIDTH, '--scale': scale }}
    >
      <PanelBar
        view={view}
        dock={settings.dock}
        onBack={onView}
        onDock={onDock}
        onHide={() => onHide(true)}
        onClose={onClose}
      />
      <div class="scroll">
        {view.screen === 'hidden' ? (
          <section class="hidden-note">
            <h2 class="subject-title" tabIndex={-1}>
              {t('hidden.title')}
            </h2>
            <p>{t('hidden.explanation', { host })}</p>
            <TextButton onClick={() => onHide(false)}>{t('hidden.show')}</TextButton>
          </section>
        ) : (
          <Screen {...props} view={view} />
        )}
      </div>
      {view.screen === 'list' && (
        <Doors subject={findSubject(subjects, view.subjectKey)} headers={props.headers} />
      )}
      {view.screen === 'letter' && (
        <LetterSteps
          ids={findSubject(subjects, view.subjectKey).matches.map(({ id }) => id)}
          id={view.id}
          onStep={(id) => onView({ ...view, id })}
        />
      )}
    </div>
  )
}

interface ScreenProps
  extends Pick<PanelProps, 'subjects' | 'headers' | 'ask' | 'onView' | 'cutAt'> {
  view: Exclude<PanelView, { screen: 'hidden' }>
  others?: ComponentChildren
  compare?: ComponentChildren
  keepLinks?: KeepLinks | undefined
}

/** What the view shows of the letters. */
export function Screen({ view, subjects, headers, ask, onView, ...rest }: ScreenProps) {
  const subject = findSubject(subjects, view.subjectKey)
  // Here, so that it is there when a letter is left for its list again.
  const asked = useAsked(subject, ask)
  if (view.screen === 'list') {
    return (
      <ListScreen
        subject={subject}
        subjects={subjects}
        headers={headers}
        asked={asked}
        onOpenLetter={(id) => onView({ screen: 'letter', subjectKey: view.subjectKey, id })}
        onOpenText={(subjectKey) => onView({ screen: 'list', subjectKey })}
        others={rest.others}
        compare={rest.compare}
        cutAt={rest.cutAt}
      />
    )
  }
  const match = subject.matches.find(({ id }) => id === view.id)
  const shown = match ?? { id: view.id, tier: 'related', score: 0, reasons: [] }
  return (
    <LetterScreen match={shown} header={headers[view.id]} ask={ask} keepLinks={rest.keepLinks} />
  )
}

/** Each screen opens at its top with the focus on its heading; going back, on what was opened. */
export function useFocusOn(view: PanelView, frame: { current: HTMLDivElement | null }): void {
  const before = useRef<PanelView | null>(null)
  const { screen } = view
  const subjectKey = screen === 'hidden' ? null : view.subjectKey
  const id = screen === 'letter' ? view.id : null
  useLayoutEffect(() => {
    const root = frame.current
    const previous = before.current
    before.current = view
    if (!root) return
    const opened = screen === 'list' && previous ? openedFrom(root, previous, view) : null
    if (!opened) root.querySelector('.scroll')?.scrollTo(0, 0)
    const target = opened ?? root.querySelector<HTMLElement>('h2')
    target?.focus({ preventScroll: !opened })
  }, [screen, subjectKey, id])
}

function openedFrom(root: HTMLElement, came: PanelView, now: PanelView): HTMLElement | null {
  if (came.screen === 'hidden' || now.screen !== 'list') return null
  const attribute = came.screen === 'letter' ? 'data-letter' : 'data-text'
  const value = came.screen === 'letter' ? came.id : String(came.subjectKey)
  return root.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(value)}"]`)
}
