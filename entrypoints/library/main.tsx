import { render } from 'preact'
import { Library } from '../../components/library/library.tsx'
import { dressPage } from '../../components/shared/dress-page.ts'
import { createWording, type Wording, WordingProvider } from '../../components/shared/wording.ts'
import { interfaceLanguage } from '../../extension/interface-language.ts'
import { messagesIn } from '../../extension/interface-messages.ts'
import { loadSettings } from '../../extension/settings-store.ts'
import { createSource } from './library-source.ts'
import { stateNames } from './state-names.ts'

async function start(): Promise<void> {
  const settings = await loadSettings()
  const language = interfaceLanguage(settings)
  const [messages, states] = await Promise.all([messagesIn(language), stateNames(language)])
  const wording = createWording(messages, states)
  dressPage(wording, wording.t('product'), settings.theme)
  showWith(wording)
}

/** Shown anew for the printer: the browser waits for what is drawn at once, and for no more. */
function showWith(wording: Wording): void {
  const source = createSource()
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
