import type { Collection } from '../../../lib/collection/collection.ts'
import { createSource } from '../../../lib/collection/source.ts'
import { compileSegmentIndex } from '../../../lib/kept/index-segment.ts'
import { headerOf } from '../../../lib/letters/header.ts'
import type { Letter, Provenance } from '../../../lib/letters/letter.ts'
import { addressKey } from '../../../lib/letters/likeness.ts'
import { memoizeLatest } from '../../../lib/remember.ts'

/** A source of made-up letters, which a test may exchange by others at any time. */
export function madeSource(provenance: Provenance, held: { letters: Letter[] }): Collection {
  const headersOf = memoizeLatest((letters: Letter[]) => letters.map(headerOf))
  const indexOf = memoizeLatest((letters: Letter[]) => compileSegmentIndex(letters, []))
  return createSource({
    provenance,
    headers: async () => headersOf(held.letters),
    index: async () => indexOf(held.letters),
    letter: async (id) => held.letters.find((letter) => letter.id === id) ?? null,
    idAt: async (address) =>
      held.letters.find(({ url }) => addressKey(url) === addressKey(address))?.id ?? null,
  })
}
