/** `npm run bench`: how quick matching, search, keeping, reading letters and setting asks against a text are, and what a page pays; 1 where a figure is not reached. */
import { benchAsks } from './bench/asks-speed.ts'
import { benchInBrowser } from './bench/browser.ts'
import { benchKept } from './bench/kept-speed.ts'
import { benchLetters } from './bench/letters-speed.ts'
import { benchMatching } from './bench/matching-speed.ts'
import { benchSearch } from './bench/search-speed.ts'
import { printReport } from './report.ts'

for (const bench of [
  benchMatching,
  benchSearch,
  benchKept,
  benchLetters,
  benchAsks,
  benchInBrowser,
]) {
  printReport(await bench())
}
