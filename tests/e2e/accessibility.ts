import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The rules that another colour scheme can break; all others see the same page in both. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds in a page as it is now, in light and in dark, one sentence a rule. Looks only into
 * an element of our shadow root in a page, where one is named. Leaves the page dark.
 */
export async function faultsOf(
  page: Page,
  within?: [host: string, element: string],
): Promise<string[]> {
  const light = await faultsIn('light', page, within)
  return [...light, ...(await faultsIn('dark', page, within))]
}

async function faultsIn(
  colorScheme: 'light' | 'dark',
  page: Page,
  within: [string, string] | undefined,
): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  // Otherwise axe opens a tab in front, and our pages speak of that one; they have no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  // What is said by voice is what is seen; axe itself leaves this rule out.
  const rules = { 'label-content-name-mismatch': { enabled: true } }
  axe.options({ resultTypes: ['violations'], rules })
  if (colorScheme === 'dark') axe.withRules(OF_COLOURS)
  if (within) axe.include({ fromShadowDom: within })
  const { violations } = await axe.analyze()
  return violations.map(
    ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}
