import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Route } from '../../lib/analysis/library-route.ts'
import type { KeepSource } from '../keep/keep-source.ts'
import type { LibrarySource, LoadedLibrary } from './loaded-library.ts'

/** What every view of the library works with. */
export interface LibraryState {
  loaded: LoadedLibrary
  source: LibrarySource
  /** What keeping letters needs. */
  keep: KeepSource
  /** Goes to another place, as a link does: back leads here again. */
  go(route: Route): void
  /** Where the page is scrolled to once the route is drawn, in px. */
  arrivalOffset(): number
  /** Ids of the letters picked for comparing, in the order picked. */
  picked: readonly string[]
  onPick(ids: readonly string[]): void
  /** While the page is printed a list shows all it has. */
  isPrinting: boolean
}

const LibraryContext = createContext<LibraryState | null>(null)

export const LibraryProvider = LibraryContext.Provider

export function useLibrary(): LibraryState {
  const state = useContext(LibraryContext)
  if (!state) throw new Error('A view of the library stands outside of its LibraryProvider.')
  return state
}
