import { expect } from '@playwright/test'
import { openKept, oursIn } from './in-page.ts'
import type { Scenario } from './stage.ts'

/** What the build that users get must do; other tests see into a copy with open roots. */
export const SHIPPED_BUILD: Scenario[] = [
  {
    title: 'the page sees into nothing that we put into it',
    async run(stage) {
      const tab = await openKept(stage, 'ohchr/ohchr-session-52')
      await expect.poll(() => oursIn(tab)).toBe(1)
      for (let press = 0; press < 40 && (await oursIn(tab)) < 2; press++) {
        await tab.key('Tab')
        const isBadge = () => document.activeElement?.hasAttribute('data-hrc-letters') ?? false
        if (await tab.evaluate(isBadge, null)) {
          await tab.evaluate(() => {
            const seen: unknown[] = []
            // Firefox has ways of its own, `originalTarget` and two more, which do see inside; what
            // is done from there is not trusted.
            const note = (event: Event) => {
              seen.push(...event.composedPath(), event.target)
              if (event instanceof FocusEvent) seen.push(event.relatedTarget)
            }
            const types =
              'click keydown keyup focusin focusout pointerdown mousedown selectionchange'
            for (const type of types.split(' ')) addEventListener(type, note, true)
            Object.assign(globalThis, { seen })
          }, null)
          await tab.key('Enter')
          await expect.poll(() => oursIn(tab)).toBe(2)
        }
      }
      expect(await oursIn(tab)).toBe(2)
      await tab.key('Tab')
      const found = await tab.evaluate(() => {
        const { seen } = globalThis as unknown as { seen: unknown[] }
        const hosts = [...document.querySelectorAll('[data-hrc-letters]')]
        const isClosed = (host: Element) => {
          try {
            host.attachShadow({ mode: 'open' })
            return 'has none'
          } catch {
            return host.shadowRoot
          }
        }
        const isInside = (node: unknown) =>
          node instanceof Node && (node.getRootNode() !== document || !document.contains(node))
        const inside = [...seen, document.activeElement, getSelection()?.anchorNode].filter(
          isInside,
        )
        return {
          roots: hosts.map(isClosed),
          inside: inside.filter((node) => node !== document).map(String),
          seen: seen.length,
        }
      }, null)
      expect(found).toEqual({ roots: [null, null], inside: [], seen: expect.any(Number) })
      expect(found.seen).toBeGreaterThan(0)
    },
  },
]
