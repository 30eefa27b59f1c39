import { execFileSync } from 'node:child_process'

/** What of a bill of materials differs from one making to the next, or is said by the folder. */
interface Bill {
  serialNumber?: string
  metadata: { timestamp?: string; component: { name: string } }
}

/**
 * The software bill of materials in CycloneDX, by npm itself: every package that ships, with its
 * version, licence and hash. The time is that of the commit, so that it can be made again.
 */
export function writeBill(root: string, name: string, time: string): string {
  const args = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only']
  const made = execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  })
  return sameEachTime(JSON.parse(made), name, time)
}

/** The text of a bill without what differs each time that it is made. */
export function sameEachTime(bill: Bill, name: string, time: string): string {
  const { serialNumber: _, ...rest } = bill
  const component = { ...bill.metadata.component, name }
  const metadata = { ...bill.metadata, timestamp: time, component }
  return `${JSON.stringify({ ...rest, metadata }, null, 2)}\n`
}
