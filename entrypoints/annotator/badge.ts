import { drawLogo } from '../../components/common/logo-drawing.ts'
import styles from './badge.css?inline'
import { createPageHost } from './page-host.ts'

interface BadgeContent {
  /** What is read out and shown on hovering; it has both numbers. */
  label: string
  /** The letters on the text itself, or empty. */
  strong: string
  /** Others, as "+13", or empty; without strong ones the badge is drawn more quietly. */
  others: string
  /** Stands alone in the corner of a page that has no heading. */
  corner: boolean
  /** At the edge of a document in the browser's PDF viewer, as small as can be. */
  edge?: boolean
  language: string
}

export interface Badge {
  host: HTMLElement
  button: HTMLButtonElement
  write(content: BadgeContent): void
}

interface BadgeActions {
  onPress(): void
  /** To the badge after (1) or before (-1) this one. */
  onStep(by: 1 | -1): void
}

/** Makes a badge in a shadow root of its own. While it has the focus, arrow keys lead to others. */
export function createBadge(document: Document, { onPress, onStep }: BadgeActions): Badge {
  const { host, root } = createPageHost(document, 'span', 'badge', [styles])
  const button = document.createElement('button')
  button.type = 'button'
  button.setAttribute('aria-haspopup', 'dialog')
  button.setAttribute('aria-expanded', 'false')
  button.setAttribute('aria-keyshortcuts', 'ArrowDown ArrowUp')
  const [onText, beside] = [document.createElement('b'), document.createElement('span')]
  button.append(drawLogo(document), onText, beside)
  root.append(button)
  button.addEventListener('click', (event) => {
    // A row of the page may itself react to clicks, or stand in a link.
    event.preventDefault()
    event.stopPropagation()
    onPress()
  })
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    event.stopPropagation()
    onStep(by)
  })
  return {
    host,
    button,
    write({ label, strong, others, corner, edge = false, language }) {
      host.toggleAttribute('data-corner', corner)
      host.toggleAttribute('data-edge', edge)
      button.setAttribute('aria-label', label)
      button.title = label
      button.lang = language
      button.classList.toggle('related', strong === '')
      onText.textContent = strong
      beside.textContent = others
    },
  }
}
