import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (name: string) => readFileSync(`.github/workflows/${name}.yml`, 'utf8')
/** The jobs of a workflow, by name, as they are written. */
function jobs(text: string): Map<string, string> {
  const [, written = ''] = text.split('\njobs:\n')
  const parts = written.split(/^ {2}(\w+):$/m).slice(1)
  return new Map(parts.flatMap((part, at) => (at % 2 ? [[parts[at - 1] ?? '', part]] : [])))
}

describe.each(['letters', 'feed'])('the workflow %s', (name) => {
  const text = read(name)

  it('uses actions by the hash of a commit alone', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, one]) => one)
    expect(used.length).toBeGreaterThan(2)
    for (const one of used) expect(one).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('gives each job what it needs, and takes no text of others into a shell', () => {
    expect(text).toContain('\npermissions: {}\n')
    for (const job of jobs(text).values()) expect(job).toContain('permissions:')
    const commands = text
      .split('\n')
      .filter((line) => !/^\s+\w+: \$\{\{ (?:secrets|github\.token)/.test(line))
    expect(commands.join('\n')).not.toContain('${{')
  })
})

it('what reads pages of the web may write nothing, and what writes runs nothing of ours', () => {
  const { watch = '', propose = '' } = Object.fromEntries(jobs(read('letters')))
  expect(watch).not.toMatch(/write|GH_TOKEN/)
  expect(watch).toContain('persist-credentials: false')
  expect(propose).toContain('contents: write')
  expect(propose).not.toMatch(/npm |node /)
})

it('keys are known to the step that signs alone, and none of the root at all', () => {
  const text = read('feed')
  const steps = text.split(/^ {6}- /m).filter((step) => step.includes('secrets.'))
  expect(steps).toHaveLength(1)
  expect(steps[0]).toContain('run: npm run feed -- sign feed\n')
  expect(text).not.toMatch(/KEY_ROOT/)
})
