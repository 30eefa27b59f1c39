import { CORE_HOSTS, OPTIONAL_HOSTS, patternOf } from './hosts.ts'

/** Hosts that people take for one site. */
export interface SiteFamily {
  /** The key of its name: `ohchr`, or the host of an optional site. */
  key: string
  hosts: string[]
  /** Match patterns to ask the browser for. */
  patterns: string[]
  optional: boolean
}

/** The listed sites: core hosts grouped by site, optional hosts separately. */
export function siteFamilies(): SiteFamily[] {
  const core = Map.groupBy(Object.entries(CORE_HOSTS), ([, site]) => String(site))
  const optional = Map.groupBy(Object.entries(OPTIONAL_HOSTS), ([host]) =>
    host.replace(/^www\./, ''),
  )
  const family = (isOptional: boolean) => (entry: [string, [string, unknown][]]) => {
    const hosts = entry[1].map(([host]) => host)
    return { key: entry[0], hosts, patterns: hosts.map(patternOf), optional: isOptional }
  }
  return [...[...core].map(family(false)), ...[...optional].map(family(true))]
}
