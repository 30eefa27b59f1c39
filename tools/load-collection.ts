import type { Catalogue } from '../lib/council/catalogue.ts'
import type { StateRecord } from '../lib/council/states.ts'
import { headerOf } from '../lib/letters/header.ts'
import type { Letter, LetterHeader } from '../lib/letters/letter.ts'
import type { Organization } from '../lib/letters/organization.ts'
import type { Theme } from '../lib/letters/theme.ts'
import { buildStateRecords } from './data/build-states.ts'
import { DataError } from './data/problem.ts'
import { catalogueOf } from './data/read-catalogue.ts'
import { DATA_FOLDER, readLetterLines, readSources, type Sources } from './data/sources.ts'

/** All the data, as the command line works with it. */
export interface LoadedCollection {
  letters: Letter[]
  /** One for each of `letters`, in the same order. */
  headers: LetterHeader[]
  catalogue: Catalogue
  organizations: Organization[]
  themes: Theme[]
  /** States with their names in the six languages. */
  states: StateRecord[]
}

export interface LoadOptions {
  /** A file of letters, one JSON record a line, that takes the place of `data/letters/`. */
  lettersFile?: string | undefined
}

/**
 * Loads the data straight from `data/`, without the compiled files.
 * Throws a `DataError` that names file, line and field of every record that is not as its schema
 * says, and the system's own error when a file cannot be read.
 */
export function loadCollection({ lettersFile }: LoadOptions = {}): LoadedCollection {
  const { sources, problems } = readSources(DATA_FOLDER)
  const read = lettersFile === undefined ? null : readLetterLines(lettersFile)
  const all = [...problems, ...(read?.problems ?? [])]
  if (all.length > 0) throw new DataError(all)
  return collectionOf(read ? { ...sources, letters: read.letters } : sources)
}

/** The records of `data/` without where each was read from. */
export function collectionOf(sources: Sources): LoadedCollection {
  const letters = sources.letters.map(({ record }) => record)
  return {
    letters,
    headers: letters.map(headerOf),
    catalogue: catalogueOf(sources),
    organizations: sources.organizations.map(({ record }) => record),
    themes: sources.themes.map(({ record }) => record),
    states: buildStateRecords(),
  }
}
