import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../../tools/browsers.ts'
import { createRandom } from '../../tools/random.ts'
import { composeSample, LAYOUTS, type SampleLanguage } from './compose.ts'
import { setDocx } from './set-docx.ts'
import { setHtml } from './set-html.ts'
import { setPdf } from './set-pdf.ts'
import { setText } from './set-text.ts'

type Kind = 'html' | 'txt' | 'pdf' | 'docx'

const LANGUAGES: readonly SampleLanguage[] = ['en', 'fr', 'en', 'es', 'ar', 'en', 'ru', 'zh']
const KINDS: readonly Kind[] = ['html', 'txt', 'html', 'pdf', 'docx', 'html', 'txt']

/** Makes test letters with their truth: `node tests/sample-letters/make.ts FOLDER SEED COUNT`. */
async function make(folder: string, seed: number, count: number): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const random = createRandom(seed)
  const browser = await chromium.launch({ executablePath: findChromium() })
  for (let index = 0; index < count; index += 1) {
    const language = LANGUAGES[index % LANGUAGES.length] ?? 'en'
    const kind = KINDS[index % KINDS.length] ?? 'html'
    const layout = LAYOUTS[(index * 2 + Math.floor(index / 9)) % LAYOUTS.length] ?? 'bullets'
    const sample = composeSample({ language, layout, signers: 3 + random.below(18), random })
    const name = `made-${String(index + 1).padStart(2, '0')}-${language}-${layout}.${kind}`
    const made = {
      html: () => setHtml(sample, random),
      txt: () => setText(sample, random),
      docx: () => setDocx(sample),
      pdf: () => setPdf(sample, browser, random),
    }
    writeFileSync(join(folder, name), await made[kind]())
    writeFileSync(join(folder, `${name}.truth.json`), `${JSON.stringify(sample.truth, null, 2)}\n`)
  }
  await browser.close()
}

const [folder = 'tests/letters', seed = '2023', count = '45'] = process.argv.slice(2)
await make(folder, Number(seed), Number(count))
