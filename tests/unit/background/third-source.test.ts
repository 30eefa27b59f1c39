import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Request } from '../../../extension/message-shapes.ts'
import type { LetterAt, PageDisplay, SearchReply } from '../../../extension/messages.ts'
import { joinCollections } from '../../../lib/collection/collection.ts'
import type { Letter } from '../../../lib/letters/letter.ts'
import { madeSource } from '../collection/made-source.ts'
import { aLetter } from '../data/folder.ts'
import { ownSender, pageSender, startBrowser } from './fake-browser.ts'
import { KEPT, keep, LIST, PACKAGED, servePackage } from './package.ts'

/** A letter that a third source has, about the same text as that of the package. */
const THIRD = aLetter({
  id: 'third',
  title: 'A downloaded letter',
  url: 'https://third.example/letter',
  also_at: [],
})
const provenance = 'download:made'
let held: { letters: Letter[] }

beforeEach(() => {
  held = { letters: [THIRD] }
  vi.doMock('../../../lib/collection/public-letters.ts', () => ({
    joinPublicLetters: (packaged: Parameters<typeof joinCollections>[0]) =>
      joinCollections(madeSource(provenance, held), packaged),
  }))
  startBrowser()
  servePackage()
  return () => vi.doUnmock('../../../lib/collection/public-letters.ts')
})

const POPUP = ownSender('popup.html')
async function answer(request: Request, sender = pageSender(LIST.address)): Promise<unknown> {
  const answers = await import('../../../entrypoints/background/answers.ts')
  return answers.answer(request, sender)
}
const IDS = [PACKAGED.id, THIRD.id]

describe('a third source of letters, which anyone may see,', () => {
  it('is matched with a page, counted and opened there', async () => {
    await keep(KEPT)
    const shown = (await answer({ type: 'page', reading: LIST })) as PageDisplay
    expect(shown.matches.texts[0]?.matches.map(({ id }) => id).sort()).toEqual(IDS)
    expect(shown.headers[THIRD.id]).toMatchObject({ title: THIRD.title, provenance })
    expect(shown.headers[KEPT.id]).toBeUndefined()
    expect(await answer({ type: 'letter', id: THIRD.id })).toMatchObject({
      letter: THIRD,
      provenance,
    })
    expect(await answer({ type: 'letter', id: KEPT.id })).toBeNull()
  })

  it('is none of the user’s own beside a page', async () => {
    const request: Request = { type: 'tab', tabId: 1, address: LIST.address }
    await answer({ type: 'page', reading: LIST })
    expect((await answer(request, POPUP)) as PageDisplay).not.toHaveProperty('own')
    await keep(KEPT)
    const { matches, own } = (await answer(request, POPUP)) as PageDisplay
    expect(matches.texts[0]?.matches.map(({ id }) => id).sort()).toEqual(IDS)
    expect(own?.texts[0]?.map(({ id }) => id)).toEqual([KEPT.id])
  })

  it('is searched, and found by its address', async () => {
    const search: Request = { type: 'search', query: 'downloaded', limit: 10, language: 'en' }
    const { results } = ((await answer(search, POPUP)) as SearchReply).answer
    expect(results).toMatchObject([{ id: THIRD.id, header: { provenance } }])
    const at: Request = { type: 'letter-at', address: THIRD.url }
    expect(((await answer(at, POPUP)) as LetterAt).header.id).toBe(THIRD.id)
  })

  it('gives its version of a letter of the package, and the user’s own counts over it', async () => {
    held.letters = [aLetter({ title: 'As it was downloaded' })]
    const letterNow = async () => {
      const { shelf } = await library()
      return shelf.search.letter(PACKAGED.id)
    }
    expect(await letterNow()).toMatchObject({ title: 'As it was downloaded', provenance })
    await keep(aLetter({ title: 'Mine' }))
    expect(await letterNow()).toMatchObject({ title: 'Mine', provenance: 'user' })
    expect(await answer({ type: 'letter', id: PACKAGED.id })).toMatchObject({ provenance })
  })

  it('is in the library, with the texts that its letters are shown beside', async () => {
    const { source, shelf } = await library()
    expect(shelf.letters.map(({ id }) => id).sort()).toEqual(IDS)
    expect(await source.letter(THIRD.id)).toMatchObject({ letter: THIRD, provenance })
    expect(await source.letters([THIRD.id, 'x'])).toEqual([THIRD])
    const [beside, packaged] = await source
      .matches()
      .then(({ textsOf }) => IDS.map((id) => textsOf.get(id) ?? []))
    expect(beside).toEqual(packaged)
    expect(beside?.length).toBeGreaterThan(0)
  })
})

async function library() {
  const { createSource } = await import('../../../entrypoints/library/library-source.ts')
  const { UNMANAGED } = await import('../../../extension/managed-settings.ts')
  const source = createSource(UNMANAGED, 'en')
  return { source, shelf: await source.open() }
}
