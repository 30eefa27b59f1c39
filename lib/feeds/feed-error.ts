const FEED_PROBLEMS = [
  'not-secure',
  'unreachable',
  'missing',
  'moved',
  'web-page',
  'damaged',
  'too-large',
  'too-slow',
  'unsigned',
  'older',
  'expired',
  'mixed',
  'changed-file',
  'bad-path',
  'bad-record',
  'clock',
  'full',
  'other-key',
  'old-browser',
  'offline',
  'metered',
  'no-access',
  'stopped',
  'unforeseen',
] as const

/** Why a collection could not be brought up to date; each has its sentence in `locales/`. */
export type FeedProblem = (typeof FEED_PROBLEMS)[number]

/** A refusal of what a feed sent. Nothing of it has been taken over. */
export class FeedError extends Error {
  readonly problem: FeedProblem
  /** What it was about, for the console and the command line: a file, a role, a letter. */
  readonly about: string

  constructor(problem: FeedProblem, about: string, cause?: unknown) {
    super(`${problem}: ${about}`, { cause })
    this.name = 'FeedError'
    this.problem = problem
    this.about = about
  }
}

/** A failure of any kind as one that the user is told of. */
export function toFeedError(error: unknown): FeedError {
  if (error instanceof FeedError) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return new FeedError('full', 'storage', error)
  if (name === 'AbortError') return new FeedError('stopped', 'update', error)
  return new FeedError('unforeseen', String(error), error)
}
