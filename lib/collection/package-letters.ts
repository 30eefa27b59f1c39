import { decodeCatalogue } from '../council/catalogue.ts'
import { decodeAddresses } from '../letters/addresses.ts'
import { decodeHeaders, letterOf } from '../letters/collection-files.ts'
import { shardFile } from '../letters/shard.ts'
import type { ReadFile } from '../package-files.ts'
import { once } from '../remember.ts'
import { decodeIndex } from '../search/encode-index.ts'
import type { Collection } from './collection.ts'
import { createSource } from './source.ts'

/** The letters of the package. Each of its files is read when it is first needed. */
export function packageLetters(readFile: ReadFile): Collection {
  const addresses = once(async () => decodeAddresses(await readFile('/data/addresses.json')))
  const headers = once(async () => decodeHeaders(await readFile('/data/headers.json')))
  return createSource({
    provenance: 'package',
    headers,
    index: once(async () => {
      const [index, catalogue] = await Promise.all(
        ['/data/search.json', '/data/catalogue.json'].map(readFile),
      )
      const { texts } = decodeCatalogue(catalogue)
      return decodeIndex(index, { headers: await headers(), texts })
    }),
    async letter(id) {
      const path = `/data/${shardFile(id)}`
      return letterOf(await readFile(path), id, path)
    },
    idAt: async (address) => (await addresses()).find(address),
  })
}
