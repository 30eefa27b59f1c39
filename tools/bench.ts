/** `npm run bench`: how quick matching and search are; 1 where a figure is not reached. */
import { benchMatching } from './bench/matching.ts'
import { benchSearch } from './bench/search.ts'

for (const bench of [benchMatching, benchSearch]) {
  const { lines, failed } = bench()
  console.log(lines.join('\n'))
  if (failed) process.exitCode = 1
}
