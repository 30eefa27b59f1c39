import type { Wording } from '../../components/common/create-wording.ts'
import {
  countsOf,
  type Subject,
  type SubjectKey,
  type Subjects,
  subjectLabel,
  unsaidMark,
} from '../../components/common/subject.ts'
import { markOf } from '../../lib/matching/letter-counts.ts'
import type { CouncilPage, LocatedReading } from '../../lib/pages/page.ts'
import { type Badge, createBadge } from './badge.ts'
import { attachBadges, positionBadges } from './badge-position.ts'
import { createSlices } from './badge-slices.ts'
import { createMentionBadges } from './mention-badges.ts'
import { findPageHosts } from './page-host.ts'
import { findTextPositions } from './text-positions.ts'

interface Drawn {
  badge: Badge
  subject: Subject
  title: string
  /** Null for the badge in the corner of a page without a heading, and for mentions. */
  element: Element | null
}

interface AttachedBadge extends Drawn {
  element: Element
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
  setOpen(key: SubjectKey | null): void
  focus(key: SubjectKey): void
  /** Moves the focus to the next badge (1) or the one before (-1), seen from the focus or the window. */
  step(by: 1 | -1): void
  /** The subject of the badge that has the focus. */
  focused(): SubjectKey | null
  /** Does what may reflow the page, and scrolls so that a badge that can be seen stays where it is. */
  hold(key: SubjectKey | null, reflow: () => void): void
  /** Whether every badge is still in the page. */
  areConnected(): boolean
}

/** The badges of a page. */
export function createBadges(
  document: Document,
  onPress: (key: SubjectKey) => void,
  signal: AbortSignal,
): Badges {
  const mentionBadges = createMentionBadges()
  let drawn: Drawn[] = []
  let frame = 0
  /** The page's width when its badges were last placed, in CSS px. */
  let placedWidth = 0
  let hasStarted = false

  const attaching = createSlices<() => AttachedBadge>((slice) => {
    const badges = slice.map((make) => make())
    drawn.push(...badges)
    attachBadges(badges)
    positionBadges(badges)
  })
  const placing = createSlices<AttachedBadge>(positionBadges)

  const resized = new ResizeObserver(() => {
    // The observer calls once at its start, when mostly nothing has changed size since.
    const isAsPlaced = document.documentElement.clientWidth === placedWidth
    if (hasStarted || !isAsPlaced) {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => placing.start(drawn.filter(isAttached)))
    }
    hasStarted = true
  })
  signal.addEventListener('abort', stopDrawing)

  function stopDrawing(): void {
    resized.disconnect()
    hasStarted = false
    cancelAnimationFrame(frame)
    attaching.stop()
    placing.stop()
  }

  function find(key: SubjectKey | null): Badge | undefined {
    return drawn.find(({ subject }) => subject.key === key)?.badge
  }

  function clear(): void {
    stopDrawing()
    mentionBadges.clear()
    for (const { badge } of drawn) badge.host.remove()
    drawn = []
    for (const host of findPageHosts(document, 'span')) host.remove()
  }

  function draw(
    subject: Subject,
    element: Element | null,
    wording: Wording,
    mention = false,
  ): Drawn {
    const badge = createBadge(document, { onPress: () => onPress(subject.key), onStep: step })
    const { strong, others } = markOf(countsOf(subject))
    const edge = document.contentType === 'application/pdf'
    const say = (n: number) =>
      element || edge || mention ? wording.number(n) : wording.t('badge.corner', { n })
    const label = subjectLabel(subject, wording)
    const seen = [
      strong > 0 ? say(strong) : '',
      others > 0 ? `+${strong > 0 ? wording.number(others) : say(others)}` : '',
    ] as const
    const mark = unsaidMark(label, seen)
    badge.write({
      label: mark === null ? label : wording.t('badge.shown-as', { label, mark }),
      strong: seen[0],
      others: seen[1],
      corner: !element && !mention,
      edge,
      language: wording.language,
    })
    return { badge, subject, element, title: subject.title }
  }

  /** The badges as they follow each other in the page. */
  function inPageOrder(): Badge[] {
    return drawn.map(({ badge }) => badge).sort((a, b) => (isAfter(a.host, b.host) ? -1 : 1))
  }

  function step(by: 1 | -1): void {
    const all = inPageOrder()
    const index = all.findIndex(({ host }) => host === document.activeElement)
    const isAhead = ({ button }: Badge) => button.getBoundingClientRect().top >= 0
    const seen = by === 1 ? all.findIndex(isAhead) : all.findLastIndex((one) => !isAhead(one))
    const next = index === -1 ? seen : index + by
    all.at(next < 0 ? -1 : next % all.length)?.button.focus()
  }

  return {
    step,
    focused: () =>
      drawn.find(({ badge }) => badge.host === document.activeElement)?.subject.key ?? null,
    show({ heading, rows }, { lines, ends }, { page, texts }, wording) {
      clear()
      const rowed = ends ? [] : texts
      const placed = rowed.map((subject, index) => ({
        subject,
        element: rows[lines?.[index] ?? index]?.element,
      }))
      const shown = [{ subject: page, element: heading }, ...placed].filter(
        ({ subject }) => subject.matches.length > 0,
      )
      if (shown[0]?.subject === page && !heading) {
        const corner = draw(page, null, wording)
        document.documentElement.append(corner.badge.host)
        drawn.push(corner)
      }
      // From the end on, as a badge splits the text that other mentions may stand in.
      for (const [index, position] of [
        ...findTextPositions(document, ends ?? []).entries(),
      ].reverse()) {
        const subject = texts[index]
        // What its user writes in is not ours to put anything into.
        if (!subject?.matches.length || position.node.parentElement?.isContentEditable) continue
        const mention = draw(subject, null, wording, true)
        mentionBadges.attach(mention.badge.host, position)
        drawn.push(mention)
      }
      attaching.start(
        shown.flatMap(({ subject, element }) =>
          element ? [() => ({ ...draw(subject, element, wording), element })] : [],
        ),
      )
      placedWidth = document.documentElement.clientWidth
      resized.observe(document.documentElement)
      if (document.body) resized.observe(document.body)
    },
    clear,
    setOpen(key) {
      for (const { badge, subject } of drawn) {
        badge.button.setAttribute('aria-expanded', String(subject.key === key))
      }
    },
    focus(key) {
      find(key)?.button.focus({ preventScroll: true })
    },
    hold(key, reflow) {
      const button = find(key)?.button
      const top = () => button?.getBoundingClientRect().top ?? -1
      const before = top()
      reflow()
      if (before < 0 || before > innerHeight) return
      scrollBy({ top: top() - before, behavior: 'instant' })
    },
    areConnected: () => drawn.every(({ badge }) => badge.host.isConnected),
  }
}

function isAttached(drawn: Drawn): drawn is AttachedBadge {
  return drawn.element !== null
}

function isAfter(one: Node, other: Node): boolean {
  return Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)
}
