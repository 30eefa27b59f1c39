import { render } from 'preact'
import { createWording, type Wording } from '../../components/common/create-wording.ts'
import { dressPage } from '../../components/common/dress-page.ts'
import { WordingProvider } from '../../components/common/wording.ts'
import { Library } from '../../components/library/library.tsx'
import type { LibrarySource } from '../../components/library/loaded-library.ts'
import { interfaceLanguage } from '../../extension/interface-language.ts'
import { messagesIn } from '../../extension/interface-messages.ts'
import { loadManaged } from '../../extension/managed-settings.ts'
import { readPackageFile } from '../../extension/read-package-file.ts'
import { loadSettings } from '../../extension/settings-store.ts'
import { stateNames } from '../../extension/state-names.ts'
import { decodeStates } from '../../lib/council/state-records.ts'
import type { StateRecord } from '../../lib/council/states.ts'
import { createSource } from './library-source.ts'

async function start(): Promise<void> {
  const [settings, managed] = await Promise.all([loadSettings(), loadManaged()])
  const language = interfaceLanguage(settings)
  const [messages, records] = await Promise.all([messagesIn(language), loadStates()])
  const wording = createWording(messages, stateNames(records, language))
  dressPage(wording, wording.t('product'), settings.theme)
  showWith(wording, createSource(managed, language))
}

/** None when the file is damaged: states are then named by their codes. */
async function loadStates(): Promise<StateRecord[]> {
  try {
    return decodeStates(await readPackageFile('/data/states.json'))
  } catch (error) {
    console.error('HRC Letters:', error)
    return []
  }
}

/** Shown anew for the printer: the browser waits for what is drawn at once, and for no more. */
function showWith(wording: Wording, source: LibrarySource): void {
  const show = (isPrinting: boolean) => {
    const root = document.getElementById('library')
    if (!root) return
    render(
      <WordingProvider value={wording}>
        <Library source={source} isPrinting={isPrinting} />
      </WordingProvider>,
      root,
    )
  }
  show(false)
  addEventListener('beforeprint', () => show(true))
  addEventListener('afterprint', () => show(false))
}

start().catch(console.error)
