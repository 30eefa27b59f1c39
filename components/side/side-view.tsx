import { useRef } from 'preact/hooks'
import type { Shown, TabView } from '../../lib/messages.ts'
import type { Settings } from '../../lib/settings.ts'
import type { Ask } from '../ask.ts'
import { kindName } from '../kind-name.ts'
import { LetterSteps } from '../panel/letter-steps.tsx'
import { Screen, useFocusOn } from '../panel/panel.tsx'
import { inOrder, type PanelView, subjectAt } from '../panel/panel-view.ts'
import { layoutReportAddress } from '../report-link.ts'
import { type Subjects, subjectsOf } from '../subject.ts'
import { useWording } from '../wording.ts'
import { Notice } from './notice.tsx'
import { SideBar } from './side-bar.tsx'

export interface SideViewProps {
  /** What there is to show beside the tab in front. */
  beside: TabView
  view: PanelView
  settings: Settings
  ask: Ask
  /** Where the sites and kinds of page are chosen. */
  optionsLink: string
  onView(view: PanelView): void
  onSettings(change: Partial<Settings>): void
}

/** The browser's side panel: the letters for the page in the tab in front, or why there are none. */
export function SideView(props: SideViewProps) {
  const { beside, view, settings, onView, onSettings } = props
  const { language, direction } = useWording()
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
        onOff={() => host && onSettings({ hostsOff: [...settings.hostsOff, host] })}
      />
      <main class="scroll">
        {shown && subjects && !isOff ? (
          <Letters {...props} shown={shown} subjects={subjects} host={host ?? ''} />
        ) : (
          <Nothing {...props} host={host} />
        )}
      </main>
      {isRead && shown && view.screen === 'letter' && (
        <LetterSteps
          ids={inOrder(subjectAt(subjects, view.place), shown.headers).map(({ id }) => id)}
          id={view.id}
          onStep={(id) => onView({ ...view, id })}
        />
      )}
    </div>
  )
}

interface LettersProps extends SideViewProps {
  shown: Shown
  subjects: Subjects
  host: string
}

function Letters({ shown, subjects, host, view, settings, ask, ...on }: LettersProps) {
  const wording = useWording()
  const { t } = wording
  return (
    <>
      {view.screen !== 'off' && (
        <Screen
          view={view}
          subjects={subjects}
          headers={shown.headers}
          settings={settings}
          host={host}
          ask={ask}
          onView={on.onView}
          onSettings={on.onSettings}
          onClose={() => {}}
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

function Nothing({
  beside,
  settings,
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
        <button
          type="button"
          class="text-button"
          onClick={() => onSettings({ kindsOff: settings.kindsOff.filter((off) => off !== kind) })}
        >
          {t('side.switch-on')}
        </button>
      </Notice>
    )
  }
  return (
    <Notice title={t('off.title', { host: host ?? '' })}>
      <p>{t('off.explanation')}</p>
      <button
        type="button"
        class="text-button"
        onClick={() => onSettings({ hostsOff: settings.hostsOff.filter((off) => off !== host) })}
      >
        {t('off.undo')}
      </button>
    </Notice>
  )
}
