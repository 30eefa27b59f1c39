import { UnreadableError } from '../letters/parse/reading-note.ts'

/**
 * Reads up to `limit` bytes from the start of a file of the user. Throws an `UnreadableError` when the
 * file can no longer be opened. Call it before looking at the size, which Chromium gives as 0 for a
 * deleted file.
 */
export async function bytesOf(file: File, limit: number): Promise<Uint8Array> {
  try {
    // A part of a deleted file would be empty, without an error.
    const part = file.size > limit ? file.slice(0, limit) : file
    return new Uint8Array(await part.arrayBuffer())
  } catch {
    throw new UnreadableError({ code: 'gone' })
  }
}
