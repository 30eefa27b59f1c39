import { gone } from '../letters/parse/source-blocks.ts'

/**
 * The first bytes of a file of the user, `most` at most. Throws an `UnreadableError` when it can no
 * longer be opened. To be asked before its size: of a file that is gone, Chromium says it is empty.
 */
export async function bytesOf(file: File, most: number): Promise<Uint8Array> {
  try {
    // A part of what is said to be empty would be empty too, and no fault.
    const part = file.size > most ? file.slice(0, most) : file
    return new Uint8Array(await part.arrayBuffer())
  } catch {
    throw gone()
  }
}
