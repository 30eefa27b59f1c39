import type { Wording } from '../../components/common/create-wording.ts'
import type { PanelHostOptions } from '../../components/panel/panel-script.ts'
import styles from './panel-failure.css?inline'

type NeededOptions = Pick<PanelHostOptions, 'document' | 'createHost'>

/**
 * Says, in a note over the page, that the panel could not be opened, and what can be done. Gives
 * what takes the note away again.
 */
export function showPanelFailure(
  { document, createHost }: NeededOptions,
  { t, language, direction }: Wording,
): () => void {
  const { host, root } = createHost([styles])
  const remove = () => host.remove()
  const addButton = (label: string, onPress: () => void) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.addEventListener('click', onPress)
    note.append(button)
  }
  const note = document.createElement('div')
  note.className = 'note'
  note.lang = language
  note.dir = direction
  note.setAttribute('role', 'alert')
  const sentence = document.createElement('p')
  sentence.textContent = t('panel.failed')
  note.append(sentence)
  addButton(t('panel.reload'), () => document.defaultView?.location.reload())
  addButton(t('panel.close'), remove)
  root.append(note)
  document.documentElement.append(host)
  return remove
}
