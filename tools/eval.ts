/** `npm run eval [-- --errors]`: how well the parts do on the judged data; 1 where a figure is below its least. */
import { Command } from 'commander'
import { evaluateMatching } from './eval/matching.ts'
import { evaluatePages } from './eval/pages.ts'
import { evaluateSearch } from './eval/search.ts'

interface Options {
  errors?: true
}

const program = new Command('eval')
  .description('Measures matching, page recognition and search on the judged data.')
  .option('--errors', 'name every pair of letter and text that matching gets wrong')
  .action(({ errors = false }: Options) => {
    const parts = {
      Matching: () => evaluateMatching({ errors }),
      'Page recognition': () => evaluatePages(),
      Search: () => evaluateSearch(),
    }
    for (const [name, evaluate] of Object.entries(parts)) {
      const { lines, failed } = evaluate()
      console.log(`${name}\n${lines.map((line) => `  ${line}`).join('\n')}\n`)
      if (failed) process.exitCode = 1
    }
  })

program.parse()
