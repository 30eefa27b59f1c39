/**
 * `npm test -- structure`: imports only as CONTRIBUTING.md's table allows them, no circle of
 * files, nothing exported that no other file needs, no file too long, no sentence of the interface outside
 * `locales/`. One sentence a finding; 1
 * when there is any.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run.ts'
import { findCircles } from './structure/circles.ts'
import { readImports } from './structure/imports.ts'
import { findSentences } from './structure/sentences.ts'
import { findForbidden } from './structure/table.ts'
import { findUnused } from './structure/unused.ts'

const MAX_LINES = 250

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

/** Tests may be longer: they are read one case at a time. */
function findTooLong(files: Iterable<string>): string[] {
  return [...files].flatMap((file) => {
    const lines = file.startsWith('tests/') ? 0 : read(file).trimEnd().split('\n').length
    return lines > MAX_LINES ? [`${file} has ${lines} lines, more than ${MAX_LINES}.`] : []
  })
}

const unused = findUnused(ROOT)
const imports = readImports(ROOT)
const findings = [
  ...findForbidden(imports, read('CONTRIBUTING.md')),
  ...findCircles(imports).map(
    (circle) => `Files import each other in a circle: ${circle.join(' → ')}.`,
  ),
  ...findTooLong(imports.keys()),
  ...[...imports.keys()].flatMap((file) => findSentences(file, read(file))),
  ...(await unused),
]
for (const finding of findings) console.error(finding)
console.log(`${imports.size} files, ${findings.length} findings`)
process.exitCode = findings.length === 0 ? 0 : 1
