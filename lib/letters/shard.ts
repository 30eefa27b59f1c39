/** Letters are shipped in this many files, so that opening one reads one small file. */
export const SHARDS = 64

/**
 * The shard of a letter: 0 to `SHARDS` - 1, from its id alone (FNV-1a, 32 bits, over the id's
 * UTF-16 units), so that no table of places has to be loaded.
 */
export function shardOf(id: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0) % SHARDS
}

/** The file that holds a letter, relative to the folder of compiled data: `letters/07.json`. */
export function shardFile(id: string): string {
  return shardFileAt(shardOf(id))
}

/** The file of one shard. */
export function shardFileAt(shard: number): string {
  return `letters/${String(shard).padStart(2, '0')}.json`
}
