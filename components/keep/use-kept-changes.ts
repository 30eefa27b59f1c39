import { useEffect, useState } from 'preact/hooks'
import type { KeepSource } from './keep-source.ts'

/** Counts the changes of kept letters, made here or in another page. */
export function useKeptChanges({ watch }: KeepSource): number {
  const [changes, setChanges] = useState(0)
  useEffect(() => watch(() => setChanges((count) => count + 1)), [watch])
  return changes
}
