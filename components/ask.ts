import type { Answers, Request } from '../lib/messages.ts'

/** Asks the background; rejects when it answers with an error or cannot be reached. */
export type Ask = <T extends Request['type']>(
  request: Extract<Request, { type: T }>,
) => Promise<Answers[T]>
