import { findPageHosts } from '../../components/page-host.ts'
import { createPanelHost } from '../../components/panel/panel-host.tsx'
import type { PanelView } from '../../components/panel/panel-view.ts'
import { type Subject, subjectsOf } from '../../components/subject.ts'
import { createWording } from '../../components/wording.ts'
import type { Notice, Shown } from '../../lib/messages.ts'
import type { Settings } from '../../lib/settings.ts'
import { ask } from './background.ts'
import { createBadges } from './badges.ts'
import { isAlive, onDeath } from './lifetime.ts'
import { type MentioningReading, readMentions } from './mentions.ts'
import { watchPage } from './page-watch.ts'
import { readThisPage } from './reader.ts'

export interface Annotator {
  isAlive(): boolean
  /** Reads the page again and shows what is new. */
  look(): void
  /** Takes everything away. */
  stop(): void
}

/** Puts badges beside what has letters, and opens the panel on what is pressed. */
export function annotate(document: Document): Annotator {
  const life = new AbortController()
  const { signal } = life
  // What an older version of the extension, whose script can no longer run, left behind.
  for (const host of findPageHosts(document)) host.remove()

  /** The reading that is shown or asked for; null while nothing is. */
  let current: string | null = null
  let address: string | null = null
  let pressed: Subject['place'] | null = null
  /** Until the page is loaded again: nothing that is pressed in a page lasts longer. */
  let isHidden = false
  const badges = createBadges(document, press, signal)
  const panel = createPanelHost({
    document,
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

  function press(place: Subject['place']): void {
    if (!isAlive()) stop()
    else if (pressed === place && panel.view) panel.close()
    else {
      pressed = place
      openPanel({ screen: 'list', place })
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
    openPanel(hidden ? { screen: 'hidden' } : { screen: 'list', place: pressed ?? 'page' })
    if (isChanged && !hidden) again()
  }

  function again(): void {
    current = null
    look()
  }

  /**
   * Reads the page and brings back what it has lost; true if it says anything new. To lose badges is
   * nothing new: a page, or another copy of the extension, may take them away again and again.
   */
  function look(): boolean {
    if (isHidden) return false
    const read = readThisPage()
    const located = read && readMentions(read)
    const reading = located && JSON.stringify(located.reading)
    const isNew = reading !== current
    if (!isNew && badges.areInPlace()) return false
    const moved = address !== null && address !== location.href
    current = reading
    address = location.href
    if (!located) {
      badges.clear()
      panel.close()
      return isNew
    }
    void show(located, reading, moved)
    return isNew
  }

  async function show(located: MentioningReading, reading: string | null, moved: boolean) {
    const shown = await ask({ type: 'matches', reading: located.reading }).catch(() => undefined)
    if (signal.aborted || isHidden || reading !== current) return
    if (!shown || isOff(shown.settings)) {
      badges.clear()
      // Nothing is to be shown here; a failure leaves the letters being read.
      if (shown !== undefined) panel.close()
      return
    }
    if (moved) panel.close()
    draw(located, shown)
  }

  function draw(
    located: MentioningReading,
    { matches, headers, settings, messages, states }: Shown,
  ) {
    const subjects = subjectsOf(matches)
    const wording = createWording(messages, states)
    badges.show(located, subjects, wording)
    panel.update({ subjects, headers, settings, wording })
    if (panel.view) badges.setOpen(pressed)
  }

  function stop(): void {
    if (signal.aborted) return
    life.abort()
    panel.close()
    badges.clear()
  }

  /** What the user chose here, in the popup or on another page. */
  const onStorage = (changes: object) => {
    if ('settings' in changes) again()
  }
  const onNotice = (notice: Notice, _sender: unknown, answer: (opened: boolean) => void) => {
    if (notice?.type === 'leave') stop()
    if (notice?.type !== 'open-panel') return
    pressed = null
    hide(false)
    answer(true)
  }
  chrome.storage.local.onChanged.addListener(onStorage)
  chrome.runtime.onMessage.addListener(onNotice)
  signal.addEventListener('abort', () => {
    if (!isAlive()) return
    chrome.storage.local.onChanged.removeListener(onStorage)
    chrome.runtime.onMessage.removeListener(onNotice)
  })
  onDeath(document, stop, signal)
  watchPage(document, look, signal)
  look()
  return { isAlive: () => !signal.aborted && isAlive(), look, stop }
}

function isOff({ hostsOff }: Settings): boolean {
  return hostsOff.includes(location.hostname)
}
