/** `npm run eval [-- --errors]`: how well the parts do on the judged data; 1 where a figure is below its least. */
import { Command } from 'commander'
import { evaluateLetters } from './eval/letters-quality.ts'
import { evaluateMatching } from './eval/matching-quality.ts'
import { evaluatePageLayouts } from './eval/page-layouts.ts'
import { evaluatePages } from './eval/pages-quality.ts'
import { evaluateSearch } from './eval/search-quality.ts'

interface Options {
  errors?: boolean
  part?: string
}

/** What a part reports: its figures, and whether one is below its least. */
interface Evaluation {
  lines: string[]
  failed: boolean
}

const program = new Command('eval')
  .description('Measures matching, page recognition, search and reading on the judged data.')
  .option(
    '--errors',
    'name every pair of letter and text that matching gets wrong, and every row of a page',
  )
  .option('--part <words>', 'only the part whose name has these words in it')
  .action(async ({ errors = false, part }: Options) => {
    const parts: Record<string, () => Evaluation | Promise<Evaluation>> = {
      Matching: () => evaluateMatching({ errors }),
      'Page recognition': () => evaluatePages(),
      'Layouts of pages': () => evaluatePageLayouts({ errors }),
      Search: () => evaluateSearch(),
      'Reading letters': () => evaluateLetters(),
    }
    for (const [name, evaluate] of Object.entries(parts)) {
      if (part && !name.toLowerCase().includes(part.toLowerCase())) continue
      const { lines, failed } = await evaluate()
      console.log(`${name}\n${lines.map((line) => `  ${line}`).join('\n')}\n`)
      if (failed) process.exitCode = 1
    }
  })

await program.parseAsync()
