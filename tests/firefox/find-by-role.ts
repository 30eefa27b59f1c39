import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import type { Name, Role } from '../scenarios/stage.ts'

/** Testing Library in one file, for a page: roles and names as the standards compute them. */
const LIBRARY = readFileSync(
  fileURLToPath(import.meta.resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js')),
  'utf8',
)

type Queries = Pick<typeof import('@testing-library/dom'), 'queryAllByRole'>

declare const TestingLibraryDom: Queries

/** The elements of a page with a role and a name that can be seen, in open shadow roots too. */
export async function findByRole(page: Page, role: Role, name: Name) {
  const isThere = await page.evaluate(() => 'TestingLibraryDom' in globalThis)
  if (!isThere) await page.evaluate(LIBRARY)
  const wanted =
    typeof name === 'string' ? { text: name } : { source: name.source, flags: name.flags }
  return page.evaluateHandle(
    (role, wanted) => {
      const found = [document, ...document.querySelectorAll('*')]
        .map((node) => (node instanceof Element ? node.shadowRoot : node))
        .filter((root) => root !== null)
        .flatMap((root) =>
          TestingLibraryDom.queryAllByRole(root as unknown as HTMLElement, role, {
            name: 'text' in wanted ? wanted.text : new RegExp(wanted.source, wanted.flags),
          }),
        )
      return found.filter((element) => element.getClientRects().length > 0)
    },
    role,
    wanted,
  )
}
