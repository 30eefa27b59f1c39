// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WordingProvider } from '../../../components/common/wording.ts'
import { Library } from '../../../components/library/library.tsx'
import { type LibrarySource, loadLibrary } from '../../../components/library/loaded-library.ts'
import { english } from '../components/english.ts'
import { noFollowing } from '../following/no-following.ts'
import { noKeeping } from '../kept/keeping.ts'
import { publicOf } from '../kept/store.ts'
import { letter as made, searchOver } from '../search/collection.ts'
import { waitFor } from '../wait-for.ts'

const LETTERS = ['one', 'two', 'three'].map((id) =>
  made(id, { title: `Open letter ${id}`, summary: `What ${id} says.` }),
)

let root: HTMLElement

beforeEach(() => {
  root = document.createElement('div')
  document.body.replaceChildren(root)
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  render(null, root)
  vi.restoreAllMocks()
})

/** A source that fails where a test says so, as with a damaged package. */
function source(failing: Partial<LibrarySource>): LibrarySource {
  return {
    open: async () =>
      loadLibrary({
        search: searchOver(LETTERS),
        catalogue: { sessions: [], texts: [] },
        organizations: [],
      }),
    letter: publicOf(LETTERS).letter,
    letters: async () => [],
    matches: async () => ({ textsOf: new Map(), lettersOf: new Map(), lineOf: new Map() }),
    data: async () => ({ version: '0.1.0', date: null }),
    lettersOn: async () => [],
    givenPage: async () => null,
    following: noFollowing(),
    keep: noKeeping(),
    ...failing,
  }
}

function show(hash: string, failing: Partial<LibrarySource>, wording = english()) {
  location.hash = hash
  render(
    <WordingProvider value={wording}>
      <Library source={source(failing)} isPrinting={false} />
    </WordingProvider>,
    root,
  )
}

const shown = () => root.querySelector('main')?.textContent ?? ''
const alert = () => root.querySelector('[role=alert]')?.textContent
const press = (name: string) => {
  const buttons = [...root.querySelectorAll('button')]
  buttons.find(({ textContent }) => textContent?.includes(name))?.click()
}

test('a package that cannot be read says so, and is read again on request', async () => {
  const open = vi.fn(source({}).open).mockRejectedValueOnce(new Error('damaged'))
  show('', { open })
  await waitFor(() => expect(alert()).toContain('HRC Letters cannot read its data.'))
  press('Try again')
  await waitFor(() => expect(shown()).toContain('3 letters'))
  expect(alert()).toBeUndefined()
})

test('a letter whose body cannot be read still has its head', async () => {
  const letter = vi.fn(source({}).letter).mockRejectedValueOnce(new Error('damaged'))
  show('#letter=two', { letter })
  await waitFor(() => expect(alert()).toContain('This letter could not be opened.'))
  expect(root.querySelector('h2')?.textContent).toContain('Open letter two')
  press('Try again')
  await waitFor(() => expect(shown()).toContain('What two says.'))
})

test('asks are told in the language of the interface where they were translated', async () => {
  const asking = made('four', {
    countries: ['PRK'],
    sessions: ['52'],
    asks: ['Renew the mandate', 'Free all'],
  })
  const open = async () =>
    loadLibrary({
      search: searchOver([asking]),
      catalogue: { sessions: [], texts: [] },
      organizations: [],
      told: new Map([['Renew the mandate', 'Renouveler le mandat']]),
    })
  show('#situation=PRK', { open }, english('fr'))
  await waitFor(() => expect(shown()).toContain('Renouveler le mandat'))
  const asks = [...root.querySelectorAll('.ask [lang]')]
  expect(asks.map((ask) => [ask.getAttribute('lang'), ask.textContent])).toEqual([
    ['fr', 'Renouveler le mandat'],
    ['en', 'Free all'],
  ])
})

test('texts that cannot be matched leave the letter as it is', async () => {
  const textsBeside = vi.fn(async () => Promise.reject(new Error('damaged')))
  show('#letter=two', { matches: textsBeside })
  await waitFor(() => expect(alert()).toContain('The adopted texts could not be read.'))
  await waitFor(() => expect(shown()).toContain('What two says.'))
})

test('an export that fails says so', async () => {
  show('', { letters: async () => Promise.reject(new Error('damaged')) })
  await waitFor(() => expect(shown()).toContain('3 letters'))
  press('Table (CSV)')
  await waitFor(() => expect(shown()).toContain('The file could not be created.'))
})
