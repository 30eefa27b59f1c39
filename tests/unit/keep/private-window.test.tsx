// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { WordingProvider } from '../../../components/common/wording.ts'
import { Library } from '../../../components/library/library.tsx'
import { loadLibrary } from '../../../components/library/loaded-library.ts'
import { english } from '../components/english.ts'
import { noFollowing } from '../following/no-following.ts'
import { noKeeping } from '../kept/keeping.ts'
import { draftOf, openStore } from '../kept/store.ts'
import { letter, searchOver } from '../search/collection.ts'
import { waitFor } from '../wait-for.ts'

let root: HTMLElement

// The library loads these two when they are first shown, which takes long on a busy machine.
beforeAll(async () => {
  await import('../../../components/keep/kept-page.tsx')
  await import('../../../components/keep/draft-page.tsx')
  await import('../../../components/keep/keep-task.tsx')
})

beforeEach(() => {
  root = document.createElement('div')
  document.body.replaceChildren(root)
})

afterEach(() => {
  render(null, root)
})

const store = openStore()

function show(hash: string, isPrivate: boolean, { keepsLetters = !isPrivate } = {}) {
  location.hash = hash
  const shelf = loadLibrary({
    search: searchOver([letter('one')]),
    catalogue: { sessions: [], texts: [] },
    organizations: [],
  })
  const source = {
    open: async () => shelf,
    letter: async () => null,
    letters: async () => [],
    matches: async () => ({ textsOf: new Map(), lettersOf: new Map(), lineOf: new Map() }),
    data: async () => ({ version: '0.1.0', date: null }),
    lettersOn: async () => [],
    givenPage: async () => null,
    following: noFollowing(),
    keep: { ...noKeeping(), store, isPrivate, keepsLetters },
  }
  render(
    <WordingProvider value={english()}>
      <Library source={source} isPrinting={false} />
    </WordingProvider>,
    root,
  )
}

const shown = () => root.querySelector('main')?.textContent ?? ''

test('the page of kept letters in a private window says that nothing is kept, and takes no file', async () => {
  show('#kept=', true)
  await waitFor(() => expect(shown()).toContain('This is a private window. You can save letters'))
  expect(root.querySelector('input[type=file]')).toBeNull()
  expect(root.querySelector('main button')).toBeNull()
})

test('a draft is not opened in a private window', async () => {
  await store.drafts.save(draftOf('d', letter('one')))
  show('#draft=d', true)
  await waitFor(() => expect(shown()).toContain('This is a private window. You can save letters'))
  expect(root.querySelector('form')?.querySelector('textarea') ?? null).toBeNull()
})

test.each(['#save=one', '#complete=one'])(
  'nothing is done at %s in a private window',
  async (hash) => {
    show(hash, true)
    await waitFor(() => expect(shown()).toContain('This is a private window. You can save letters'))
    expect(await store.letter('one')).toBeNull()
  },
)

test('the page of kept letters in another window takes files', async () => {
  show('#kept=', false)
  await waitFor(() => expect(root.querySelector('input[type=file]')).not.toBeNull())
  expect(shown()).not.toContain('private window')
})

test('where an organization keeps its users from saving letters, it says so, and takes no file', async () => {
  show('#kept=', false, { keepsLetters: false })
  await waitFor(() => expect(shown()).toContain('Your organization does not allow saving letters'))
  expect(root.querySelector('input[type=file]')).toBeNull()
})
