import type { Problem } from './problem.ts'

/** What checking the data found: errors stop the build, notices are worth a look. */
export interface Findings {
  errors: Problem[]
  notices: Problem[]
}
