import { Command } from 'commander'
import { loadKnowledge } from './letters/knowledge.ts'
import { readLetterFile } from './letters/read.ts'
import { formatReading } from './letters/show.ts'

const program = new Command('letters').description('Reads, adds, checks and completes letters.')

program
  .command('read')
  .description('Read letters from files: HTML, text, PDF or DOCX.')
  .argument('<file...>', 'files to read')
  .option('--json', 'one line of JSON for each file')
  .action(async (files: string[], { json }: { json?: boolean }) => {
    const { knowledge } = loadKnowledge()
    for (const file of files) {
      const { draft, ...reading } = await readLetterFile(file, knowledge)
      process.stdout.write(
        json ? `${JSON.stringify(reading)}\n` : `${formatReading({ draft, ...reading })}\n`,
      )
    }
  })

await program.parseAsync()
