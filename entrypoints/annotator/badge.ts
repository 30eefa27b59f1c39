import { drawLogo } from '../../components/common/logo-drawing.ts'
import styles from './badge.css?inline'
import { createPageHost } from './page-host.ts'

interface BadgeContent {
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

/** Makes a badge in a shadow root of its own. */
export function createBadge(document: Document, onPress: () => void): Badge {
  const { host, root } = createPageHost(document, 'span', 'badge', [styles])
  const button = document.createElement('button')
  button.type = 'button'
  button.setAttribute('aria-haspopup', 'dialog')
  button.setAttribute('aria-expanded', 'false')
  const number = document.createElement('span')
  button.append(drawLogo(document), number)
  root.append(button)
  button.addEventListener('click', (event) => {
    // A row of the page may itself react to clicks, or stand in a link.
    event.preventDefault()
    event.stopPropagation()
    onPress()
  })
  return {
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
}
