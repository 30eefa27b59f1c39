import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../../extension/interface-languages.ts'
import en from '../../../locales/en.json' with { type: 'json' }
import { glossaryFaults } from './glossary-faults.ts'

/** What each store takes, in characters; `store/README.md` says where that was seen. */
const LIMITS = {
  chrome: { name: 75, summary: 132, description: [1, 16_000] },
  edge: { name: 45, summary: 132, description: [250, 5_000] },
  firefox: { name: 50, summary: 250, description: [1, 16_000] },
} as const

const read = (name: string) => readFileSync(`store/${name}.md`, 'utf8')

/** A listing, whose parts stand below headings that are the same in each language. */
function listing(language: string) {
  const parts = /^# (.+)\n\n## Summary\n\n(.+)\n\n## Description\n\n([^#]+)\n$/.exec(
    read(`listing/${language}`),
  )
  const [, name = '', summary = '', description = ''] = parts ?? []
  return { name, summary, description }
}

/** Its paragraphs, a list as one of so many points. */
const shapeOf = (description: string) =>
  description.split('\n\n').map((paragraph) => paragraph.match(/^- /gm)?.length ?? 'text')

test('each permission that the settings explain has its reason for the stores, and no other', () => {
  const explained = Object.keys(en)
    .flatMap((key) => /^permission\.(\w+)$/.exec(key)?.[1] ?? [])
    .filter((name) => name !== 'hosts')
  const given = [...read('permissions').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(given.sort()).toEqual(explained.sort())
})

test('there is a listing for each language of the interface, and no other', () => {
  expect(readdirSync('store/listing').sort()).toEqual(
    INTERFACE_LANGUAGES.map((language) => `${language}.md`).sort(),
  )
})

describe.each(INTERFACE_LANGUAGES)('the listing in %s', (language) => {
  const { name, summary, description } = listing(language)

  test('has the name and the summary of the package', () => {
    const messages = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'))
    expect({ name, summary }).toEqual({
      name: messages['manifest.name'],
      summary: messages['manifest.description'],
    })
  })

  test.each(Object.entries(LIMITS))('fits the form of %s', (_, limits) => {
    const [least, most] = limits.description
    expect(name.length).toBeLessThanOrEqual(limits.name)
    expect(summary.length).toBeLessThanOrEqual(limits.summary)
    expect(description.length).toBeGreaterThanOrEqual(least)
    expect(description.length).toBeLessThanOrEqual(most)
  })

  test('says as much as the English one, paragraph by paragraph, as plain text', () => {
    expect(shapeOf(description)).toEqual(shapeOf(listing('en').description))
    expect(description).not.toMatch(/[`*_<>[\]{}]|\bhttps?:/)
  })
})

test('no store text holds a place for words or addresses that are still to come', () => {
  const texts = readdirSync('store', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join('store', name), 'utf8'))
  expect(texts.length).toBeGreaterThan(INTERFACE_LANGUAGES.length)
  for (const text of texts)
    expect(text).not.toMatch(/\bexample\.\w|\bto ?do\b|\btbd\b|\bxxx|lorem|\{\w*\}|\?\?\?/i)
})

test('the listings have the UN’s terms, as the interface has', () => {
  const texts = INTERFACE_LANGUAGES.map((language) => [
    language,
    Object.fromEntries(listing(language).description.split(/\n+/).entries()),
  ])
  expect(glossaryFaults(Object.fromEntries(texts))).toEqual([])
})
