import { expect } from '@playwright/test'
import { kept, openKept, oursIn, textOf } from './in-page.ts'
import type { Scenario, Stage, Tab } from './stage.ts'

const LIST = 'ohchr/ohchr-res-dec-stat-52'
const BADGE = /^\d+ NGO letters? on A\/HRC\/RES\/52\/28(?:,|$)/
const PANEL = 'NGO letters'

/** The list of the 52nd session, with something of its maker's at the head and at the end. */
async function openWith(stage: Stage, { head = '', end = '' }): Promise<Tab> {
  const { address, html } = kept(LIST)
  const own = html.replace('<head>', `<head>${head}`).replace('</body>', `${end}</body>`)
  await stage.serve(address, own)
  return stage.open(address)
}

async function openPanel(tab: Tab): Promise<void> {
  await tab.press('button', BADGE)
  await expect.poll(() => tab.count('dialog', PANEL)).toBe(1)
}

/** What a script of the page does to what is in our roots, which tests open for it. */
function dispatchInside(tab: Tab, what: string): Promise<number> {
  return tab.evaluate((selector) => {
    const roots = [...document.querySelectorAll('[data-hrc-letters]')].map((e) => e.shadowRoot)
    const found = roots.flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])])
    const options = { bubbles: true, composed: true, cancelable: true }
    for (const element of found) {
      for (const key of ['Enter', ' ', 'Escape']) {
        element.dispatchEvent(new KeyboardEvent('keydown', { ...options, key }))
      }
      for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click']) {
        element.dispatchEvent(new MouseEvent(type, options))
      }
      if (element instanceof HTMLElement) element.click()
    }
    return found.length
  }, what)
}

/**
 * Opens the panel with the keyboard and leaves it, on a page by which what finds elements by their
 * role in tests is itself led astray, or kept for minutes.
 */
async function usePanel(tab: Tab): Promise<void> {
  await expect.poll(() => lookInside(tab, 'badge')).toMatch(/ on A\/HRC\/RES\/52\/28\b/)
  await tab.key('Enter')
  await expect.poll(() => lookInside(tab, 'panel')).toMatch(/^Situation of human rights/)
  await tab.key('Escape')
  await expect.poll(() => lookInside(tab, 'panel')).toBe('')
}

/** Gives what the badge of 52/28 says, and puts the focus on it; or the heading of the panel. */
function lookInside(tab: Tab, kind: 'badge' | 'panel'): Promise<string> {
  return tab.evaluate((kind) => {
    const { querySelectorAll } = Document.prototype
    const hosts = [...querySelectorAll.call(document, `[data-hrc-letters=${kind}]`)]
    if (kind === 'panel') return hosts[0]?.shadowRoot?.querySelector('h2')?.textContent ?? ''
    const buttons = hosts.flatMap((host) => host.shadowRoot?.querySelector('button') ?? [])
    const badge = buttons.find(({ title }) => / on A\/HRC\/RES\/52\/28\b/.test(title))
    badge?.focus()
    return badge?.title ?? ''
  }, kind)
}

/** Until what the page did would have had its effect. */
async function afterAWhile(tab: Tab): Promise<void> {
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)), null)
}

/** Whether letters are on for the site, as the popup says. */
async function isSiteOn(stage: Stage, tab: Tab): Promise<boolean> {
  await tab.front()
  const popup = await stage.openBehind('popup.html')
  await expect.poll(() => popup.count('switch', 'Show letters on www.ohchr.org')).toBe(1)
  return popup.evaluate(
    () => document.querySelector('[role=switch]')?.getAttribute('aria-checked') !== 'false',
    null,
  )
}

/** Of its elements a page can name any as what we or the browser call ours. */
const NAMES = {
  'globals of ours': ['hrcLetters', 'hrcLettersAnnotator', 'hrcLettersMentions', 'HRC Letters'],
  'globals of the browser': [
    ...['browser', 'chrome', 'navigation', 'Node', 'ResizeObserver', 'matchMedia', 'innerHeight'],
    ...['addEventListener', 'scrollBy', 'requestAnimationFrame', 'getComputedStyle', 'Symbol'],
  ],
  'parts of the document': [
    ...['body', 'head', 'title', 'documentElement', 'currentScript', 'readyState', 'location'],
    ...['querySelector', 'querySelectorAll', 'createElement', 'createElementNS', 'contentType'],
    ...['createTextNode', 'createRange', 'createTreeWalker', 'adoptedStyleSheets', 'firstChild'],
    ...['addEventListener', 'defaultView', 'visibilityState', 'ownerDocument', 'children'],
  ],
}

const FIELDS =
  'childNodes firstChild nextSibling parentNode parentElement nodeType nodeName attributes children matches contains closest textContent tagName querySelector querySelectorAll getBoundingClientRect ownerDocument isConnected remove append after hasAttribute shadowRoot nextElementSibling'

/** What a page does against what we put into it. Its scripts are let into our roots, as no other's are. */
export const HOSTILE_PAGE: Scenario[] = [
  {
    title: 'keys, clicks and messages that a page makes up are answered by nobody',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
      expect(await dispatchInside(tab, 'button')).toBeGreaterThan(0)
      await afterAWhile(tab)
      expect(await tab.count('dialog', PANEL)).toBe(0)

      const answers = await tab.evaluate(async () => {
        const own = globalThis as { chrome?: typeof chrome; browser?: typeof chrome }
        const heard: unknown[] = []
        addEventListener('message', ({ data }) => data.type === 'sent' || heard.push(data))
        const change = { hostsOff: ['www.ohchr.org'], dock: 'start' }
        for (const type of ['letter', 'search', 'change-settings', 'open-panel', 'leave', 'keep']) {
          const message = { type, change, query: '', id: 'icnk-hrc52-dprk-accountability' }
          postMessage(message, '*')
          document.dispatchEvent(new CustomEvent(type, { detail: message }))
          heard.push(await (own.browser ?? own.chrome)?.runtime?.sendMessage?.(message))
        }
        await new Promise((resolve) => setTimeout(resolve, 300))
        return heard.filter((answer) => answer && !Object.hasOwn(answer as object, 'change'))
      }, null)
      expect(answers).toEqual([])
      expect(await tab.count('dialog', PANEL)).toBe(0)
      expect(await tab.count('button', BADGE)).toBe(1)

      await openPanel(tab)
      await dispatchInside(tab, 'button, a, .frame, h2')
      await tab.evaluate(() => {
        const hosts = document.querySelectorAll('[data-hrc-letters]')
        for (const target of [...hosts, document.body, document, window]) {
          const options = { key: 'Escape', bubbles: true, composed: true }
          target.dispatchEvent(new KeyboardEvent('keydown', options))
        }
      }, null)
      expect(await dispatchInside(tab, '.bar-off')).toBe(1)
      await afterAWhile(tab)
      expect(await tab.count('dialog', PANEL)).toBe(1)
      expect(await tab.count('heading', /^Situation of human rights/)).toBeGreaterThan(0)
      expect(await tab.count('heading', 'Hidden on this page')).toBe(0)
      expect(await tab.count('button', 'Move to the left side')).toBe(1)

      // What the reader does lasts only until the page is loaded again.
      await tab.press('button', 'Hide on this page')
      await expect.poll(() => tab.count('heading', 'Hidden on this page')).toBe(1)
      expect(await isSiteOn(stage, tab)).toBe(true)
    },
  },
  {
    title: 'a letter that the user keeps is nowhere in a page’s reach',
    async run(stage) {
      const secrets = ['Zephyrine title', 'Quintilian summary', 'Theodora Nightingale']
      const plain = await openKept(stage, LIST)
      await expect.poll(() => plain.count('button', BADGE)).toBe(1)
      const before = await oursIn(plain)
      const library = await stage.openBehind('library.html#kept=')
      await library.front()
      await expect.poll(() => textOf(library)).toContain('Choose files')
      await giveLetter(library, {
        id: 'secret',
        title: secrets[0],
        summary: secrets[1],
        signatories: { individuals: [{ name: secrets[2] }] },
        url: 'https://letters.example/secret',
        publisher: 'Some Publisher',
        date: '2023-02-26',
        sessions: ['52'],
        countries: ['PRK'],
        subject: 'situation of human rights in the Democratic People’s Republic of Korea',
      })
      await expect.poll(() => textOf(library)).toContain(secrets[0])
      try {
        const tab = await openKept(stage, LIST)
        await openPanel(tab)
        expect(await oursIn(tab)).toBe(before + 1)
        const reach = await tab.evaluate(() => {
          const roots = [...document.querySelectorAll('*')].flatMap((e) => e.shadowRoot ?? [])
          return [document.documentElement, ...roots].map((part) => part.innerHTML).join('')
        }, null)
        for (const secret of secrets) expect(reach).not.toContain(secret)
      } finally {
        await library.press('button', /^Delete /)
      }
    },
  },
  {
    title:
      'a page whose elements are named as globals of ours, of the browser or as parts of the document has its badges and its panel',
    async run(stage) {
      for (const names of Object.values(NAMES)) {
        const elements = names.map(
          (name) =>
            `<div id="${name}"></div><img name="${name}" alt=""><form name="${name}"></form><iframe name="${name}"></iframe>`,
        )
        const tab = await openWith(stage, { end: elements.join('') })
        await usePanel(tab)
        expect(tab.errors).toEqual([])
      }
    },
  },
  {
    title: 'forms whose fields are named as properties of elements are read and annotated',
    async run(stage) {
      const fields = FIELDS.split(' ').map((name) => `<input name="${name}" type="hidden">`)
      const tab = await openKept(stage, LIST)
      await tab.evaluate((html) => {
        for (const element of document.querySelectorAll('h1, td:nth-child(2), tr')) {
          if (element instanceof HTMLTableRowElement) continue
          const form = document.createElement('form')
          form.style.display = 'inline'
          form.append(...element.childNodes)
          form.insertAdjacentHTML('beforeend', html)
          element.append(form)
        }
        const form = document.createElement('form')
        form.append(...document.body.childNodes)
        form.insertAdjacentHTML('beforeend', html)
        document.body.append(form)
      }, fields.join(''))
      await usePanel(tab)
      expect(tab.errors).toEqual([])
    },
  },
  {
    title:
      'a click through a layer, or through a page that cannot be seen as it is, does nothing that lasts',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      for (const way of ['layer', 'top layer', 'clear page', 'turned page']) {
        await openPanel(tab)
        await tab.evaluate((way) => {
          const layer = document.createElement('div')
          layer.style.cssText =
            'position: fixed; inset: 0; width: auto; height: auto; background: white; z-index: 2147483647; pointer-events: none'
          if (way === 'top layer') layer.popover = 'manual'
          if (way.endsWith('layer')) document.documentElement.append(layer)
          if (way === 'top layer') layer.showPopover()
          const { style } = document.documentElement
          if (way === 'clear page') style.opacity = '0.01'
          if (way === 'turned page') style.transform = 'rotate(2deg)'
        }, way)
        await tab.press('button', 'Hide on this page')
        await expect.poll(() => tab.count('heading', 'Hidden on this page'), way).toBe(1)
        await tab.reload()
        await expect.poll(() => tab.count('button', BADGE), way).toBe(1)
      }
      expect(await isSiteOn(stage, tab)).toBe(true)
    },
  },
  {
    title: 'a page that takes our elements away again and again, also the panel, is not frozen',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      await openPanel(tab)
      const removals = await tab.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let removed = 0
            const remove = () => {
              const ours = document.querySelectorAll('[data-hrc-letters]')
              if (ours.length > 0) removed += 1
              for (const host of ours) host.remove()
            }
            new MutationObserver(remove).observe(document, { childList: true, subtree: true })
            remove()
            setTimeout(() => resolve(removed), 3000)
          }),
        null,
      )
      // They come back after a wait that doubles, as beside a second copy of the extension.
      expect(removals).toBeLessThan(7)
      expect(await tab.evaluate(() => document.body.inert, null)).toBe(false)
      expect(
        await tab.evaluate(() => getComputedStyle(document.documentElement).marginRight, null),
      ).toBe('0px')
      expect(tab.errors).toEqual([])
    },
  },
  {
    title: 'a page that moves, copies and restyles our elements keeps its badges',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      await openPanel(tab)
      await tab.evaluate(() => {
        const style = document.createElement('style')
        style.textContent =
          '* { display: none; all: unset } [data-hrc-letters] { display: none !important }'
        document.head.append(style)
        for (const host of document.querySelectorAll('[data-hrc-letters]')) {
          document.body.prepend(host.cloneNode(true), host)
          if (host instanceof HTMLElement) host.style.cssText = 'display: none !important'
          host.append('page text')
        }
        style.remove()
      }, null)
      await expect.poll(() => tab.count('dialog', PANEL)).toBe(0)
      await tab.evaluate(() => document.body.append(document.createElement('p')), null)
      await openPanel(tab)
      expect(tab.errors).toEqual([])
    },
  },
  {
    title:
      'a page that rewrites the language’s own prototypes has its badges, and sees no more of us',
    async run(stage) {
      const head = `<script>
        const seen = [];
        for (const [of, name] of [[Array.prototype, 'map'], [Array.prototype, 'push'],
          [Element.prototype, 'attachShadow'], [JSON, 'stringify'], [JSON, 'parse'],
          [Node.prototype, 'appendChild'], [EventTarget.prototype, 'addEventListener'],
          [Reflect, 'get'], [Document.prototype, 'createElement'], [Symbol, 'for']]) {
          const original = of[name];
          of[name] = function (...given) { seen[seen.length] = name; return original.apply(this, given) };
        }
        Object.defineProperty(Object.prototype, 'hrc', { set: () => { seen[seen.length] = 'hrc' } });
        window.seen = seen;</script>`
      const tab = await openWith(stage, { head })
      await openPanel(tab)
      const seen = await tab.evaluate(() => (globalThis as { seen?: string[] }).seen ?? null, null)
      // What drives the browser works in the page too; it makes no shadow roots.
      expect(seen).not.toContain('attachShadow')
      expect(tab.errors).toEqual([])
    },
  },
  {
    title: 'a page of 12,000 elements within each other has its badges',
    async run(stage) {
      // Deeper than functions may call each other. Firefox itself takes seconds to add 20,000.
      const end = `<script>
        for (const cell of document.querySelectorAll('h1, tr:last-child td:nth-child(2)')) {
          let inner = cell.appendChild(document.createElement('span'));
          inner.style.display = 'none';
          for (let depth = 0; depth < 12000; depth++) {
            inner = inner.appendChild(document.createElement('i'));
          }
        }</script>`
      const tab = await openWith(stage, { end })
      await usePanel(tab)
      expect(tab.errors).toEqual([])
    },
  },
  {
    title: 'a page that changes all the time has its badges',
    async run(stage) {
      const end = `<div id="storm"></div><script>
        const storm = document.querySelector('#storm');
        setInterval(() => storm.replaceChildren(document.createElement('p')), 1);
        const change = () => { storm.append('x'); requestAnimationFrame(change) };
        change();</script>`
      const tab = await openWith(stage, { end })
      await openPanel(tab)
      expect(tab.errors).toEqual([])
    },
  },
  {
    title: 'elements of the page that bear our mark stay',
    async run(stage) {
      const end =
        '<section id="own" data-hrc-letters="badge"><p data-hrc-letters>Own</p></section><div id="own-panel" data-hrc-letters="panel">Own</div>'
      const tab = await openWith(stage, { end })
      await openPanel(tab)
      await tab.key('Escape')
      const left = () => document.querySelectorAll('#own p, #own-panel').length
      expect(await tab.evaluate(left, null)).toBe(2)
      expect(tab.errors).toEqual([])
    },
  },
  {
    title: 'a page that goes to address after address without loading has its badges in the end',
    async run(stage) {
      const tab = await openKept(stage, LIST)
      await expect.poll(() => tab.count('button', BADGE)).toBe(1)
      await tab.evaluate(async () => {
        const { pathname } = location
        for (let turn = 0; turn < 150; turn++) {
          history.pushState(null, '', turn % 2 ? pathname : `/en/treaty-bodies/ccpr?${turn}`)
          if (turn % 10 === 0) await new Promise((resolve) => setTimeout(resolve))
        }
        history.pushState(null, '', pathname)
        document.body.click()
      }, null)
      await openPanel(tab)
      expect(tab.errors).toEqual([])
    },
  },
]

/** Gives the library a letter as choosing a file with it does. */
function giveLetter(library: Tab, letter: object): Promise<void> {
  return library.evaluate((record) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('the library takes no file')
    const files = new DataTransfer()
    files.items.add(new File([record], 'secret.jsonl', { type: 'application/jsonl' }))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, JSON.stringify(letter))
}
