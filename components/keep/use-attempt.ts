import { useState } from 'preact/hooks'
import { KeptConflict } from '../../lib/kept/write-conflict.ts'

/** Runs something; gives what it failed with, or null. */
type Attempt = (work: () => Promise<void>) => Promise<unknown>

/**
 * For what a press asks to be done: why the last attempt failed, in the sentence that `sentenceOf`
 * makes of the error, or null; and the function that attempts. What another tab has changed
 * meanwhile is no fault of the program's, and not in the console.
 */
export function useAttempt(sentenceOf: (error: unknown) => string): [string | null, Attempt] {
  const [problem, setProblem] = useState<string | null>(null)
  const attempt: Attempt = async (work) => {
    setProblem(null)
    try {
      await work()
      return null
    } catch (error) {
      if (!(error instanceof KeptConflict)) console.error('HRC Letters:', error)
      setProblem(sentenceOf(error))
      return error
    }
  }
  return [problem, attempt]
}
