import type { Page } from '@playwright/test'
import type { Name, Role, Stage, Tab } from '../scenarios/stage.ts'
import { countOf, type Extension, openBehind, servePdf } from './behind.ts'

const SIZE = { width: 1280, height: 800 }

/** Chromium with the extension, as scenarios see a browser. */
export function createStage(extension: Extension): Stage {
  const { context, requests, serve } = extension
  return {
    requests,
    serve,
    servePdf: (address) => servePdf(extension, address),
    open: async (address) => {
      const page = await context.newPage()
      const tab = createTab(page)
      await page.goto(address)
      return tab
    },
    openBehind: async (file) => createTab(await openBehind(extension, file, SIZE)),
    toolbarCount: async (address) => (await countOf(extension, address)) ?? '',
  }
}

function createTab(page: Page): Tab {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const find = (role: Role, name: Name) => page.getByRole(role, { name, exact: true })
  return {
    errors,
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    front: () => page.bringToFront(),
    count: (role, name) => find(role, name).count(),
    press: (role, name) => find(role, name).first().click(),
    focus: (role, name) => find(role, name).first().focus(),
    key: (name) => page.keyboard.press(name),
    type: (text) => page.keyboard.type(text),
    evaluate: (run, argument) => page.evaluate(run as never, argument),
  }
}
