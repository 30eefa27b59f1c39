import { BESIDE_PAGES } from './beside-pages.ts'
import { HOSTILE_PAGE } from './hostile-page.ts'
import { OWN_PAGES } from './own-pages.ts'
import { READ_FILES } from './read-files.ts'
import type { Scenario } from './stage.ts'

/** What every browser must do. */
export const SCENARIOS: Scenario[] = [...BESIDE_PAGES, ...HOSTILE_PAGE, ...OWN_PAGES, ...READ_FILES]
