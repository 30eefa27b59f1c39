import type { Find } from '../../components/popup/use-found.ts'
import { ask } from '../../extension/ask-background.ts'
import type { InterfaceLanguage } from '../../extension/interface-languages.ts'
import type { SearchReply } from '../../extension/messages.ts'

/**
 * Searches in the background. The same question again gets the answer under way, so that the first
 * can be asked before there is anything to show it in. Names of states are put into `states`.
 */
export function createFind(language: InterfaceLanguage, states: Record<string, string>): Find {
  let last: { question: string; answer: Promise<SearchReply> } | null = null
  return (query, limit) => {
    const question = `${limit} ${query}`
    if (last?.question === question) return last.answer
    const answer = ask({ type: 'search', query, limit, language }).then((reply) => {
      Object.assign(states, reply.states)
      return reply
    })
    last = { question, answer }
    answer.catch(() => {
      last = null
    })
    return answer
  }
}
