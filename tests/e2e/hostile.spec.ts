import { expect, PAGES, test } from './extension.ts'

const ANY_BADGE = /NGO letters? (on|related to) A\/HRC\/RES\//

test('a script of ours in a page neither reads nor changes what is stored', async ({
  extension,
}) => {
  const page = await extension.open(PAGES.texts52)
  await page.getByRole('button', { name: ANY_BADGE }).first().waitFor()
  const tried = await extension.desk.evaluate(async (url) => {
    await chrome.storage.local.set({ settings: { theme: 'dark' } })
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        const { local } = chrome.storage
        const tries = [local.get(), local.set({ settings: {} }), local.clear()]
        return Promise.all(tries.map((one) => one.then(() => 'done', String)))
      },
    })
    return { said: answer?.result, left: await chrome.storage.local.get() }
  }, page.url())
  const refused = expect.stringContaining('not allowed')
  expect(tried.said).toEqual([refused, refused, refused])
  expect(tried.left).toEqual({ settings: { theme: 'dark' } })
})
