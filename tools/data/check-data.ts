import { checkLetters } from './check-letters.ts'
import { checkLists } from './check-lists.ts'
import { DataError, type Findings } from './problem.ts'
import { readSources, type Sources } from './sources.ts'

/** Reads and checks a folder laid out like `data/`, against the schemas and against itself. */
export function checkSources(folder: string): { sources: Sources; findings: Findings } {
  const { sources, problems } = readSources(folder)
  const findings: Findings = { errors: [...problems], notices: [] }
  // In a list that was not read whole, much would seem missing that is not.
  if (problems.every(({ file }) => file.startsWith('data/letters/'))) {
    checkLists(sources, findings)
    checkLetters(sources, findings)
  }
  return { sources, findings }
}

/** The same, for those who need data without errors: throws a `DataError` when there are any. */
export function soundSources(folder: string): Sources {
  const { sources, findings } = checkSources(folder)
  if (findings.errors.length > 0) throw new DataError(findings.errors)
  return sources
}
