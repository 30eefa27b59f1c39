import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect } from '@playwright/test'
import { textOf } from './in-page.ts'
import type { Scenario, Tab } from './stage.ts'

/** One letter of each kind of file, and words of its text. */
const FILES = [
  ['tests/letters/made-04-es-commas.pdf', /Cuba/],
  ['tests/letters/made-12-es-columns.docx', /Consejo de Derechos Humanos/],
  ['tests/letters/hand-02-en-annex.html', /Human Rights Council/],
  ['tests/letters/hand-04-en-experts.txt', /Council/],
  ['tests/letters/cases/02-en.odt', /Human Rights Council/],
  ['tests/letters/cases/02-en.mhtml', /Human Rights Council/],
] as const

function give(tab: Tab, path: string): Promise<void> {
  const file = { name: basename(path), base64: readFileSync(path).toString('base64') }
  return tab.evaluate(({ name, base64 }) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const chosen = new DataTransfer()
    chosen.items.add(new File([bytes], name))
    if (!input) throw new Error('The page must take files.')
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, file)
}

/** Reading files goes on in a worker, where there is no document: pdf.js must work there too. */
export const READ_FILES: Scenario[] = [
  {
    title: 'a letter is read from a file of each kind, apart from the page',
    async run(stage) {
      const library = await stage.openBehind('library.html#kept=')
      await library.front()
      for (const [path, words] of FILES) {
        await expect.poll(() => library.count('button', 'Choose files …'), path).toBe(1)
        await give(library, path)
        await expect
          .poll(() => library.count('button', 'Save letter'), {
            message: path,
            timeout: 30_000,
          })
          .toBe(1)
        await expect
          .poll(() => textOf(library), { message: path, timeout: 30_000 })
          .toContain('Published by')
        expect(await textOf(library)).toMatch(words)
        await library.press('button', 'Discard')
      }
      await expect.poll(() => library.count('button', 'Choose files …')).toBe(1)
      expect(library.errors).toEqual([])
    },
  },
]
