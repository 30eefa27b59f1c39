import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkGlossary } from '../../../tools/data/glossary.ts'

/** What the project's glossary finds wrong in texts by language, each by a key of its own. */
export function glossaryFaults(texts: Record<string, Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'glossary-faults-'))
  copyFileSync('locales/glossary.csv', join(folder, 'glossary.csv'))
  for (const [language, ofLanguage] of Object.entries(texts))
    writeFileSync(join(folder, `${language}.json`), JSON.stringify(ofLanguage))
  const faults = checkGlossary(folder)
  rmSync(folder, { recursive: true })
  return faults
}
