/**
 * Mozilla's own checks (`web-ext lint`) on the Firefox build. No error and no warning is let
 * through but those that libraries cause, each known by the very code that it points at.
 */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './run.ts'

const BUILT = join(ROOT, '.output/firefox-mv3')

interface LintMessage {
  _type: 'error' | 'warning' | 'notice'
  code: string
  message: string
  file?: string
  line?: number
  column?: number
}

/** The code that a known warning points at, by the library that it belongs to. */
const KNOWN: Record<string, RegExp[]> = {
  UNSAFE_VAR_ASSIGNMENT: [
    /\.innerHTML=\w+\.__html/, // Preact, for dangerouslySetInnerHTML, which no component uses
    /\.innerHTML=\w+,this\._attempts/, // Readability, restoring its own copy of the page
    /\.innerHTML=\w+\.innerHTML/, // Readability, moving an image inside its own copy
    /createElement\(``\);\w+\.innerHTML=\w+[;,]/, // linkedom, in a document of its own that is no page
    /\.setStatus\(|new Promise/, // pdf.js, an import() of its own worker code
  ],
  DANGEROUS_EVAL: [
    /Function\(`return this`\)/, // Underscore in mammoth, where there is no globalThis
    /Function\(\w+,`_`,\w+\)/, // Underscore's templates, which mammoth does not use
    /Function\(``\+\w+\)/, // setImmediate in JSZip in mammoth, for a handler given as text
  ],
}

/** Characters of code before and after the column of a warning that are compared. */
const CONTEXT_LENGTH = 60

function isKnown({ code, file, line = 1, column = 1 }: LintMessage): boolean {
  const source = file ? readFileSync(join(BUILT, file), 'utf8').split('\n')[line - 1] : undefined
  const context = source?.slice(Math.max(0, column - CONTEXT_LENGTH), column + CONTEXT_LENGTH) ?? ''
  return KNOWN[code]?.some((pattern) => pattern.test(context)) ?? false
}

async function lint(): Promise<{ errors: LintMessage[]; warnings: LintMessage[] }> {
  const command = join(ROOT, 'node_modules/web-ext/bin/web-ext.js')
  const args = [command, 'lint', '--source-dir', BUILT, '--output', 'json']
  const run = promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 })
  // It exits with 1 for errors and still prints its report.
  const { stdout } = await run.catch((failure: { stdout: string }) => failure)
  return JSON.parse(stdout)
}

const { errors, warnings } = await lint()
const serious = [...errors, ...warnings.filter((warning) => !isKnown(warning))]
for (const { _type, code, message, file, line } of serious) {
  console.error(`${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`)
}
const counts = `${errors.length} errors, ${warnings.length} warnings`
console.log(`web-ext lint: ${counts}, ${serious.length} of them not known`)
process.exit(serious.length === 0 ? 0 : 1)
