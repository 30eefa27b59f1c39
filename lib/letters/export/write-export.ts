import type { Letter } from '../letter.ts'
import { writeBibtex } from './bibtex.ts'
import { writeCslJson } from './csl-json.ts'
import { writeLettersCsv } from './csv.ts'
import type { ExportFormat } from './format.ts'
import { writeRis } from './ris.ts'

const WRITERS: Record<ExportFormat, (letters: readonly Letter[]) => string> = {
  csv: writeLettersCsv,
  json: (letters) => `${JSON.stringify(letters, null, 2)}\n`,
  ris: writeRis,
  bibtex: writeBibtex,
  'csl-json': writeCslJson,
}

/** Letters in a format, as the content of a file in UTF-8. */
export function writeLetters(letters: readonly Letter[], format: ExportFormat): string {
  return WRITERS[format](letters)
}
