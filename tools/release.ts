/**
 * `npm run release [-- --dry-run]`: everything that a release is made of, in `out/release`: the
 * zips for the stores, the sources, a bill of materials and the hashes; then the stores get it. A
 * dry run goes through all of it, says why it would be refused, and hands nothing over.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { build } from './build.ts'
import { askGit } from './git.ts'
import { writeBill } from './release/bill.ts'
import { newestSection } from './release/changelog.ts'
import { type PackageFile, refusalsOf, tagOf } from './release/refusals.ts'
import { readSources } from './release/sources.ts'
import { type Package, planSubmission } from './release/stores.ts'
import { readFiles, zipFiles } from './release/zip.ts'
import { ROOT, runCommand, runNode, runPackage } from './run.ts'

const OUT = join(ROOT, 'out/release')
const NAME = 'hrc-letters'

interface Options {
  dryRun?: boolean
  figures: boolean
}

async function release({ dryRun = false, figures }: Options): Promise<void> {
  if (!figures && !dryRun) throw new Error('--no-figures is for a dry run: a release needs them.')
  const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')
  const packageFile: PackageFile = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const refusals = refusalsOf({
    changelog,
    packageFile,
    status: askGit(ROOT, 'status', '--porcelain'),
    tags: askGit(ROOT, 'tag', '--list')?.split('\n') ?? [],
  })
  if (refusals[0] && !dryRun) throw new Error(refusals[0])
  const version = newestSection(changelog).version ?? packageFile.version
  if (figures) refusals.push(...(await failedChecks()))
  if (refusals[0] && !dryRun) throw new Error(refusals[0])
  const paths = await makePackages(version)
  await submit(paths, dryRun)
  if (refusals.length > 0) throw new Error(['This would be refused:', ...refusals].join('\n'))
  if (!dryRun) tell(`Now tag what was released: git tag -s ${tagOf(version)}`)
}

/** Every check of the project and every figure, in one sentence each where it fails. */
async function failedChecks(): Promise<string[]> {
  const failed: string[] = []
  for (const [tool, sentence] of [
    ['test', 'npm test fails; what fails is above.'],
    ['bench', 'A figure of npm run bench is not reached; it is marked above.'],
  ] as const) {
    if ((await runNode([`tools/${tool}.ts`])) !== 0) failed.push(sentence)
  }
  return failed
}

/** Builds and packs all that is handed out; gives where each zip is. */
async function makePackages(version: string): Promise<Record<Package, string>> {
  await build('chrome')
  await build('firefox')
  if ((await runNode(['tools/lint-extension.ts'])) !== 0) {
    throw new Error('web-ext lint finds something in the Firefox build; it is above.')
  }
  const base = `${NAME}-${version}`
  const packages = {
    chrome: zipFiles(readFiles(join(ROOT, '.output/chrome-mv3'))),
    firefox: zipFiles(readFiles(join(ROOT, '.output/firefox-mv3'))),
    sources: zipFiles(readSources(ROOT)),
  }
  const time = askGit(ROOT, 'log', '-1', '--format=%cI')?.trim() ?? ''
  const files = new Map<string, Uint8Array>([
    ...Object.entries(packages).map(([kind, zip]) => [`${base}-${kind}.zip`, zip] as const),
    [`${base}.cdx.json`, Buffer.from(writeBill(ROOT, NAME, time))],
  ])
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  const sums = [...files].map(([name, bytes]) => {
    writeFileSync(join(OUT, name), bytes)
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}`
  })
  writeFileSync(join(OUT, 'SHA256SUMS'), `${sums.join('\n')}\n`)
  tell(`In out/release, of version ${version}:`, ...sums)
  const path = (kind: Package) => join(OUT, `${base}-${kind}.zip`)
  return { chrome: path('chrome'), firefox: path('firefox'), sources: path('sources') }
}

/** Hands the zips to the stores whose keys are in the environment. */
async function submit(paths: Record<Package, string>, dryRun: boolean): Promise<void> {
  const { env, stores, left } = planSubmission(process.env, paths)
  tell(...left)
  if (stores.length === 0) return
  const args = dryRun ? ['submit', '--dry-run'] : ['submit']
  const status = await runPackage('wxt/bin/wxt.mjs', args, { env })
  if (status !== 0) throw new Error(`wxt submit to ${stores.join(', ')} failed; it says why above.`)
}

function tell(...lines: string[]): void {
  console.log(lines.join('\n'))
}

await runCommand(
  new Command('release')
    .description('Make everything a release is made of, and hand it to the stores.')
    .option('--dry-run', 'go through all of it, and hand nothing over')
    .option('--no-figures', 'in a dry run: leave out npm test and npm run bench')
    .action(release),
)
