// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { layoutIssue, letterIssue } from '../../../components/common/issue.ts'
import { IssueLink } from '../../../components/common/issue-link.tsx'
import { WordingProvider } from '../../../components/common/wording.ts'
import { isPlaceholder } from '../../../extension/placeholder-address.ts'
import { waitFor } from '../wait-for.ts'
import { english } from './english.ts'

const issue = letterIssue({ id: 'one', title: 'On Eritrea & others' }, english())

function show(form: string | null): HTMLElement {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  render(
    <WordingProvider value={english()}>
      <IssueLink issue={issue} label="Report an error" copyLabel="Copy it" form={form} />
    </WordingProvider>,
    root,
  )
  return root
}

afterEach(() => {
  vi.restoreAllMocks()
})

test('leads to the form with title and body filled in', () => {
  const link = show('https://code.un-letters.test/new').querySelector('a')
  expect(link?.textContent).toBe('Report an error')
  const { origin, searchParams } = new URL(link?.href ?? '')
  expect(origin).toBe('https://code.un-letters.test')
  expect(searchParams.get('title')).toBe('Letter one')
  expect(searchParams.get('body')).toContain('On Eritrea & others')
})

test('copies the text, and leads nowhere, where there is no form', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const root = show(null)
  expect(root.querySelector('a')).toBeNull()
  root.querySelector('button')?.click()
  await waitFor(() => expect(root.textContent).toContain('Copied'))
  expect(write).toHaveBeenCalledWith(`${issue.title}\n\n${issue.body}`)
})

test('says of a page where it stands, and not what stands behind its address', () => {
  const { title, body } = layoutIssue('https://www.ohchr.org/en/list?user=me#part', english())
  expect(title).toContain('/en/list')
  expect(body).toContain('https://www.ohchr.org/en/list\n')
})

test.each([
  ['https://example.org/hrc-letters', true],
  ['git+https://www.example.com/x.git', true],
  ['https://example.org.test/', false],
  ['https://myexample.org/', false],
  ['https://github.com/someone/hrc-letters', false],
])('%s only holds a place: %s', (address, expected) => {
  expect(isPlaceholder(address)).toBe(expected)
})
