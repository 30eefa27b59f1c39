import { Command, InvalidArgumentError } from 'commander'
import { type AddOptions, addLetter } from './letters/add.ts'
import { completeLetters } from './letters/complete.ts'
import { LetterReader } from './letters/letter-reader.ts'
import { checkLetterFiles } from './letters/run-check.ts'
import { formatReading } from './letters/show-reading.ts'
import { runCommand } from './run.ts'

const program = new Command('letters').description('Reads, adds, checks and completes letters.')

program
  .command('read')
  .description(
    'Read letters from files: HTML, MHTML, e-mail, text, PDF, DOCX or ODT. Exits with 1 when one holds none.',
  )
  .argument('<file...>', 'files to read')
  .option('--json', 'one line of JSON for each file')
  .action(async (files: string[], { json }: { json?: boolean }) => {
    const reader = new LetterReader()
    for (const file of files) {
      const { draft, ...reading } = await reader.read(file)
      process.stdout.write(
        json ? `${JSON.stringify(reading)}\n` : `${formatReading({ draft, ...reading })}\n`,
      )
      if (!draft) process.exitCode = 1
    }
    reader.close()
  })

program
  .command('add')
  .description('Read a letter, show it and write it into data/letters.')
  .argument('<file or address>', 'a file, or an address that begins with https:// or http://')
  .option('--yes', 'ask nothing')
  .option('--url <address>', 'where the letter stands')
  .option('--publisher <name>', 'who published it')
  .option('--id <id>', 'the id of the letter')
  .option('--duplicate', 'add it although it is like a letter that is there')
  .option('--data <folder>', 'another folder than data/')
  .action(async (target: string, options: AddOptions) => {
    const path = await addLetter(target, options, (text) => process.stderr.write(`${text}\n`))
    if (path === null) process.stderr.write('Nothing was written.\n')
    else
      process.stdout.write(
        `${path}\nRun node tools/data.ts --readme to bring the figures in data/README.md up to date.\n`,
      )
  })

program
  .command('check')
  .description('Check the letters against their schema, the rest of the data and each other.')
  .option('--data <folder>', 'another folder than data/')
  .action(({ data }: { data?: string }) => {
    const { errors, notices, summary } = checkLetterFiles(data)
    for (const notice of notices) process.stdout.write(`notice: ${notice}\n`)
    for (const error of errors) process.stdout.write(`error: ${error}\n`)
    process.stdout.write(`${summary}\n`)
    if (errors.length > 0) process.exitCode = 1
  })

program
  .command('complete')
  .description('Fetch the sources of incomplete letters and propose the names they add.')
  .argument('[id...]', 'only these letters')
  .option('--limit <number>', 'at most so many letters', wholeNumber)
  .option('--delay <seconds>', 'between two requests to one host', wholeNumber, 5)
  .option('--again', 'try again what was tried before')
  .option('--data <folder>', 'another folder than data/')
  .option('--work <folder>', 'where proposals are kept', 'out/complete')
  .action(
    async (
      ids: string[],
      options: { limit?: number; delay: number; again?: boolean; data?: string; work: string },
    ) => {
      const stop = new AbortController()
      process.once('SIGINT', () => stop.abort())
      const { delay, ...rest } = options
      const attempts = await completeLetters({
        ...rest,
        ids,
        delay: delay * 1000,
        signal: stop.signal,
      })
      for (const { id, result, why } of attempts)
        process.stdout.write(`${result.padEnd(12)} ${id}: ${why}\n`)
      const completed = attempts.filter(({ result }) => result === 'completed').length
      process.stdout.write(
        `${attempts.length} letters tried, ${completed} with new names; proposals are in ${options.work}. data/ was not changed.\n`,
      )
      if (stop.signal.aborted)
        process.stdout.write('Stopped; the same command goes on from here.\n')
    },
  )

function wholeNumber(written: string): number {
  const value = Number(written)
  if (!Number.isInteger(value) || value < 0)
    throw new InvalidArgumentError('must be a whole number.')
  return value
}

await runCommand(program)
