import { createWording } from '../../components/common/create-wording.ts'
import { type SubjectKey, subjectsOf } from '../../components/common/subject.ts'
import type { PanelView } from '../../components/panel/panel-view.ts'
import { ask } from '../../extension/ask-background.ts'
import type { Answer, Destination, Notice, PageDisplay } from '../../extension/messages.ts'
import { type Annotator, DETECTOR, pageScripts } from '../../extension/page-script-handles.ts'
import type { LocatedReading } from '../../lib/pages/page.ts'
import { createBadges } from './badges.ts'
import { isAlive, onDeath } from './lifetime.ts'
import { createPageHost, findPageHosts } from './page-host.ts'
import { watchPage } from './page-watch.ts'
import { createPanelLoader } from './panel-loader.ts'

/** Puts badges beside what has letters, and opens the panel on what is pressed. */
export function annotate(document: Document): Annotator {
  const life = new AbortController()
  const { signal } = life
  // What an older version of the extension, whose script can no longer run, left behind.
  for (const host of findPageHosts(document)) host.remove()

  /** What the background last answered; null while nothing is to be shown. */
  let current: PageDisplay | null = null
  let latest: LocatedReading | null = null
  /** Whether the page, read again, said the same. */
  let isSame = false
  let pressed: SubjectKey | null = null
  /** Until the page is loaded again: nothing that is pressed in a page lasts longer. */
  let isHidden = false
  const badges = createBadges(document, press, signal)
  const panel = createPanelLoader({
    document,
    createHost: (styles) => createPageHost(document, 'div', 'panel', styles),
    ask,
    hold: (change) => badges.hold(pressed, change),
    onDock: (dock) => void ask({ type: 'change-settings', change: { dock } }).catch(() => {}),
    onHide: hide,
    onClose: () => {
      badges.setOpen(null)
      if (pressed !== null) badges.focus(pressed)
      pressed = null
    },
  })

  function press(subjectKey: SubjectKey): void {
    if (!isAlive()) stop()
    else if (pressed === subjectKey && panel.view) panel.close()
    else {
      pressed = subjectKey
      openPanel({ screen: 'list', subjectKey })
    }
  }

  function openPanel(view: PanelView): void {
    panel.open(view)
    badges.setOpen(pressed)
  }

  function hide(hidden: boolean): void {
    const isChanged = isHidden !== hidden
    isHidden = hidden
    if (hidden) badges.clear()
    openPanel(hidden ? { screen: 'hidden' } : { screen: 'list', subjectKey: pressed ?? 'page' })
    if (!isChanged || hidden) return
    reread()
    draw()
  }

  /** Has the page read, which leads to `show`; true if it says anything new. */
  function reread(): boolean {
    // What a newer version of the extension drew in place of ours is not drawn over.
    if (!isAlive()) stop()
    if (isHidden || signal.aborted) return false
    isSame = false
    pageScripts[DETECTOR]?.read()
    return !isSame
  }

  function show(located: LocatedReading | null, answer?: Answer<'page'>): void {
    if (signal.aborted) return
    const isMoved = latest?.reading.address !== located?.reading.address
    latest = located
    isSame = Boolean(located) && answer === undefined
    if (isSame) {
      // To lose badges is nothing new: a page, or another copy of the extension, may take them away
      // again and again.
      if (!badges.areConnected()) draw()
      return
    }
    current = answer && 'matches' in answer ? answer : null
    if (isHidden) return
    // A failure leaves the letters being read.
    if (!answer || (current && isMoved)) panel.close()
    if (current) draw()
    else badges.clear()
  }

  function draw(): void {
    if (!current || !latest || isHidden) return
    const { matches, headers, settings, messages, states, cutAt } = current
    const subjects = subjectsOf(matches)
    const wording = createWording(messages, states)
    badges.show(latest, matches.page, subjects, wording)
    passOver()
    panel.update({ subjects, headers, settings, wording, cutAt })
    if (panel.view) badges.setOpen(pressed)
  }

  function stop(): void {
    if (signal.aborted) return
    life.abort()
    panel.close()
    badges.clear()
  }

  /** Where a key of the extension leads. */
  function go(to: Destination): void {
    if (!isAlive()) stop()
    else if (to !== 'panel') badges.step(to === 'next' ? 1 : -1)
    else if (panel.view) panel.focus()
    else if (current) {
      pressed = badges.focused()
      openPanel({ screen: 'list', subjectKey: pressed ?? 'page' })
    }
  }

  const onNotice = (notice: Notice, _sender: unknown, answer: (opened: boolean) => void) => {
    if (notice?.type === 'leave') stop()
    if (notice?.type === 'go') go(notice.to)
    if (notice?.type !== 'open-panel') return
    pressed = null
    hide(false)
    answer(true)
  }
  chrome.runtime.onMessage.addListener(onNotice)
  signal.addEventListener('abort', () => {
    if (isAlive()) chrome.runtime.onMessage.removeListener(onNotice)
  })
  onDeath(document, stop, signal)
  const passOver = watchPage(document, reread, signal)

  return { isAlive: () => !signal.aborted && isAlive(), show, stop }
}
