/** `npm run eval [-- --errors]`: how well the parts do on the judged data; 1 where a figure is below its least. */
import { Command } from 'commander'
import { evaluateAsks } from './eval/asks-quality.ts'
import { evaluateFamilies } from './eval/family-quality.ts'
import { evaluateHeadings } from './eval/heading-quality.ts'
import { evaluateByHand } from './eval/letters-by-hand.ts'
import { evaluateLetters } from './eval/letters-quality.ts'
import { evaluateMatching } from './eval/matching-quality.ts'
import { evaluatePageLayouts } from './eval/page-layouts.ts'
import { evaluatePages } from './eval/pages-quality.ts'
import { evaluateSearch } from './eval/search-quality.ts'
import { printReport, type Report } from './report.ts'

interface Options {
  errors?: boolean
  families?: boolean
  letters?: string
  part?: string
  asks?: string
  texts?: string
}

const program = new Command('eval')
  .description(
    'Measures matching, page recognition, search, headings, reading and asks against texts on the judged data.',
  )
  .option(
    '--errors',
    'name every pair of letter and text that matching gets wrong, every row of a page, every title',
  )
  .option('--families', 'the families of made letters, one by one')
  .option('--letters <folder>', 'letters of a folder, beside which FOLDER.jsonl says what is true')
  .option('--part <words>', 'only the part whose name has these words in it')
  .option(
    '--asks <file>',
    'other judged asks: {"letter","text","asks":[{"ask","paragraphs":[index…]}]}, one line a letter and text',
  )
  .option('--texts <folder>', 'the texts of those asks, as JSON')
  .action(
    async ({ errors = false, families = false, letters, part = '', asks, texts }: Options) => {
      if (letters) return printReport(await evaluateByHand(letters, errors))
      const parts: Record<string, () => Report | Promise<Report>> = {
        Matching: () => evaluateMatching({ errors }),
        'Page recognition': evaluatePages,
        'Layouts of pages': () => evaluatePageLayouts({ errors }),
        Search: evaluateSearch,
        Headings: () => evaluateHeadings({ errors }),
        'Reading letters': () => evaluateLetters(),
        'Letter families': () => evaluateFamilies({ errors, families }),
        'Asks against texts': () => evaluateAsks({ asks, texts }),
      }
      for (const [name, evaluate] of Object.entries(parts)) {
        if (!name.toLowerCase().includes(part.toLowerCase())) continue
        const { lines, failed } = await evaluate()
        printReport({ lines: [name, ...lines.map((line) => `  ${line}`), ''], failed })
      }
    },
  )

await program.parseAsync()
