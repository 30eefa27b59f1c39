import type { Ask } from './messages.ts'

/**
 * Asks the background, and throws what it answers as an error. Uses the browser's own interface, which
 * answers by a promise in all our browsers: scripts in pages have no polyfill.
 */
export const ask: Ask = async (request) => {
  const answer = await chrome.runtime.sendMessage(request)
  if (answer && typeof answer === 'object' && 'error' in answer) throw new Error(answer.error)
  return answer
}
