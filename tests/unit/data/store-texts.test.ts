import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import en from '../../../locales/en.json' with { type: 'json' }

/** The longest summary that each store takes, in characters. */
const LONGEST = { chrome: 132, edge: 250, firefox: 250 }

const read = (name: string) => readFileSync(`store/${name}.md`, 'utf8')

test('each permission that the settings explain has its reason for the stores, and no other', () => {
  const explained = Object.keys(en)
    .flatMap((key) => /^permission\.(\w+)$/.exec(key)?.[1] ?? [])
    .filter((name) => name !== 'hosts')
  const given = [...read('permissions').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(given.sort()).toEqual(explained.sort())
})

test.each(Object.entries(LONGEST))(
  '%s: the summary is that of the package, and fits',
  (store, most) => {
    const summary = /(?:Summary|Short description)\*\*: (.*)/.exec(read(store))?.[1] ?? ''
    expect(summary).toBe(en['manifest.description'])
    expect(summary.length).toBeLessThanOrEqual(most)
  },
)
