/** `npm run bench`: how quick matching and search are; 1 where a figure is not reached. */
import { benchKept } from './bench/kept.ts'
import { benchMatching } from './bench/matching.ts'
import { benchSearch } from './bench/search.ts'

for (const bench of [benchMatching, benchSearch, benchKept]) {
  const { lines, failed } = await bench()
  console.log(lines.join('\n'))
  if (failed) process.exitCode = 1
}
