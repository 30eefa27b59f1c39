import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fromLocales, writeManifestMessages } from '../../../tools/data/manifest-messages.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'))
  mkdirSync(join(folder, 'from'))
})

afterEach(() => rmSync(folder, { recursive: true }))

async function written(language: string, messages: Record<string, string>, as = language) {
  writeFileSync(join(folder, 'from', `${language}.json`), JSON.stringify(messages))
  await writeManifestMessages({ from: join(folder, 'from'), to: join(folder, 'to') })
  return JSON.parse(readFileSync(join(folder, 'to', as, 'messages.json'), 'utf8'))
}

test('a browser finds each message of the manifest under the name that the manifest gives', async () => {
  const messages = { 'manifest.next-badge': 'Texte suivant', 'panel.close': 'Fermer' }
  expect(await written('fr', messages)).toEqual({
    manifest_next_badge: { message: 'Texte suivant' },
  })
  expect(fromLocales('manifest.next-badge')).toBe('__MSG_manifest_next_badge__')
})

test('Chinese stands where Chrome looks for it', async () => {
  const messages = await written('zh', { 'manifest.name': '人权理事会信函' }, 'zh_CN')
  expect(messages).toEqual({ manifest_name: { message: '人权理事会信函' } })
})

test.each([
  ['a description that the Chrome Web Store refuses', 'manifest.description', 'x'.repeat(133)],
  ['an argument, which a manifest cannot fill in', 'manifest.name', 'Letters of {year}'],
])('%s is refused', async (_, key, message) => {
  await expect(written('fr', { [key]: message })).rejects.toThrow(key)
})
