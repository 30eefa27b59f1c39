import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type en from '../../locales/en.json'
import { ROOT } from '../run.ts'

/** What browsers and their stores show, before anything of ours runs or where nothing does. */
type ManifestKey = Extract<keyof typeof en, `manifest.${string}`>

/** How long each may be in the Chrome Web Store, in characters. */
const LIMITS: Record<string, number> = { 'manifest.name': 75, 'manifest.description': 132 }
/** What browsers call a language where that is not our tag: Chrome knows no `zh`. */
const FOLDERS: Record<string, string> = { zh: 'zh_CN' }

/** How a manifest refers to one of the messages in `locales/`. */
export function fromLocales(key: ManifestKey): string {
  return `__MSG_${nameOf(key)}__`
}

/**
 * Writes the messages of the manifest from `locales/<language>.json` to
 * `public/_locales/<language>/messages.json`, where browsers look for them. What a translation
 * leaves out, browsers take from English, the manifest's `default_locale`.
 *
 * @throws when a message is longer than the Chrome Web Store allows, or has an argument
 */
export async function writeManifestMessages({
  from = join(ROOT, 'locales'),
  to = join(ROOT, 'public/_locales'),
} = {}): Promise<void> {
  const files = (await readdir(from)).filter((name) => name.endsWith('.json'))
  for (const file of files) {
    const language = file.slice(0, -'.json'.length)
    const messages: Record<string, string> = JSON.parse(await readFile(join(from, file), 'utf8'))
    const shown = Object.entries(messages).filter(([key]) => key.startsWith('manifest.'))
    for (const [key, message] of shown) checkMessage(join(from, file), key, message)
    const written = shown.map(([key, message]) => [nameOf(key), { message }])
    const folder = join(to, FOLDERS[language] ?? language)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'messages.json'), JSON.stringify(Object.fromEntries(written)))
  }
}

function checkMessage(path: string, key: string, message: string): void {
  const most = LIMITS[key] ?? Number.POSITIVE_INFINITY
  if (message.length > most)
    throw new Error(
      `${path}, "${key}": expected at most ${most} characters, found ${message.length}`,
    )
  if (/[{}$]/.test(message)) throw new Error(`${path}, "${key}": expected no argument`)
}

/** Names of messages of a manifest are of letters, digits and `_`. */
function nameOf(key: string): string {
  return key.replace(/[^a-z]/g, '_')
}
