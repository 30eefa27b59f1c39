import { problemSentence } from '../data/problem.ts'
import type { ImportOptions, ImportResult } from './import.ts'

/**
 * The report of an import for people: a line for each letter that needs a look, each name that is
 * new in the register, and the numbers last.
 */
export function formatImport(result: ImportResult, { dryRun, update }: ImportOptions): string {
  const { added, changed, same, alike, refused, organizations, aliases } = result
  const spellings = [...aliases].flatMap(([id, names]) => names.map((name) => `${id}: ${name}`))
  return [
    ...refused.map((problem) => `refused: ${problemSentence(problem)}`),
    ...alike.map(({ id, why }) => `left out: ${id} ${why}`),
    ...changed.map(({ id, fields }) => `changed: ${id} in ${fields.join(', ')}`),
    ...organizations.map(({ id, name }) => `new organization: ${id}: ${name}`),
    ...spellings.map((spelling) => `new spelling: ${spelling}`),
    `${added.length} new, ${changed.length} changed${update ? '' : ' (kept as they are without --update)'}, ${same} the same, ${alike.length} like another, ${refused.length} problems; ${organizations.length} new organizations, ${spellings.length} new spellings.${dryRun ? ' Nothing was written.' : ''}`,
    ...(dryRun
      ? []
      : ['Run node tools/data.ts --readme to bring the figures in data/README.md up to date.']),
  ].join('\n')
}
