import { vi } from 'vitest'
import type { Letter } from '../../../lib/letters/letter.ts'
import { soundSources } from '../../../tools/data/check-data.ts'
import { compileFiles } from '../../../tools/data/compile-files.ts'
import { aDataFolder, aLetter } from '../data/folder.ts'
import { ORIGIN } from './fake-browser.ts'

/** The letter of the package in these tests. */
export const PACKAGED = aLetter()
/** One that the user keeps, about the same text. */
export const KEPT: Letter = aLetter({
  id: 'mine',
  title: 'A letter of my own',
  url: 'https://mine.example/letter',
  also_at: [],
  summary: 'What I noted',
})
/** A version of the package's letter that the user keeps. */
export const KEPT_VERSION: Letter = aLetter({ title: 'As I corrected it', summary: 'My words' })

/** The list of the 52nd session, with the text that `PACKAGED` and `KEPT` are about. */
export const LIST = {
  address: 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions/session52/res-dec-stat',
  title: '52nd session',
  language: 'en',
  texts: [{ number: '52/28', title: 'Situation of human rights in the DPRK' }],
}

let files: Map<string, string> | null = null

/** Serves a small package to what reads its files; one file can be made unreadable. */
export function servePackage({ broken = '' } = {}): void {
  files ??= new Map(compileFiles(soundSources(aDataFolder()), '0.1.0'))
  const held = files
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.slice(`${ORIGIN}/`.length)
    if (path === broken) return new Response('', { status: 404 })
    if (path.startsWith('locales/')) return Response.json({})
    const file = held.get(path.replace('data/', ''))
    return file === undefined ? new Response('', { status: 404 }) : new Response(file)
  })
}

/** Keeps letters as the user's own, in the place of what is kept of them. */
export async function keep(...letters: Letter[]): Promise<void> {
  const { keptStore } = await import('../../../extension/collections.ts')
  for (const letter of letters) {
    const { id } = letter
    const revision = (await keptStore.letter(id))?.revision ?? 0
    const kept = '2026-01-02T03:04:05.000Z'
    await keptStore.keep([{ id, letter, kept, from: 'page', source: null, revision, draft: '' }])
  }
}
