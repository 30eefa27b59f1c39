/** What a part of `npm run eval` or `npm run bench` found. */
export interface Report {
  /** Lines to print. */
  lines: string[]
  /** Whether a figure is not reached. */
  failed: boolean
}

/** A report to which figures are added one by one. */
export interface GrowingReport extends Report {
  /** Adds the line of a figure, marked where the figure is not reached. */
  check(line: string, isReached: boolean): void
}

/** Begins a report; `prefix` stands before each figure, `mark` after one that is not reached. */
export function createReport(prefix: string, mark = ' FAILED'): GrowingReport {
  return {
    lines: [],
    failed: false,
    check(line, isReached) {
      this.lines.push(`${prefix}${line}${isReached ? '' : mark}`)
      this.failed ||= !isReached
    },
  }
}

/** Prints a report; the process exits with 1 where a figure is not reached. */
export function printReport({ lines, failed }: Report): void {
  console.log(lines.join('\n'))
  if (failed) process.exitCode = 1
}

/** A share, 0 to 1, in per cent with one decimal: `98.4 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
