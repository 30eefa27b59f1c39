import { browser } from 'wxt/browser'
import { createPanelHost } from '../../components/panel/panel-host.tsx'
import type { PanelView } from '../../components/panel/panel-view.ts'
import { type Subject, subjectsOf } from '../../components/subject.ts'
import { createWording } from '../../components/wording.ts'
import type { Notice, Shown } from '../../lib/messages.ts'
import { readSettings, type Settings } from '../../lib/settings.ts'
import { ask } from './background.ts'
import { createBadges } from './badges.ts'
import { isAlive, onDeath } from './lifetime.ts'
import { type MentioningReading, ours, readMentions, removeBadge } from './mentions.ts'
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
  removeOurs(document)

  /** The reading that is shown or asked for; null while nothing is. */
  let current: string | null = null
  let address: string | null = null
  let pressed: Subject['place'] | null = null
  const badges = createBadges(document, press, signal)
  const panel = createPanelHost({
    document,
    ask,
    onSettings: (change) => void changeSettings(change),
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
      badges.keepInSight(place, () => openPanel({ screen: 'list', place }))
    }
  }

  function openPanel(view: PanelView): void {
    panel.open(view)
    badges.setOpen(pressed)
  }

  /** Reads the page; true if it says anything new, or if the page lost a badge. */
  function look(): boolean {
    const read = readThisPage()
    const located = read && readMentions(read)
    const reading = located && JSON.stringify(located.reading)
    if (reading === current && badges.areInPlace()) return false
    const moved = address !== null && address !== document.location.href
    current = reading
    address = document.location.href
    if (!located) {
      badges.clear()
      panel.close()
      return true
    }
    void show(located, reading, moved)
    return true
  }

  async function show(located: MentioningReading, reading: string | null, moved: boolean) {
    const shown = await ask({ type: 'matches', reading: located.reading }).catch(() => undefined)
    if (signal.aborted || reading !== current) return
    if (!shown || isOff(shown.settings)) {
      badges.clear()
      // Nothing is to be shown here; a failure leaves the letters being read.
      if (shown === null) panel.close()
      return
    }
    if (moved && panel.view && panel.view.screen !== 'off') panel.close()
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

  function isOff({ hostsOff }: Settings): boolean {
    return hostsOff.includes(document.location.hostname)
  }

  async function changeSettings(change: Partial<Settings>): Promise<void> {
    const settings = await ask({ type: 'change-settings', change }).catch(() => null)
    if (settings) follow(settings)
  }

  /** What the user chose here, in the popup or on another page. */
  function follow(settings: Settings): void {
    if (isOff(settings)) {
      badges.clear()
      if (panel.view) openPanel({ screen: 'off' })
      current = null
      return
    }
    if (panel.view?.screen === 'off') openPanel({ screen: 'list', place: pressed ?? 'page' })
    current = null
    look()
  }

  function stop(): void {
    if (signal.aborted) return
    life.abort()
    panel.close()
    removeOurs(document)
  }

  const onStorage = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes.settings) follow(readSettings(changes.settings.newValue))
  }
  const onNotice = (notice: Notice, _sender: unknown, answer: (opened: boolean) => void) => {
    if (notice?.type === 'leave') stop()
    if (notice?.type !== 'open-panel') return
    openPanel({ screen: 'list', place: 'page' })
    answer(true)
  }
  browser.storage.local.onChanged.addListener(onStorage)
  browser.runtime.onMessage.addListener(onNotice)
  signal.addEventListener('abort', () => {
    if (!isAlive()) return
    browser.storage.local.onChanged.removeListener(onStorage)
    browser.runtime.onMessage.removeListener(onNotice)
  })
  onDeath(stop, signal)
  watchPage(document, look, signal)
  look()
  return { isAlive: () => !signal.aborted && isAlive(), look, stop }
}

/** Also what an older version of the extension, whose script can no longer run, left behind. */
function removeOurs(document: Document): void {
  for (const host of ours(document)) removeBadge(host)
}
