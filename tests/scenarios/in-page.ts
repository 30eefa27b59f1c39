import { readFileSync } from 'node:fs'
import type { Stage, Tab } from './stage.ts'

/** Stands for a document of the Council: what is in it no browser lets a script read. */
export const ANY_PDF = 'tests/letters/made-11-en-paragraphs.pdf'

/** A page of the UN as kept in tests/pages, with the address that its first comment gives. */
export function kept(name: string): { address: string; html: string } {
  const html = readFileSync(`tests/pages/${name}.html`, 'utf8')
  const address = /Address: (\S+)/.exec(html)?.[1]
  if (!address) throw new Error(`tests/pages/${name}.html does not say its address`)
  return { address, html }
}

/** Whether pages themselves name an address, as of a document that they show in a frame. */
export function isNamedIn(pages: Iterable<string>, address: string): boolean {
  const written = address.replaceAll('&', '&amp;')
  return [...pages].some((html) => html.includes(`"${written}"`))
}

/** Serves a kept page at its address and opens it. */
export async function openKept(stage: Stage, name: string): Promise<Tab> {
  const { address, html } = kept(name)
  await stage.serve(address, html)
  return stage.open(address)
}

/** All that can be read in a tab, in our shadow roots too. */
export function textOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const ours = [...document.querySelectorAll('[data-hrc-letters]')].flatMap((host) => [
      ...(host.shadowRoot?.children ?? []),
    ])
    const shown = [document.body, ...ours].map((part) => (part as HTMLElement).innerText ?? '')
    return shown.join('\n')
  }, null)
}

/** What has the focus says this of itself. */
export function focusedOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
  }, null)
}

/** How many elements of ours stand in the page. */
export function oursIn(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('[data-hrc-letters]').length, null)
}
