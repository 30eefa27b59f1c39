import { fold } from './fold.ts'

/** The folded letters a to z and digits of a text, with hyphens between: for ids and file names. */
export function slugOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
