import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export const SCHEMES = ['light', 'dark'] as const

/** The rules that another colour scheme can break; all others see the same page in both. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

interface Look {
  colorScheme: (typeof SCHEMES)[number]
  /** Only what is in this element of our shadow root in a page. */
  within?: [host: string, element: string]
}

/** What axe finds in a page as it is now, one sentence a rule. Sets the colour scheme of the page. */
export async function faultsOf(page: Page, { colorScheme, within }: Look): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  // Otherwise axe opens a tab in front, and our pages speak of that one; they have no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (colorScheme === 'dark') axe.withRules(OF_COLOURS)
  if (within) axe.include({ fromShadowDom: within })
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
