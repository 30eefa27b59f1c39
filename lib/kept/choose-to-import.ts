import { dequal } from 'dequal/lite'
import type { Collection } from '../collection/collection.ts'
import type { Letter } from '../letters/letter.ts'
import { addressKeysOf } from './address-keys.ts'
import type { Backup } from './backup.ts'
import { findKept } from './find-kept.ts'
import type { DifferingLetter, ImportedNote, KeptLetter } from './kept-letter.ts'
import type { KeptStore } from './kept-store.ts'

/** What becomes of some letters of a file, as long as the kept letters are at a revision. */
export interface ImportChoice {
  taken: KeptLetter[]
  skipped: ImportedNote[]
  differing: DifferingLetter[]
  revision: number
}

export interface ChooseToImportOptions {
  store: KeptStore
  /** The import's id. */
  id: string
  /** Letters with their places in the file. */
  placed: readonly { letter: Letter; place: number }[]
  /** Set when the file is one: its letters are brought back as they were. */
  backup: Backup | null
  /** Ids of the letters that one of this import, from before these, was set beside. */
  shown: ReadonlySet<string>
  publicLetters: Pick<Collection, 'letter' | 'idAt'>
}

/**
 * Parts letters into those to keep, those that are there as they are, and those that differ from
 * the one that is there. A letter is the one of its id, or the one at one of its addresses. In a
 * backup only the id counts: several letters of one page may have been kept.
 */
export async function chooseToImport(options: ChooseToImportOptions): Promise<ImportChoice> {
  const { store, placed, backup } = options
  const letters = placed.map(({ letter }) => letter)
  const { held, revision } = await findKept(store.connection, letters, backup === null)
  const sifted: ImportChoice = { taken: [], skipped: [], differing: [], revision }
  const taken = new Map<string, Letter>()
  for (const [at, { letter, place }] of placed.entries()) {
    const skip = (why: string) => sifted.skipped.push({ place, id: letter.id, why })
    const differs = (from: Letter) => {
      if (options.shown.has(from.id) || sifted.differing.some(({ id }) => id === from.id))
        return skip(`differs from ${from.id}, as one before it that is shown`)
      return sifted.differing.push({
        import: options.id,
        id: from.id,
        letter: { ...letter, id: from.id },
        from: about?.from ?? 'import',
        source: about?.source ?? null,
      })
    }
    const about = backup?.kept.get(letter.id)
    const own = held[at] ?? null
    const twin = backup ? undefined : letterAtSameAddress(letter, taken)
    const known = own || twin ? null : await findPublic(letter, options)
    if (own === 'damaged') skip('a letter of this id is kept already, and damaged')
    else if (own && isSameLetter(letter, own.letter)) skip('this letter is kept already')
    else if (own) differs(own.letter)
    else if (twin) skip(`stands at the same address as ${twin.id}`)
    else if (known && isSameLetter(letter, known)) skip('this letter is in HRC Letters as it is')
    else if (known && known.id !== letter.id) differs(known)
    else {
      for (const address of addressKeysOf(letter)) taken.set(address, letter)
      const { kept = new Date().toISOString(), from = 'import', source = null } = about ?? {}
      const { id } = letter
      sifted.taken.push({ id, letter, kept, from, source, revision: 0, draft: '' })
    }
  }
  return sifted
}

function letterAtSameAddress(
  letter: Letter,
  taken: ReadonlyMap<string, Letter>,
): Letter | undefined {
  const address = addressKeysOf(letter).find((one) => taken.has(one))
  return address === undefined ? undefined : taken.get(address)
}

/** The public letter that a letter is, by its id or address; none for a backup's. */
async function findPublic(
  letter: Letter,
  { backup, publicLetters }: ChooseToImportOptions,
): Promise<Letter | null> {
  if (backup) return null
  const own = await publicLetters.letter(letter.id)
  if (own) return own.letter
  for (const address of [letter.url, ...letter.also_at]) {
    const id = address === '' ? null : await publicLetters.idAt(address)
    if (id !== null) return (await publicLetters.letter(id))?.letter ?? null
  }
  return null
}

/** Whether two records of one letter say the same, however its id and addresses are written. */
function isSameLetter(one: Letter, other: Letter): boolean {
  const contentOf = (letter: Letter) => ({
    ...letter,
    id: '',
    url: '',
    also_at: addressKeysOf(letter).sort(),
  })
  return dequal(contentOf(one), contentOf(other))
}
