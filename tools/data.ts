import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { decodeManifest, type Manifest } from '../lib/letters/manifest.ts'
import { checkSources, soundSources } from './data/check-data.ts'
import { compileFiles } from './data/compile-files.ts'
import { coverageOf } from './data/coverage.ts'
import { letterSchemaText } from './data/letter-schema.ts'
import { type Problem, problemSentence } from './data/problem.ts'
import { catalogueOf } from './data/read-catalogue.ts'
import { withCoverage } from './data/readme.ts'
import { DATA_FOLDER, type Sources } from './data/sources.ts'
import { writeFolder } from './data/write-files.ts'
import { ROOT, runCommand } from './run.ts'

export interface CompileOptions {
  /** A folder laid out like `data/`. */
  source?: string
  /** Where the compiled files go. */
  target?: string
  /** A folder on the same disk for work in progress. */
  workplace?: string
}

export interface CheckResult {
  /** What is wrong, one sentence each. */
  errors: string[]
  /** What is worth a look, one sentence each. */
  notices: string[]
  /** The whole in one sentence. */
  summary: string
}

/**
 * Compiles `data/` into `public/data/`, which the package ships. Throws a `DataError` that names
 * file, field and expectation of everything wrong, and then leaves what was compiled before.
 */
export function compileData({
  source = DATA_FOLDER,
  target = join(ROOT, 'public/data'),
  workplace = join(ROOT, 'out'),
}: CompileOptions = {}): Manifest {
  const files = compileFiles(soundSources(source), packageVersion())
  writeFolder(files, { target, workplace })
  return decodeManifest(JSON.parse(files.get('manifest.json') ?? 'null'))
}

/** Checks `data/` against its schemas, against itself, and its README against its figures. */
export function checkData(folder: string = DATA_FOLDER): CheckResult {
  const { sources, findings } = checkSources(folder)
  const errors: Problem[] = [...findings.errors]
  if (errors.length === 0) errors.push(...readmeProblems(folder, sources))
  const { letters, organizations, sessions, texts } = sources
  const read = `${letters.length} letters, ${organizations.length} organisations, ${sessions.length} sessions, ${texts.length} texts`
  return {
    errors: errors.map(problemSentence),
    notices: findings.notices.map(problemSentence),
    summary: `${read}; errors: ${errors.length}, notices: ${findings.notices.length}`,
  }
}

/** Writes today's figures into the README of the data. Throws a `DataError` on broken data. */
function writeReadme(): void {
  const path = join(DATA_FOLDER, 'README.md')
  const readme = readFileSync(path, 'utf8')
  writeFileSync(path, withCoverage(readme, coverageFrom(soundSources(DATA_FOLDER))))
}

/** Writes `data/letter.schema.json` anew from the declared fields. */
function writeSchema(): void {
  writeFileSync(join(DATA_FOLDER, 'letter.schema.json'), letterSchemaText())
}

function readmeProblems(folder: string, sources: Sources): Problem[] {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  if (withCoverage(readme, coverageFrom(sources)) === readme) return []
  const expectation = 'must say the figures of today: run `node tools/data.ts --readme`'
  return [{ file: 'data/README.md', line: null, field: null, expectation }]
}

function coverageFrom(sources: Sources) {
  return coverageOf({
    letters: sources.letters.map(({ record }) => record),
    organizations: sources.organizations.map(({ record }) => record),
    catalogue: catalogueOf(sources),
  })
}

function packageVersion(): string {
  const { version }: { version?: unknown } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  )
  if (typeof version !== 'string') throw new Error('package.json: `version` must be a string')
  return version
}

function runCheck(): void {
  const { errors, notices, summary } = checkData()
  for (const notice of notices) console.log(`notice: ${notice}`)
  for (const error of errors) console.error(error)
  console.log(summary)
  if (errors.length > 0) process.exitCode = 1
}

function runCompile(): void {
  const { version, files } = compileData()
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  console.log(`public/data: ${version}, ${files.length + 1} files, ${bytes} bytes`)
}

if (import.meta.main) {
  const program = new Command('data')
    .description('Compiles data/ into public/data/.')
    .option('--check', 'only check the data and the figures in its README')
    .option('--readme', 'only write the figures into data/README.md')
    .option('--schema', 'only write the schema of a letter from its declared fields')
    .action(({ check, readme, schema }: { check?: true; readme?: true; schema?: true }) => {
      if (check) runCheck()
      else if (readme) writeReadme()
      else if (schema) writeSchema()
      else runCompile()
    })
  await runCommand(program)
}
