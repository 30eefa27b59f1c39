import * as v from 'valibot'
import { SourceShape } from '../letters/parse/source-shape.ts'
import type { PageText } from './page-text.ts'

const PageTextShape: v.GenericSchema<unknown, PageText> = v.union([
  v.object({ source: SourceShape }),
  v.object({ why: v.picklist(['pdf', 'closed', 'empty', 'too-long', 'failed']) }),
])

/**
 * Checks the result of a page's reader: known fields only, within the limits of a letter. Null for
 * anything else. Never throws.
 */
export function pageTextFrom(result: unknown): PageText | null {
  const read = v.safeParse(PageTextShape, result, { abortEarly: true })
  return read.success ? read.output : null
}
