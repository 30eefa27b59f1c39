import { nameKey } from '../../lib/text/name-key.ts'
import { repeated } from './check-catalogue.ts'
import type { Findings } from './findings.ts'
import { shown } from './problem.ts'
import type { Sources } from './sources.ts'

/**
 * Checks that every name in the register, whatever its case and accents, belongs to one
 * organisation, and that ids and themes are there once.
 */
export function checkRegister({ organizations, themes }: Sources, findings: Findings): void {
  findings.errors.push(
    ...repeated(organizations, 'id', ({ id }) => id),
    ...repeated(themes, 'id', ({ id }) => id),
  )
  const owners = new Map<string, string>()
  for (const { record, file, line } of organizations) {
    for (const name of [record.name, ...record.aliases]) {
      const key = nameKey(name)
      const owner = owners.get(key)
      if (owner !== undefined && owner !== record.id) {
        const expectation = `must name one organisation, but ${shown(name)} is of "${owner}" too`
        findings.errors.push({ file, line, field: record.id, expectation })
      }
      owners.set(key, record.id)
    }
  }
}
