import type { PageReading } from './page.ts'

/** What a page says, of what its address does not tell. */
export interface Found extends Partial<Omit<PageReading, 'address' | 'language'>> {
  heading?: Element | null
  rows?: Element[]
}

/** Reads a page; null when it turns out not to be the Council's. */
export type Reader = (document: Document, url: URL) => Found | null
