import {
  type Subject,
  type Subjects,
  subjectLabel,
  tallyOf,
} from '../../components/shared/subject.ts'
import type { Wording } from '../../components/shared/wording.ts'
import type { CouncilPage, LocatedReading } from '../../lib/pages/page.ts'
import { type Badge, createBadge } from './badge.ts'
import { attachBadges, placeBadges } from './badge-position.ts'
import { createSlices } from './badge-slices.ts'
import { createMarks } from './mention-marks.ts'
import { findPageHosts } from './page-host.ts'
import { findPlaces } from './running-places.ts'

interface Drawn {
  badge: Badge
  subject: Subject
  title: string
  /** Null for the badge in the corner of a page without a heading, and for mentions. */
  anchor: Element | null
}

interface Anchored extends Drawn {
  anchor: Element
}

export interface Badges {
  /** Makes the page show these and no others; badges that are in place stay. */
  show(
    located: LocatedReading,
    page: Pick<CouncilPage, 'lines' | 'ends'>,
    subjects: Subjects,
    wording: Wording,
  ): void
  clear(): void
  /** Marks the badge whose letters the panel shows. */
  setOpen(place: Subject['place'] | null): void
  focus(place: Subject['place']): void
  /** Does what may reflow the page, and scrolls so that a badge that can be seen stays where it is. */
  hold(place: Subject['place'] | null, reflow: () => void): void
  /** Whether every badge is still in the page. */
  areInPlace(): boolean
}

/** The badges of a page. */
export function createBadges(
  document: Document,
  onPress: (place: Subject['place']) => void,
  signal: AbortSignal,
): Badges {
  const marks = createMarks()
  let drawn: Drawn[] = []
  let frame = 0
  let isObserved = false

  const attaching = createSlices<() => Anchored>((slice) => {
    const badges = slice.map((make) => make())
    drawn.push(...badges)
    attachBadges(badges)
    placeBadges(badges)
  })
  const placing = createSlices<Anchored>(placeBadges)

  const resized = new ResizeObserver(() => {
    // The first call tells of nothing but that it was asked for.
    if (isObserved) {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => placing.start(drawn.filter(hasAnchor)))
    }
    isObserved = true
  })
  signal.addEventListener('abort', rest)

  function rest(): void {
    resized.disconnect()
    isObserved = false
    cancelAnimationFrame(frame)
    attaching.stop()
    placing.stop()
  }

  function find(place: Subject['place'] | null): Badge | undefined {
    return drawn.find(({ subject }) => subject.place === place)?.badge
  }

  function clear(): void {
    rest()
    marks.clear()
    for (const { badge } of drawn) badge.host.remove()
    drawn = []
    for (const host of findPageHosts(document, 'span')) host.remove()
  }

  function draw(
    subject: Subject,
    anchor: Element | null,
    wording: Wording,
    mention = false,
  ): Drawn {
    const badge = createBadge(document, () => onPress(subject.place))
    const { direct, related } = tallyOf(subject)
    const n = direct || related
    const edge = document.contentType === 'application/pdf'
    badge.write({
      label: subjectLabel(subject, wording),
      count: anchor || edge || mention ? wording.number(n) : wording.t('badge.corner', { n }),
      corner: !anchor && !mention,
      edge,
      related: direct === 0,
      language: wording.language,
    })
    return { badge, subject, anchor, title: subject.title }
  }

  return {
    show({ heading, rows }, { lines, ends }, { page, texts }, wording) {
      clear()
      const rowed = ends ? [] : texts
      const anchored = rowed.map((subject, text) => ({
        subject,
        anchor: rows[lines?.[text] ?? text]?.element,
      }))
      const shown = [{ subject: page, anchor: heading }, ...anchored].filter(
        ({ subject }) => subject.matches.length > 0,
      )
      if (shown[0]?.subject === page && !heading) {
        const corner = draw(page, null, wording)
        document.documentElement.append(corner.badge.host)
        drawn.push(corner)
      }
      // From the end on, as a mark splits the text that other mentions may stand in.
      for (const [text, place] of [...findPlaces(document, ends ?? []).entries()].reverse()) {
        const subject = texts[text]
        // What its user writes in is not ours to put anything into.
        if (!subject?.matches.length || place.node.parentElement?.isContentEditable) continue
        const mark = draw(subject, null, wording, true)
        marks.attach(mark.badge.host, place)
        drawn.push(mark)
      }
      attaching.start(
        shown.flatMap(({ subject, anchor }) =>
          anchor ? [() => ({ ...draw(subject, anchor, wording), anchor })] : [],
        ),
      )
      resized.observe(document.documentElement)
      if (document.body) resized.observe(document.body)
    },
    clear,
    setOpen(place) {
      for (const { badge, subject } of drawn) {
        badge.button.setAttribute('aria-expanded', String(subject.place === place))
      }
    },
    focus(place) {
      find(place)?.button.focus({ preventScroll: true })
    },
    hold(place, reflow) {
      const button = find(place)?.button
      const top = () => button?.getBoundingClientRect().top ?? -1
      const before = top()
      reflow()
      if (before < 0 || before > innerHeight) return
      scrollBy({ top: top() - before, behavior: 'instant' })
    },
    areInPlace: () => drawn.every(({ badge }) => badge.host.isConnected),
  }
}

function hasAnchor(drawn: Drawn): drawn is Anchored {
  return drawn.anchor !== null
}
