import { useRef } from 'preact/hooks'
import { isHostManaged, type Managed } from '../../extension/managed-settings.ts'
import type { Ask, PageDisplay, TabView } from '../../extension/messages.ts'
import type { Settings, SettingsChange } from '../../extension/settings.ts'
import type { Match } from '../../lib/matching/page-matches.ts'
import { CompareBar } from '../asks/compare-bar.tsx'
import { layoutIssue } from '../common/issue.ts'
import { IssueLink } from '../common/issue-link.tsx'
import { kindName } from '../common/kind-name.ts'
import { type Subject, type SubjectKey, type Subjects, subjectsOf } from '../common/subject.ts'
import { TabLink } from '../common/tab-link.tsx'
import { TextButton } from '../common/text-button.tsx'
import { useWording } from '../common/wording.ts'
import { Doors } from '../panel/doors.tsx'
import type { KeepLinks } from '../panel/letter-screen.tsx'
import { LetterSteps } from '../panel/letter-steps.tsx'
import { Screen, useFocusOn } from '../panel/panel.tsx'
import { findSubject, type PanelView } from '../panel/panel-view.ts'
import { Notice } from './notice.tsx'
import { OwnLetters, ownOf } from './own-letters.tsx'
import { SideBar } from './side-bar.tsx'

export interface SideViewProps {
  /** What there is to show beside the tab in front. */
  tabView: TabView
  view: PanelView
  settings: Settings
  managed: Managed
  /** The last change of the settings could not be saved. */
  isUnsaved: boolean
  ask: Ask
  /** Where the sites and kinds of page are chosen. */
  optionsLink: string
  /** Left out in a private window, where no letters are kept. */
  keepLinks: KeepLinks | undefined
  /** Compares the text on the page with what letters ask of it; left out in a private window. */
  onCompare?: ((symbol: string | null) => Promise<unknown>) | undefined
  onView(view: PanelView): void
  onSettings(change: SettingsChange): void
}

/** The browser's side panel: the letters for the page in the tab in front, or why there are none. */
export function SideView(props: SideViewProps) {
  const { tabView, view, settings, isUnsaved, onView, onSettings } = props
  const { t, language, direction } = useWording()
  const frame = useRef<HTMLDivElement>(null)
  useFocusOn(view, frame)
  const shown = tabView.state === 'shown' ? tabView.shown : null
  const host = shown && new URL(shown.matches.page.address).hostname
  const isOff = tabView.state === 'shown' && tabView.off !== null
  const subjects = shown && subjectsOf(shown.matches)
  const isRead = !isOff && subjects !== null
  return (
    <div
      ref={frame}
      class="root frame"
      lang={language}
      dir={direction}
      data-theme={settings.theme}
      data-sheet="true"
    >
      <SideBar
        view={isRead ? view : null}
        host={isOff || isHostManaged(props.managed, host ?? '') ? null : host}
        onBack={onView}
        onOff={() => host && onSettings({ hosts: { names: [host], on: false } })}
      />
      <main class="scroll">
        {isUnsaved && (
          <p role="alert" class="side-alert">
            {t('settings.unsaved')}
          </p>
        )}
        {shown && subjects && !isOff ? (
          <Letters {...props} shown={shown} subjects={subjects} host={host ?? ''} />
        ) : (
          <Nothing {...props} host={host} />
        )}
      </main>
      {isRead && shown && view.screen === 'list' && (
        <Doors subject={findSubject(subjects, view.subjectKey)} headers={shown.headers} />
      )}
      {isRead && shown && view.screen === 'letter' && (
        <LetterSteps
          ids={idsOf(shown, findSubject(subjects, view.subjectKey))}
          id={view.id}
          onStep={(id) => onView({ ...view, id })}
        />
      )}
    </div>
  )
}

/** The letters of a subject as they are listed, the user's own last. */
function idsOf({ headers, own }: PageDisplay, subject: Subject): string[] {
  return [...subject.matches, ...ownOf(own, subject, headers)].map(({ id }) => id)
}

interface LettersProps extends SideViewProps {
  shown: PageDisplay
  subjects: Subjects
  host: string
}

function Letters({ shown, subjects, host, view, settings, ask, ...on }: LettersProps) {
  const wording = useWording()
  const { t } = wording
  const { headers, own, cutAt } = shown
  const { page } = shown.matches
  const onCompare = page.kind === 'text' && on.onCompare
  const compare = onCompare ? <CompareBar onCompare={() => onCompare(page.symbol)} /> : undefined
  const subjectKey = view.screen === 'hidden' ? 'page' : view.subjectKey
  const subject = findSubject(subjects, subjectKey)
  const kept = ownOf(own, subject, headers)
  const chosen = view.screen === 'letter' && kept.find(({ id }) => id === view.id)
  return (
    <>
      {view.screen !== 'hidden' && (
        <Screen
          view={view}
          subjects={chosen ? withMatch(subjects, subjectKey, chosen) : subjects}
          headers={headers}
          ask={ask}
          keepLinks={on.keepLinks}
          onView={on.onView}
          cutAt={cutAt}
          compare={compare}
          others={
            <OwnLetters
              matches={kept}
              headers={headers}
              onOpen={(id) => on.onView({ screen: 'letter', subjectKey, id })}
            />
          }
        />
      )}
      {shown.newLayout && view.screen === 'list' && (
        <p class="soft side-more">
          {t('layout.new')}{' '}
          <IssueLink
            issue={layoutIssue(shown.matches.page.address, wording)}
            label={t('layout.report')}
            copyLabel={t('layout.report-copy')}
          />
        </p>
      )}
    </>
  )
}

/** Subjects, of which the one of a key has one more letter, so that its reasons are shown with it. */
function withMatch(subjects: Subjects, subjectKey: SubjectKey, match: Match): Subjects {
  const add = (subject: Subject) =>
    subject.key === subjectKey ? { ...subject, matches: [...subject.matches, match] } : subject
  return { page: add(subjects.page), texts: subjects.texts.map(add) }
}

function Nothing({
  tabView,
  host,
  managed,
  optionsLink,
  onSettings,
}: SideViewProps & { host: string | null }) {
  const { t } = useWording()
  if (tabView.state === 'elsewhere') {
    return (
      <Notice title={t('side.elsewhere')}>
        <p>{t('side.elsewhere-explanation')}</p>
        <p>
          <TabLink href={optionsLink}>{t('side.sites')}</TabLink>
        </p>
      </Notice>
    )
  }
  if (tabView.off === 'kind') {
    const kind = tabView.shown.matches.page.kind
    return (
      <Notice title={t('side.kind-off', { kind: kindName(kind, t) })}>
        {managed.kindsOff.includes(kind) ? (
          <p>{t('managed.set')}</p>
        ) : (
          <TextButton onClick={() => onSettings({ kind: { name: kind, on: true } })}>
            {t('side.switch-on')}
          </TextButton>
        )}
      </Notice>
    )
  }
  if (isHostManaged(managed, host ?? '')) {
    return (
      <Notice title={t('off.title', { host: host ?? '' })}>
        <p>{t('managed.set')}</p>
      </Notice>
    )
  }
  return (
    <Notice title={t('off.title', { host: host ?? '' })}>
      <p>{t('off.explanation')}</p>
      <TextButton onClick={() => host && onSettings({ hosts: { names: [host], on: true } })}>
        {t('off.undo')}
      </TextButton>
    </Notice>
  )
}
