import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { siteOf } from '../../../lib/pages/hosts.ts'
import { parseAddress } from '../../../lib/pages/page-address.ts'
import type { PageType } from '../../../lib/pages/page-type.ts'
import { PAGE_TYPES } from '../../../lib/pages/page-types.ts'
import { findReader } from '../../../lib/pages/read-page.ts'
import { READERS, type ReaderEntry } from '../../../lib/pages/readers.ts'
import { compiledReaders } from '../../../tools/compile-readers.ts'
import { readAddresses } from '../../../tools/eval/pages-quality.ts'

const URLS = readAddresses()
  .map(({ url }) => new URL(url))
  // A document that is a file has no page to be read.
  .filter(({ pathname }) => !/\.(pdf|docx?|xlsx?)$/i.test(pathname))

function typeOf(url: URL): PageType | undefined {
  const site = siteOf(url.host)
  const address = site && parseAddress(url)
  return PAGE_TYPES.find(
    ({ sites, identify: recognise }) => address && sites.includes(site) && recognise(address),
  )
}

const addressOf = ({ host, pathname, search }: URL) => host + pathname + search

describe('the table of page types', () => {
  const known = URLS.flatMap((url) => {
    const type = typeOf(url)
    return type ? [{ url, type }] : []
  })

  it('has its addresses read as what they are recognised as', () => {
    expect(known.length).toBeGreaterThan(200)
    const others = known.filter(({ url, type }) => findReader(url)?.[1] !== type.read)
    expect(others.map(({ url }) => url.href)).toEqual([])
  })

  it('has hints that stand in their addresses', () => {
    const others = known.filter(({ url, type }) => !type.hint.test(addressOf(url)))
    expect(others.map(({ url }) => url.href)).toEqual([])
  })
})

it('compiled, the table calls for the same readers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readers-'))
  const file = join(folder, 'readers.mjs')
  writeFileSync(file, await compiledReaders())
  const compiled: { READERS: ReaderEntry[] } = await import(file)
  rmSync(folder, { recursive: true })
  expect(compiled.READERS.length).toBeLessThan(READERS.length)
  const entryIn = (readers: readonly ReaderEntry[], url: URL) => {
    const [, read, late] = readers.find(([hint]) => hint.test(addressOf(url))) ?? []
    return `${read?.name} ${late}`
  }
  const differing = URLS.filter((url) => entryIn(compiled.READERS, url) !== entryIn(READERS, url))
  expect(differing.map(({ href }) => href)).toEqual([])
})
