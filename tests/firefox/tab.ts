import { expect } from '@playwright/test'
import type { ElementHandle, Page } from 'puppeteer-core'
import type { Name, Role, Tab } from '../scenarios/stage.ts'
import { findByRole } from './find-by-role.ts'

/** A tab of Firefox as scenarios see one; `desk` is a page from which the extension's API is asked. */
export function createTab(page: Page, desk: Page): Tab {
  const errors: string[] = []
  page.on('pageerror', (error) => {
    errors.push(error instanceof Error ? error.message : String(error))
  })
  async function first(role: Role, name: Name): Promise<ElementHandle<HTMLElement>> {
    let element: ElementHandle<HTMLElement> | null = null
    const look = async () => {
      const found = await findByRole(page, role, name)
      const one = await found.evaluateHandle((elements) => elements[0])
      element = one.asElement() as ElementHandle<HTMLElement> | null
      return element !== null
    }
    await expect.poll(look, { message: `a ${role} named ${name}` }).toBe(true)
    if (!element) throw new Error(`no ${role} named ${name}`)
    return element
  }

  return {
    errors,
    // Firefox tells of no event of loading for an extension's page, and at times for none of a page
    // that keeps it busy.
    goto: async (address) => {
      await page.goto(address, { waitUntil: [] })
      await page.waitForFunction(isLoaded)
    },
    reload: async () => void (await page.reload()),
    // Firefox at times never answers a driver that asks for it, and always an extension.
    front: async () => desk.evaluate(activate, await page.evaluate(() => location.href)),
    count: async (role, name) => (await findByRole(page, role, name)).evaluate((all) => all.length),
    press: async (role, name) => {
      // What is drawn anew between finding it and the click cannot be clicked: it is found again.
      await expect(async () => {
        const element = await first(role, name)
        await element.evaluate(standsStill)
        await element.click()
      }).toPass({ timeout: 10_000 })
    },
    focus: async (role, name) => (await first(role, name)).focus(),
    key: (name) => page.keyboard.press(name),
    type: (text) => page.keyboard.type(text),
    evaluate: (run, argument) =>
      page.evaluate(run as (argument: unknown) => unknown, argument) as ReturnType<
        Tab['evaluate']
      > as never,
  }
}

/** Runs in the desk. */
async function activate(address: string): Promise<void> {
  const tabs = await chrome.tabs.query({})
  const tab = tabs.find(({ url }) => url === address)
  if (tab?.id === undefined) throw new Error(`No tab shows ${address}.`)
  await chrome.tabs.update(tab.id, { active: true })
}

/** Runs in the page, which may have an element that it names `readyState`. */
function isLoaded(): boolean {
  const state = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState')
  return state?.get?.call(document) === 'complete'
}

/**
 * Runs in the page: waits until an element is where it was a frame before, as a click needs. A page
 * behind others has no frames.
 */
async function standsStill(element: HTMLElement): Promise<void> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const position = () => {
    const { x, y } = element.getBoundingClientRect()
    return `${x} ${y}`
  }
  let before = ''
  while (!document.hidden && position() !== before) {
    before = position()
    await nextFrame()
  }
}
