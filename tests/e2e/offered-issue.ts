import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { isPlaceholder } from '../../extension/placeholder-address.ts'
import type { Extension } from './behind.ts'
import { expect } from './extension.ts'

const { bugs } = JSON.parse(readFileSync('package.json', 'utf8'))

/**
 * What a page offers to tell the project: what the link to its form has filled in or, as long as
 * the project has no address, what a button copies.
 */
export async function offeredIssue(
  { context }: Extension,
  page: Page,
  { link, button }: { link: string; button: string },
): Promise<string> {
  if (!isPlaceholder(bugs.url)) {
    const href = await page.getByRole('link', { name: link }).getAttribute('href')
    const { searchParams } = new URL(href ?? '')
    return `${searchParams.get('title')}\n\n${searchParams.get('body')}`
  }
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  await expect(page.getByRole('link', { name: link })).toHaveCount(0)
  return page.evaluate(() => navigator.clipboard.readText())
}
