import styles from './badge.css?inline'
import { drawMark } from './mark-drawing.ts'
import { addStyles } from './style-sheet.ts'

/** Marks every element of ours in a page, so that a newer script can clear an older one's away. */
export const HOST_ATTRIBUTE = 'data-hrc-letters'

export interface BadgeContent {
  /** What is read out and shown on hovering: "3 NGO letters on A/HRC/RES/52/28, 2 related". */
  label: string
  /** What is seen: the letters about the subject, or else the related ones. */
  count: string
  /** Stands alone in the corner of a page that has no heading. */
  corner: boolean
  /** At the edge of a document in the browser's PDF viewer, as small as can be. */
  edge?: boolean
  /** No letter is about this very text; drawn more quietly. */
  related: boolean
  language: string
}

export interface Badge {
  host: HTMLElement
  button: HTMLButtonElement
  write(content: BadgeContent): void
}

/**
 * Makes a badge in a shadow root of its own on a plain `span`: a custom element could be defined by
 * the page first.
 */
export function createBadge(document: Document, onPress: (badge: Badge) => void): Badge {
  const host = document.createElement('span')
  host.setAttribute(HOST_ATTRIBUTE, 'badge')
  const root = host.attachShadow({ mode: 'open' })
  addStyles(root, styles)
  const button = document.createElement('button')
  button.type = 'button'
  button.setAttribute('aria-haspopup', 'dialog')
  button.setAttribute('aria-expanded', 'false')
  const number = document.createElement('span')
  button.append(drawMark(document), number)
  root.append(button)
  const badge: Badge = {
    host,
    button,
    write({ label, count, related, corner, edge = false, language }) {
      host.toggleAttribute('data-corner', corner)
      host.toggleAttribute('data-edge', edge)
      button.setAttribute('aria-label', label)
      button.title = label
      button.lang = language
      button.classList.toggle('related', related)
      number.textContent = count
    },
  }
  button.addEventListener('click', (event) => {
    // A row of the page may itself react to clicks, or stand in a link.
    event.preventDefault()
    event.stopPropagation()
    onPress(badge)
  })
  return badge
}
