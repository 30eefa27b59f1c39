import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Letter } from '../../../lib/letters/letter.ts'
import { type BuildOptions, buildFeed } from '../../../tools/feed/build.ts'
import { initFeed } from '../../../tools/feed/init.ts'
import { readKeys } from '../../../tools/feed/keys.ts'
import { type SignOptions, signFeed } from '../../../tools/feed/sign.ts'
import { aLetter } from '../data/folder.ts'

/** A feed of a test's own making, published by the commands that publishers use. */
export interface MadeFeed {
  folder: string
  keys: string
  fingerprint: string
  /** Builds and signs an edition of these letters. */
  publish(letters: readonly Letter[], options?: BuildOptions & Partial<SignOptions>): void
  /** Signs again, at a moment of the test's choice. */
  sign(options?: Partial<SignOptions>): void
}

/** A letter of a feed, by its number. */
export function feedLetter(number: number, change: Partial<Letter> = {}): Letter {
  const url = `https://letters.example/${number}`
  return aLetter({ id: `made-${number}`, title: `Letter ${number}`, url, also_at: [], ...change })
}

/** Several letters of a feed, from 1 on. */
export function feedLetters(count: number): Letter[] {
  return Array.from({ length: count }, (_, index) => feedLetter(index + 1))
}

/** A new folder for a test, outside the project. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'hrc-letters-feed-'))
}

/** Begins a feed. */
export async function makeFeed(): Promise<MadeFeed> {
  const place = newFolder()
  const [folder, keys] = [join(place, 'feed'), join(place, 'keys')]
  const names = { title: 'Made letters', publisher: 'A Coalition' }
  const fingerprint = await initFeed(folder, { keys, ...names, rootKeys: 3, threshold: 2 })
  const sign = (options: Partial<SignOptions> = {}) =>
    void signFeed(folder, { keys: readKeys(keys, {}), ...options })
  return {
    folder,
    keys,
    fingerprint,
    sign,
    publish(letters, options = {}) {
      const file = join(newFolder(), 'letters.jsonl')
      writeFileSync(file, letters.map((letter) => JSON.stringify(letter)).join('\n'))
      buildFeed(folder, { date: '2026-11-28', letters: file, ...options })
      sign(options)
    },
  }
}
