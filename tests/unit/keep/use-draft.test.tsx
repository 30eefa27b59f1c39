// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WordingProvider } from '../../../components/common/wording.ts'
import { type OpenDraft, openDraft, useDraft } from '../../../components/keep/use-draft.ts'
import { StorageError } from '../../../lib/kept/storage-error.ts'
import { english } from '../components/english.ts'
import { noKeeping } from '../kept/keeping.ts'
import { draftOf, openStore, publicOf } from '../kept/store.ts'
import { letter } from '../search/collection.ts'
import { waitFor } from '../wait-for.ts'

const AT_FIRST = letter('one', { title: 'At first' })

let root: HTMLElement

beforeEach(() => {
  root = document.createElement('div')
  document.body.replaceChildren(root)
})

afterEach(() => {
  render(null, root)
  vi.restoreAllMocks()
})

/** A draft open in a page; `now` is what the page has of it. */
async function open(store = openStore()) {
  const listeners = new Set<() => void>()
  const keep = {
    ...noKeeping(),
    store,
    knowledge: async () => Object.create(null),
    watch(onChange: () => void) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
  if (!(await store.drafts.find('d'))) await store.drafts.save(draftOf('d', AT_FIRST))
  const opened = await openDraft(keep, 'd')
  if (!opened) throw new Error('the draft must be there')
  let page: OpenDraft | undefined
  function Page() {
    page = useDraft(keep, opened as NonNullable<typeof opened>)
    return null
  }
  await act(() =>
    render(
      <WordingProvider value={english()}>
        <Page />
      </WordingProvider>,
      root,
    ),
  )
  const now = () => {
    if (!page) throw new Error('the page must have been drawn')
    return page
  }
  const write = (title: string) => act(() => now().change('title', title))
  const tell = () =>
    act(() => {
      for (const listener of listeners) listener()
    })
  return { store, keep, now, write, tell }
}

const flush = (now: () => OpenDraft) =>
  act(async () => {
    await now().saving.flush()
  })

test('what is written is shown at once and saved after a pause', async () => {
  const { store, now, write } = await open()
  expect(now().saving.state).toBe('saved')
  await write('Written')
  expect(now().record.title).toBe('Written')
  expect(now().draft.checked).toEqual(['title'])
  expect(now().saving.state).toBe('waiting')
  await waitFor(async () => {
    expect((await store.drafts.find('d'))?.record?.title).toBe('Written')
    expect(now().saving.state).toBe('saved')
  })
  expect(await store.drafts.find('d')).toMatchObject({ revision: 2, checked: ['title'] })
})

test('two fields changed before the page is drawn again are both kept', async () => {
  const { store, now } = await open()
  await act(() => {
    now().change('title', 'Written')
    now().change('publisher', 'Somebody')
    now().confirm('date')
  })
  await flush(now)
  expect(await store.drafts.find('d')).toMatchObject({
    record: { title: 'Written', publisher: 'Somebody' },
    checked: ['title', 'publisher', 'date'],
  })
})

test('what is written while it is saved is saved after it', async () => {
  const { store, now, write } = await open()
  await write('First')
  const save = store.drafts.save.bind(store.drafts)
  vi.spyOn(store.drafts, 'save').mockImplementationOnce(async (draft) => {
    const saved = await save(draft)
    await write('Second')
    return saved
  })
  await flush(now)
  expect(await store.drafts.find('d')).toMatchObject({ record: { title: 'Second' }, revision: 3 })
  expect(now().saving.state).toBe('saved')
})

test('leaving the page saves what is waiting', async () => {
  const { store, write } = await open()
  await write('Written')
  await act(() => render(null, root))
  await waitFor(async () => expect((await store.drafts.find('d'))?.record?.title).toBe('Written'))
})

test.each(['pagehide', 'visibilitychange'])('%s saves what is waiting', async (event) => {
  const { store, write } = await open()
  const save = vi.spyOn(store.drafts, 'save')
  await write('Written')
  expect(save).not.toHaveBeenCalled()
  dispatchEvent(new Event(event))
  await waitFor(() => expect(save).toHaveBeenCalledOnce())
})

test('another letter of the text is chosen without what was written of the first', async () => {
  const { store, now, write } = await open()
  await write('Written')
  await act(() => now().choosePart(1))
  expect(now().draft).toMatchObject({ part: 1, record: null, checked: [] })
  // A draft must have a text or a record to be read again, which this one has not.
  expect(await store.drafts.find('d')).toMatchObject({ part: 0 })
})

test('a change made elsewhere is met, not overwritten, and nothing more is saved', async () => {
  const { store, now, write } = await open()
  const theirs = await store.drafts.save({
    ...now().draft,
    record: letter('one', { title: 'Theirs' }),
  })
  await write('Mine')
  await flush(now)
  expect(now().saving.clash).toEqual({ of: 'draft', theirs, kept: null })
  expect(now().record.title).toBe('Mine')
  await write('Mine still')
  await flush(now)
  expect(await store.drafts.find('d')).toEqual(theirs)
  await act(() => now().saving.goOn(theirs))
  expect(now().saving.clash).toBeNull()
  expect(now().record.title).toBe('Theirs')
  await write('After it')
  await flush(now)
  expect(await store.drafts.find('d')).toMatchObject({ record: { title: 'After it' }, revision: 3 })
})

test('a store that fails is told, and what is waiting is saved when it works', async () => {
  const { store, now, write } = await open()
  vi.spyOn(store.drafts, 'save').mockRejectedValueOnce(new StorageError('full', null))
  await write('Written')
  await flush(now)
  expect(now().saving.state).toMatchObject({ kind: 'full' })
  await flush(now)
  expect(now().saving.state).toBe('saved')
  expect((await store.drafts.find('d'))?.record?.title).toBe('Written')
})

test('a draft that is over is not saved again', async () => {
  const { store, now, write } = await open()
  await write('Written')
  now().saving.end()
  await store.drafts.remove(now().saving.now())
  await act(() => render(null, root))
  expect(await store.drafts.all()).toEqual([])
})

test('what another tab saved last is shown, unless something was written here', async () => {
  const { store, now, write, tell } = await open()
  await store.drafts.save({ ...now().draft, record: letter('one', { title: 'Last words' }) })
  await tell()
  await waitFor(() => expect(now().record.title).toBe('Last words'))
  await store.drafts.save({ ...now().draft, record: letter('one', { title: 'More' }) })
  await write('Mine')
  await tell()
  await flush(now)
  expect(now().record.title).toBe('Mine')
  expect(now().saving.clash).toMatchObject({ theirs: { record: { title: 'More' } } })
})

test('a draft is opened with the letter it changes', async () => {
  const store = openStore()
  const { letter: find } = publicOf([letter('one', { title: 'Held' })])
  const keep = { ...noKeeping(), store, knowledge: async () => Object.create(null), letter: find }
  expect(await openDraft(keep, 'none')).toBeNull()
  await store.drafts.save(draftOf('d', AT_FIRST, { task: 'complete', of: 'one' }))
  expect((await openDraft(keep, 'd'))?.base?.title).toBe('Held')
  await store.drafts.save(draftOf('new', AT_FIRST))
  expect((await openDraft(keep, 'new'))?.base).toBeNull()
})

test('what is written while a draft is being kept waits, and leaves no draft when it was', async () => {
  const { store, now, write } = await open()
  let keepIt = () => {}
  const kept = new Promise<void>((resolve) => {
    keepIt = resolve
  })
  const save = vi.spyOn(store.drafts, 'save')
  const begun = vi.fn()
  const writing = now().saving.write(async () => {
    begun()
    await kept
    await store.drafts.remove(now().saving.now())
    now().saving.end()
  })
  const again = vi.fn(async () => {})
  const second = now().saving.write(again)
  await waitFor(() => expect(begun).toHaveBeenCalled())
  await write('Written meanwhile')
  await flush(now)
  expect(save).not.toHaveBeenCalled()
  await act(async () => {
    keepIt()
    await Promise.all([writing, second])
  })
  await flush(now)
  expect(again).not.toHaveBeenCalled()
  expect(save).not.toHaveBeenCalled()
  expect(now().saving.clash).toBeNull()
  expect(await store.drafts.find('d')).toBeNull()
})

test('what was written during a write that changed nothing is saved after it', async () => {
  const { store, now, write } = await open()
  let fail = (_error: Error) => {}
  const failed = new Promise<void>((_, reject) => {
    fail = reject
  })
  failed.catch(() => {})
  const writing = expect(now().saving.write(() => failed)).rejects.toThrow('not kept')
  await write('Written meanwhile')
  await act(async () => {
    fail(new Error('not kept'))
    await writing
  })
  await waitFor(async () => {
    expect((await store.drafts.find('d'))?.record?.title).toBe('Written meanwhile')
  })
})
