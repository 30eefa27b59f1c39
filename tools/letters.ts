import { join } from 'node:path'
import { Command } from 'commander'
import { type AddOptions, addLetter } from './letters/add.ts'
import { type CompleteOptions, completeLetters } from './letters/complete.ts'
import { formatImport } from './letters/format-import.ts'
import { type ImportOptions, importLetters } from './letters/import.ts'
import { LetterReader } from './letters/letter-reader.ts'
import { checkLetterFiles } from './letters/run-check.ts'
import { formatReading } from './letters/show-reading.ts'
import { type WatchOptions, watchPublishers } from './letters/watch.ts'
import { formatWatch } from './letters/watch-report.ts'
import { writeWhole } from './letters/write-letter.ts'
import { runCommand, wholeNumber } from './run.ts'

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
      print(json ? JSON.stringify(reading) : formatReading({ draft, ...reading }))
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
      print(
        `${path}\nRun node tools/data.ts --readme to bring the figures in data/README.md up to date.`,
      )
  })

program
  .command('import')
  .description('Write many letters into data/letters, from files of one JSON record a line.')
  .argument('<file...>', 'files of records as data/letter.schema.json describes them')
  .option('--dry-run', 'only say what would be done')
  .option('--update', 'also write letters that are there already with other values')
  .option('--duplicates', 'also write letters that are like one that is there')
  .option('--data <folder>', 'another folder than data/')
  .action((files: string[], options: ImportOptions) => {
    const result = importLetters(files, options)
    print(formatImport(result, options))
    if (result.refused.length > 0) process.exitCode = 1
  })

program
  .command('check')
  .description('Check the letters against their schema, the rest of the data and each other.')
  .option('--data <folder>', 'another folder than data/')
  .action(({ data }: { data?: string }) => {
    const { errors, notices, summary } = checkLetterFiles(data)
    for (const notice of notices) print(`notice: ${notice}`)
    for (const error of errors) print(`error: ${error}`)
    print(summary)
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
  .action(async (ids: string[], { delay, ...options }: CompleteOptions & { delay: number }) => {
    const stop = new AbortController()
    process.once('SIGINT', () => stop.abort())
    const { signal } = stop
    const attempts = await completeLetters({ ...options, ids, delay: delay * 1000, signal })
    for (const { id, result, why } of attempts) print(`${result.padEnd(12)} ${id}: ${why}`)
    const completed = attempts.filter(({ result }) => result === 'completed').length
    print(
      `${attempts.length} letters tried, ${completed} with new names; proposals are in ${options.work}. data/ was not changed.`,
    )
    if (signal.aborted) print('Stopped; the same command goes on from here.')
  })

program
  .command('watch')
  .description('Look for new letters in feeds and sitemaps of publishers; propose, add nothing.')
  .option('--sources <file>', 'the publishers', 'data/watch.json')
  .option('--work <folder>', 'where drafts, record and report are kept', 'out/watch')
  .option('--limit <number>', 'at most so many pages', wholeNumber, 50)
  .option('--delay <seconds>', 'between two requests to one host', wholeNumber, 5)
  .option('--data <folder>', 'another folder than data/')
  .action(async ({ delay, ...options }: WatchOptions & { delay: number }) => {
    const report = formatWatch(await watchPublishers({ ...options, delay: delay * 1000 }))
    writeWhole(join(options.work, 'report.md'), report)
    print(report)
  })

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

await runCommand(program)
