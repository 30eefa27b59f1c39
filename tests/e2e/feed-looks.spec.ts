import { feedLetters, makeFeed } from '../unit/feeds/made-feed.ts'
import { expect } from './extension.ts'
import { HOST, lookAt, openOptions, serveFeed, test } from './feed-host.ts'

test('a look at a collection ends when the options are closed', async ({ extension }) => {
  const feed = await makeFeed()
  feed.publish(feedLetters(1))
  await serveFeed(extension, feed)
  const looked = () =>
    extension.desk.evaluate(async () => {
      const { 'looked-hosts': hosts = [] } = await chrome.storage.local.get('looked-hosts')
      return hosts
    })
  for (const isAsleep of [false, true]) {
    const options = await openOptions(extension)
    await lookAt(options)
    await options.getByRole('button', { name: 'Add this collection' }).waitFor()
    expect(await looked()).toEqual([`${HOST}/*`])
    // Nothing is taken from under a page that is open.
    await extension.desk.evaluate(() => chrome.alarms.create('feed-look', { when: Date.now() }))
    await extension.desk.waitForTimeout(1000)
    expect(await looked()).toEqual([`${HOST}/*`])
    if (isAsleep) await extension.killBackground()
    await options.close()
    if (isAsleep)
      await extension.desk.evaluate(() => chrome.alarms.create('feed-look', { when: Date.now() }))
    await expect.poll(looked, { message: isAsleep ? 'asleep' : 'awake' }).toEqual([])
  }
  expect(await extension.desk.evaluate(() => chrome.alarms.getAll())).toEqual([])
})
