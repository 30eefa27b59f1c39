/** `npm run bench`: how quick matching, search, keeping and reading letters are, and what a page pays; 1 where a figure is not reached. */
import { benchInBrowser } from './bench/browser.ts'
import { benchKept } from './bench/kept-speed.ts'
import { benchLetters } from './bench/letters-speed.ts'
import { benchMatching } from './bench/matching-speed.ts'
import { benchSearch } from './bench/search-speed.ts'
import { printReport } from './report.ts'

for (const bench of [benchMatching, benchSearch, benchKept, benchLetters, benchInBrowser]) {
  printReport(await bench())
}
