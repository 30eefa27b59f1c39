import browser from 'webextension-polyfill'
import type { Ask } from './messages.ts'

/** Asks the background; an answer that tells of an error becomes one. */
export const ask: Ask = async (request) => {
  const answer = await browser.runtime.sendMessage(request)
  if (typeof answer === 'object' && answer !== null && 'error' in answer) {
    throw new Error(String(answer.error))
  }
  return answer as never
}
