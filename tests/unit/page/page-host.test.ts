// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import {
  createPageHost,
  findPageHosts,
  isPageHost,
} from '../../../entrypoints/annotator/page-host.ts'

beforeEach(() => {
  vi.stubEnv('FIREFOX', 'true')
  document.body.innerHTML = ''
})

function made() {
  const { host, root } = createPageHost(document, 'span', 'badge', ['button { color: red }'])
  const button = root.appendChild(document.createElement('button'))
  document.body.append(host)
  return { host, root, button }
}

it('has a closed root, with its styles', () => {
  const { host, root } = made()
  expect(host.shadowRoot).toBeNull()
  expect(root.mode).toBe('closed')
  expect(root.querySelector('style')?.textContent).toContain('color: red')
})

it.each(['click', 'keydown', 'input', 'change', 'submit', 'focus', 'blur'])(
  'lets nothing inside hear of a %s that a script made, nor the browser follow it',
  (type) => {
    const { root, button } = made()
    const heard = vi.fn()
    button.addEventListener(type, heard)
    root.addEventListener(type, heard)
    const event = new Event(type, { bubbles: true, composed: true, cancelable: true })
    button.dispatchEvent(event)
    expect(heard).not.toHaveBeenCalled()
    expect(event.defaultPrevented).toBe(true)
  },
)

it('lets through what the browser itself says', () => {
  const { button } = made()
  const heard = vi.fn()
  button.addEventListener('focus', heard)
  button.focus()
  expect(heard).toHaveBeenCalledOnce()
})

it('tells its own elements from those of the page that bear the mark', () => {
  const { host } = made()
  const copy = host.cloneNode(true)
  document.body.append(copy)
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div data-hrc-letters="panel"></div><p data-hrc-letters></p><span data-hrc-letters>Text</span>',
  )
  expect(isPageHost(host)).toBe(true)
  expect(isPageHost(copy)).toBe(false)
  expect([...findPageHosts(document)].map(({ tagName }) => tagName)).toEqual([
    'SPAN',
    'SPAN',
    'DIV',
  ])
  expect([...findPageHosts(document, 'span')]).toEqual([host, copy])
})
