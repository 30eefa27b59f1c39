import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { decodeManifest, type Manifest } from '../lib/letters/manifest.ts'
import { checkSources, soundSources } from './data/check-data.ts'
import { compileFiles } from './data/compile-files.ts'
import { coverageOf } from './data/coverage.ts'
import { checkGlossary } from './data/glossary.ts'
import { letterSchemaText } from './data/letter-schema.ts'
import { problemSentence } from './data/problem.ts'
import { withCoverage } from './data/readme.ts'
import { DATA_FOLDER, type Sources } from './data/sources.ts'
import { checkTranslations } from './data/translations.ts'
import { writeFolder } from './data/write-files.ts'
import { collectionOf } from './load-collection.ts'
import { ROOT, runCommand } from './run.ts'

interface CompileOptions {
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
  const { errors } = findings
  if (errors.length === 0) {
    const { written, current } = readmesOf(folder, sources)
    const expectation = 'must say the figures of today: run `node tools/data.ts --readme`'
    const problem = { file: 'data/README.md', line: null, field: null, expectation }
    if (written !== current) errors.push(problem)
  }
  const { letters, organizations, sessions, texts } = sources
  const read = `${letters.length} letters, ${organizations.length} organisations, ${sessions.length} sessions, ${texts.length} texts`
  return {
    errors: errors.map(problemSentence),
    notices: findings.notices.map(problemSentence),
    summary: `${read}; errors: ${errors.length}, notices: ${findings.notices.length}`,
  }
}

/** The README of the data as it is written, and as it would be with the figures of today. */
function readmesOf(folder: string, sources: Sources): { written: string; current: string } {
  const written = readFileSync(join(folder, 'README.md'), 'utf8')
  return { written, current: withCoverage(written, coverageOf(collectionOf(sources))) }
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return String(version)
}

function runCheck(): void {
  const { errors, notices, summary } = checkData()
  const untrue = checkGlossary()
  const untranslated = checkTranslations()
  for (const notice of notices) console.log(`notice: ${notice}`)
  for (const error of [...errors, ...untrue, ...untranslated]) console.error(error)
  console.log(
    `${summary}; messages without a term of the glossary: ${untrue.length}, faults of translations: ${untranslated.length}`,
  )
  if (errors.length + untrue.length + untranslated.length > 0) process.exitCode = 1
}

function runCompile(): void {
  const { version, files } = compileData()
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  console.log(`public/data: ${version}, ${files.length + 1} files, ${bytes} bytes`)
}

function writeData(file: string, text: string): void {
  writeFileSync(join(DATA_FOLDER, file), text)
}

if (import.meta.main) {
  const program = new Command('data')
    .description('Compiles data/ into public/data/.')
    .option(
      '--check',
      'only check the data, the figures in its README, and the terms of translations',
    )
    .option('--readme', 'only write the figures into data/README.md')
    .option('--schema', 'only write the schema of a letter from its declared fields')
    .action(({ check, readme, schema }: { check?: true; readme?: true; schema?: true }) => {
      if (check) runCheck()
      else if (readme)
        writeData('README.md', readmesOf(DATA_FOLDER, soundSources(DATA_FOLDER)).current)
      else if (schema) writeData('letter.schema.json', letterSchemaText())
      else runCompile()
    })
  await runCommand(program)
}
