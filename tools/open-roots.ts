import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const CLOSED = /(attachShadow\(\{mode:)(["'`])closed\2(\}\))/g

/**
 * Copies a build to `FOLDER-test` and opens there, and does nothing else, the shadow roots that we
 * put into pages: what drives a browser sees into no closed one. Gives the copy's folder. Throws
 * where the build does not make its roots in one place, closed.
 */
export function openRoots(built: string): string {
  const folder = testFolder(built)
  const script = readFileSync(join(built, 'annotator.js'), 'utf8')
  const found = script.match(CLOSED)?.length ?? 0
  if (found !== 1) throw new Error(`${built}/annotator.js: ${found} closed roots, 1 was expected`)
  rmSync(folder, { recursive: true, force: true })
  cpSync(built, folder, { recursive: true })
  writeFileSync(join(folder, 'annotator.js'), script.replace(CLOSED, "$1'open'$3"))
  return folder
}

/** Where the copy of a build goes. */
export function testFolder(built: string): string {
  return `${built}-test`
}

/**
 * Before the tests in browsers: opens the roots of a copy of the build that `EXTENSION` names, or of
 * every build that is there. Tests of two builds that go on side by side each name their own.
 */
export default function openAll(): void {
  const { EXTENSION } = process.env
  const builds = EXTENSION ? [EXTENSION] : ['.output/chrome-mv3', '.output/firefox-mv3']
  for (const built of builds) if (existsSync(join(built, 'annotator.js'))) openRoots(built)
}
