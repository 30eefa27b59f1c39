import { Command, Option } from 'commander'
import { groupedFingerprint } from '../lib/feeds/fingerprint.ts'
import { type BuildOptions, buildFeed } from './feed/build.ts'
import { checkFeed } from './feed/check.ts'
import { type InitOptions, initFeed } from './feed/init.ts'
import { checkKeyFolder, ROLES, type Role, readKeys } from './feed/keys.ts'
import { type RotateOptions, rotateKeys } from './feed/rotate.ts'
import { serveFeed } from './feed/serve.ts'
import { signFeed } from './feed/sign.ts'
import { runCommand, wholeNumber } from './run.ts'

const program = new Command('feed').description(
  'Publishes letters as signed files that any web host can serve; see docs/publishing.md.',
)
const keysOption = () =>
  new Option('--keys <folder>', 'the folder of private keys').env('HRC_FEED_KEYS')

program
  .command('init')
  .description('Begin a feed: make its keys and its first root.')
  .argument('<folder>', 'where the feed is to stand')
  .addOption(keysOption().makeOptionMandatory())
  .requiredOption('--title <name>', 'what users read as the name of the collection')
  .requiredOption('--publisher <name>', 'who answers for it')
  .option('--root-keys <number>', 'how many root keys there are', wholeNumber, 3)
  .option('--threshold <number>', 'how many of them must sign', wholeNumber, 2)
  .action(async (folder: string, options: InitOptions) => {
    const fingerprint = await initFeed(folder, options)
    print(`The feed is begun in ${folder}. Its keys are in ${options.keys}: never publish them.`)
    print(`Fingerprint, to tell your users: ${groupedFingerprint(fingerprint)}`)
  })

program
  .command('build')
  .description('Write the letters as files of the feed; what is published already is not repeated.')
  .argument('<folder>', 'the feed')
  .option('--letters <file>', 'records of letters, one a line, in place of data/letters')
  .option('--date <day>', 'the day of the edition, as 2027-03-03')
  .option('--news <words>', 'what is new, in a line')
  .option('--anew', 'begin the files anew: smaller for who begins, larger for who has the feed')
  .action((folder: string, options: BuildOptions) => {
    const { manifest, bytes } = buildFeed(folder, options)
    print(`${manifest.letters} letters in ${manifest.shards.length} files. ${manifest.news}.`)
    print(
      `New for those who have the edition before: ${(bytes / 1000).toFixed(1)} kB. Now: feed sign`,
    )
  })

program
  .command('sign')
  .description('Sign what was built; without anything built, only the timestamp anew.')
  .argument('<folder>', 'the feed')
  .addOption(keysOption())
  .option('--all', 'sign all again, also when nothing was built')
  .action((folder: string, { keys, all = false }: { keys?: string; all?: boolean }) => {
    const place = keys === undefined ? undefined : checkKeyFolder(keys, folder)
    const { targets, timestamp } = signFeed(folder, { keys: readKeys(place), all })
    const edition = targets === null ? 'The edition is as before' : `Edition ${targets} is signed`
    print(`${edition}; timestamp ${timestamp}. Now publish ${folder}/public.`)
  })

program
  .command('check')
  .description('Read a feed as a browser does, from its folder or its address.')
  .argument('<folder or address>', 'the feed')
  .action(async (target: string) => {
    const { manifest, fingerprint, bytes, expires } = await checkFeed(target)
    print(`${manifest.title}, by ${manifest.publisher}, ${manifest.date}. ${manifest.news}.`)
    print(`${manifest.letters} letters, ${(bytes / 1000).toFixed(1)} kB. All signatures are right.`)
    print(`Sign again before ${expires}.`)
    print(`Fingerprint: ${groupedFingerprint(fingerprint)}`)
  })

program
  .command('rotate')
  .description('Exchange the keys of a role, as when one may have been copied.')
  .argument('<folder>', 'the feed')
  .addArgument(program.createArgument('<role>', 'whose keys').choices(ROLES))
  .addOption(keysOption().makeOptionMandatory())
  .option('--count <number>', 'exchange so many of them; 0 only signs the root anew', wholeNumber)
  .action((folder: string, role: Role, options: RotateOptions) => {
    const version = rotateKeys(folder, role, options)
    print(`Root ${version} is signed. Now: feed sign --all, then publish ${folder}/public.`)
  })

program
  .command('serve')
  .description('Serve the feed on this machine, to try it.')
  .argument('<folder>', 'the feed')
  .option('--port <number>', 'the port', wholeNumber, 8080)
  .action(async (folder: string, { port }: { port: number }) => {
    const { address } = await serveFeed(folder, port)
    print(`The feed is served at ${address}; Ctrl+C ends it.`)
  })

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

await runCommand(program)
