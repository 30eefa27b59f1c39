import { dequal } from 'dequal/lite'
import type { Collection } from '../collection/collection.ts'
import type { ImportFault } from '../letters/import-fault.ts'
import type { Letter } from '../letters/letter.ts'
import { addressKeysOf } from './address-keys.ts'
import type { Backup } from './backup.ts'
import { findKept } from './find-kept.ts'
import type { DifferingLetter, ImportedNote, KeptLetter } from './kept-letter.ts'
import type { KeptStore } from './kept-store.ts'

/** What to do with letters of a file; valid while the kept letters are at `revision`. */
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
  /** Letters with their positions in the file, from 1. */
  entries: readonly { letter: Letter; place: number }[]
  /** The backup that the file is, whose letters are restored as they were; else null. */
  backup: Backup | null
  /** Ids of letters that differ from an earlier letter of this import. */
  shown: ReadonlySet<string>
  publicLetters: Pick<Collection, 'letter' | 'idAt'>
}

/**
 * Sorts letters of a file into new ones to keep, ones to skip, and ones that differ from a known
 * letter. A letter is known by its id or by one of its addresses; in a backup by its id alone, as the
 * user may have kept several letters of one page. Throws a `StorageError`.
 */
export async function chooseToImport(options: ChooseToImportOptions): Promise<ImportChoice> {
  const { store, entries, backup } = options
  const letters = entries.map(({ letter }) => letter)
  const { held, revision } = await findKept(store.connection, letters, backup === null)
  const choice: ImportChoice = { taken: [], skipped: [], differing: [], revision }
  const taken = new Map<string, Letter>()
  for (const [index, { letter, place }] of entries.entries()) {
    const skip = (fault: ImportFault) => choice.skipped.push({ place, id: letter.id, fault })
    const differs = (from: Letter) => {
      if (options.shown.has(from.id) || choice.differing.some(({ id }) => id === from.id))
        return skip({ code: 'differs', id: from.id })
      return choice.differing.push({
        import: options.id,
        id: from.id,
        letter: { ...letter, id: from.id },
        from: about?.from ?? 'import',
        source: about?.source ?? null,
      })
    }
    const about = backup?.kept.get(letter.id)
    const own = held[index] ?? null
    const sameAddress = backup
      ? undefined
      : addressKeysOf(letter)
          .map((key) => taken.get(key))
          .find(Boolean)
    const known = own || sameAddress ? null : await findPublic(letter, options)
    if (own === 'damaged') skip({ code: 'kept-damaged' })
    else if (own && isSameLetter(letter, own.letter)) skip({ code: 'kept-same' })
    else if (own) differs(own.letter)
    else if (sameAddress) skip({ code: 'same-address', id: sameAddress.id })
    else if (known && isSameLetter(letter, known)) skip({ code: 'public-same' })
    else if (known && known.id !== letter.id) differs(known)
    else {
      for (const address of addressKeysOf(letter)) taken.set(address, letter)
      const { kept = new Date().toISOString(), from = 'import', source = null } = about ?? {}
      const { id } = letter
      choice.taken.push({ id, letter, kept, from, source, revision: 0, draft: '' })
    }
  }
  return choice
}

/** Finds the public letter of the same id or address; null for a letter of a backup. */
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

/** Whether two records are equal, apart from the id and the spelling of addresses. */
function isSameLetter(one: Letter, other: Letter): boolean {
  const contentOf = (letter: Letter) => {
    return { ...letter, id: '', url: '', also_at: addressKeysOf(letter).sort() }
  }
  return dequal(contentOf(one), contentOf(other))
}
