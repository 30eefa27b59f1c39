import browser from 'webextension-polyfill'
import type { PageReading } from '../../lib/pages/page.ts'
import { resolvePage } from '../../lib/pages/resolve.ts'
import type { Place } from './annotate.ts'

/**
 * A reading with the texts of the Council that the page mentions in its running text, a row each.
 * Only news and meeting summaries are read for them; any other page is given back as it came, and
 * so is one that is gone by now.
 */
export async function withMentions(reading: PageReading, place: Place): Promise<PageReading> {
  const kind = resolvePage({ ...reading, texts: reading.texts.slice(0, 1) })?.kind
  if (kind !== 'news' && kind !== 'meeting') return reading
  const symbols = await findMentions(place).catch(() => null)
  if (!Array.isArray(symbols)) return reading
  const texts = symbols.map((symbol) => ({ number: String(symbol), title: '' }))
  return { ...reading, texts: [...reading.texts, ...texts] }
}

async function findMentions({ tabId, frameId }: Place): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/mentions.js'],
  })
  return injected?.result
}
