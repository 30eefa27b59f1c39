import { FeedError } from './feed-error.ts'
import { readAtMost } from './fetch-file.ts'

/** Unpacks gzip, no further than `most` bytes. Throws a `FeedError`. */
export async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  most: number,
  about: string,
): Promise<string> {
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
    const bytes = await readAtMost(stream, most, about)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw error instanceof FeedError ? error : new FeedError('damaged', about, error)
  }
}
