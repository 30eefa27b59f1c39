/**
 * Mozilla's own checks (`web-ext lint`) on the Firefox build. No error and no warning is let
 * through but the two that Preact's own code causes (it sets innerHTML for a feature we never use).
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './run.ts'

interface LintMessage {
  _type: 'error' | 'warning' | 'notice'
  code: string
  message: string
  file?: string
  line?: number
}

const ALLOWED_CODE = 'UNSAFE_VAR_ASSIGNMENT'

const args = ['lint', '--source-dir', join(ROOT, '.output/firefox-mv3'), '--output', 'json']
const command = join(ROOT, 'node_modules/web-ext/bin/web-ext.js')
const output = await promisify(execFile)(process.execPath, [command, ...args], {
  maxBuffer: 64 * 1024 * 1024,
}).then(
  ({ stdout }) => stdout,
  (failure: { stdout: string }) => failure.stdout,
)
const { errors, warnings } = JSON.parse(output) as {
  errors: LintMessage[]
  warnings: LintMessage[]
}
const serious = [...errors, ...warnings].filter(({ code }) => code !== ALLOWED_CODE)
for (const { _type, code, message, file, line } of serious) {
  console.error(`${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`)
}
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${serious.length} not expected`,
)
process.exit(serious.length === 0 ? 0 : 1)
