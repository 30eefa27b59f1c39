import type { Page } from '@playwright/test'

interface TraceEvent {
  name: string
  ph: string
  /** Begin, µs. */
  ts: number
  /** Duration, µs: by the clock, and of the thread's own work. */
  dur?: number
  tdur?: number
  pid: number
  tid: number
  args: { data?: { url?: string; frame?: string } }
}

/** Something the main thread did; times in ms. */
interface Work {
  name: string
  /** Address of the script that was run; empty for other work. */
  url: string
  begin: number
  end: number
  /** Of the thread's own time: what else the machine did meanwhile does not count. */
  worked: number
}

export interface Trace {
  /** Whole tasks of the main thread. */
  tasks: Work[]
  /** Runs of scripts, each in one of the tasks. */
  scripts: Work[]
  /** When the page called `performance.mark` with a name. */
  mark(name: string): number
}

const TASK = 'ThreadControllerImpl::RunTask'
const SCRIPT = ['EvaluateScript', 'FunctionCall']
const CATEGORIES = ['devtools.timeline', 'toplevel', 'blink.user_timing']

/** Traces what the main thread of a page does while `act` goes on. */
export async function traced(page: Page, act: () => Promise<unknown>): Promise<Trace> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]))
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  })
  await act()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return readTrace(events)
}

function readTrace(events: TraceEvent[]): Trace {
  // Only scripts of pages stand in a frame, not those of the extension's background.
  const main = events.find(({ name, args }) => SCRIPT.includes(name) && args.data?.frame)
  const works = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === main?.pid && tid === main?.tid)
    .map(({ name, ts, dur = 0, tdur = 0, args }) => ({
      name,
      url: args.data?.url ?? '',
      begin: ts / 1000,
      end: (ts + dur) / 1000,
      worked: tdur / 1000,
    }))
  return {
    tasks: works.filter(({ name }) => name === TASK),
    scripts: works.filter(({ name }) => SCRIPT.includes(name)),
    mark: (name) => (events.find((event) => event.name === name)?.ts ?? Number.NaN) / 1000,
  }
}
