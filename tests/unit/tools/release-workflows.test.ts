import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const workflows = ['release', 'test'].map((name) => [
  name,
  readFileSync(`.github/workflows/${name}.yml`, 'utf8'),
])

test.each(workflows)(
  '%s: each action is pinned by the hash of a commit, with its version',
  (_, text) => {
    const used = [...(text ?? '').matchAll(/uses: (.*)/g)].map(([, action]) => action)
    expect(used.length).toBeGreaterThan(0)
    for (const action of used)
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  },
)

test.each(workflows)(
  '%s: may do what its job says alone; leaves no key in the clone',
  (_, text) => {
    expect(text).toMatch(/^permissions: \{\}\n\n/m)
    expect(text).toMatch(/^ {4}permissions:\n {6}contents: /m)
    const checkouts = text?.match(/actions\/checkout@/g)?.length
    expect(text?.match(/persist-credentials: false/g)?.length).toBe(checkouts)
  },
)

test('what anybody may start has no secrets', () => {
  const [, text] = workflows.find(([name]) => name === 'test') ?? []
  expect(text).not.toContain('secrets.')
  expect(text).not.toContain('pull_request_target')
})
