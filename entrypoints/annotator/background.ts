import type { Ask } from '../../extension/messages.ts'

/** Asks the background; an answer that tells of an error becomes one. */
export const ask: Ask = async (request) => {
  const answer = await chrome.runtime.sendMessage(request)
  if (answer && typeof answer === 'object' && 'error' in answer) throw new Error(answer.error)
  return answer
}
