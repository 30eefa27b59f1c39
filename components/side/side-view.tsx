import { useRef } from 'preact/hooks'
import type { Ask, Shown, TabView } from '../../extension/messages.ts'
import type { Settings, SettingsChange } from '../../extension/settings.ts'
import type { Match } from '../../lib/matching/page-matches.ts'
import { LetterSteps } from '../panel/letter-steps.tsx'
import { Screen, useFocusOn } from '../panel/panel.tsx'
import { type PanelView, subjectAt } from '../panel/panel-view.ts'
import { kindName } from '../shared/kind-name.ts'
import { layoutReportAddress } from '../shared/report-link.ts'
import { type Subject, type Subjects, subjectsOf } from '../shared/subject.ts'
import { TextButton } from '../shared/text-button.tsx'
import { useWording } from '../shared/wording.ts'
import { Notice } from './notice.tsx'
import { OwnLetters, ownOf } from './own-letters.tsx'
import { SideBar } from './side-bar.tsx'

export interface SideViewProps {
  /** What there is to show beside the tab in front. */
  beside: TabView
  view: PanelView
  settings: Settings
  /** The last change of the settings could not be saved. */
  isUnsaved: boolean
  ask: Ask
  /** Where the sites and kinds of page are chosen. */
  optionsLink: string
  onView(view: PanelView): void
  onSettings(change: SettingsChange): void
}

/** The browser's side panel: the letters for the page in the tab in front, or why there are none. */
export function SideView(props: SideViewProps) {
  const { beside, view, settings, isUnsaved, onView, onSettings } = props
  const { t, language, direction } = useWording()
  const frame = useRef<HTMLDivElement>(null)
  useFocusOn(view, frame)
  const shown = beside.state === 'shown' ? beside.shown : null
  const host = shown && new URL(shown.matches.page.address).hostname
  const isOff = beside.state === 'shown' && beside.off !== null
  const subjects = shown && subjectsOf(shown.matches)
  const isRead = !isOff && subjects !== null
  return (
    <div ref={frame} class="root frame" lang={language} dir={direction} data-theme={settings.theme}>
      <SideBar
        view={isRead ? view : null}
        host={isOff ? null : host}
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
      {isRead && shown && view.screen === 'letter' && (
        <LetterSteps
          ids={idsOf(shown, subjectAt(subjects, view.place))}
          id={view.id}
          onStep={(id) => onView({ ...view, id })}
        />
      )}
    </div>
  )
}

/** The letters of a subject as they are listed, the user's own last. */
function idsOf({ headers, own }: Shown, subject: Subject): string[] {
  return [...subject.matches, ...ownOf(own, subject, headers)].map(({ id }) => id)
}

interface LettersProps extends SideViewProps {
  shown: Shown
  subjects: Subjects
  host: string
}

function Letters({ shown, subjects, host, view, settings, ask, ...on }: LettersProps) {
  const wording = useWording()
  const { t } = wording
  const { headers, own, cutAt } = shown
  const place = view.screen === 'hidden' ? 'page' : view.place
  const subject = subjectAt(subjects, place)
  const kept = ownOf(own, subject, headers)
  const chosen = view.screen === 'letter' && kept.find(({ id }) => id === view.id)
  return (
    <>
      {view.screen !== 'hidden' && (
        <Screen
          view={view}
          subjects={chosen ? withMatch(subjects, place, chosen) : subjects}
          headers={headers}
          ask={ask}
          onView={on.onView}
          cutAt={cutAt}
          others={
            <OwnLetters
              matches={kept}
              headers={headers}
              onOpen={(id) => on.onView({ screen: 'letter', place, id })}
            />
          }
        />
      )}
      {shown.newLayout && view.screen === 'list' && (
        <p class="soft side-more">
          {t('layout.new')}{' '}
          <a
            href={layoutReportAddress(shown.matches.page.address, wording)}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('layout.report')}
          </a>
        </p>
      )}
    </>
  )
}

/** Subjects of which the one at a place has one more letter: its reasons are shown with it. */
function withMatch(subjects: Subjects, place: Subject['place'], match: Match): Subjects {
  const add = (subject: Subject) =>
    subject.place === place ? { ...subject, matches: [...subject.matches, match] } : subject
  return { page: add(subjects.page), texts: subjects.texts.map(add) }
}

function Nothing({
  beside,
  host,
  optionsLink,
  onSettings,
}: SideViewProps & { host: string | null }) {
  const { t } = useWording()
  if (beside.state === 'elsewhere') {
    return (
      <Notice title={t('side.elsewhere')}>
        <p>{t('side.elsewhere-explanation')}</p>
        <p>
          <a href={optionsLink} target="_blank" rel="noopener">
            {t('side.sites')}
          </a>
        </p>
      </Notice>
    )
  }
  if (beside.off === 'kind') {
    const kind = beside.shown.matches.page.kind
    return (
      <Notice title={t('side.kind-off', { kind: kindName(kind, t) })}>
        <TextButton onClick={() => onSettings({ kind: { name: kind, on: true } })}>
          {t('side.switch-on')}
        </TextButton>
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
