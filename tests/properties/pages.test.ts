import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readPage } from '../../lib/pages/read-page.ts'
import { resolvePage } from '../../lib/pages/resolve.ts'
import { open, PAGES } from '../unit/pages/fixture.ts'
import { bytesOf, mutatedFiles } from './mutated-files.ts'
import { property } from './property.ts'

property(
  'pages: a mutated page is read or passed over, and what is read of it is of the Council',
  mutatedFiles(PAGES, /\.html$/),
  (file, untimed) => {
    const whole = readFileSync(join(PAGES, file.name), 'utf8')
    const address = /Address: (\S+)/.exec(whole)?.[1]
    if (!address) return
    // A browser parses otherwise, and nests no deeper than 512 elements.
    const { url, document } = untimed(() =>
      open(new TextDecoder().decode(bytesOf(PAGES, file)), address),
    )
    const read = readPage(url, document)
    if (!read) return
    expect(read.rows).toHaveLength(read.reading.texts.length)
    const page = resolvePage(read.reading)
    if (!page) return
    expect(page.session ?? '1').toMatch(/^(?:S-|O[SM]\/)?[1-9]\d{0,2}$/)
    for (const { symbol, outcome } of page.texts) {
      if (symbol) expect(symbol).toMatch(/^A\/HRC\//)
      for (const count of Object.values(outcome?.vote ?? {})) {
        expect(Number.isInteger(count) && count >= 0 && count <= 47).toBe(true)
      }
    }
  },
  { runs: 8 },
)
