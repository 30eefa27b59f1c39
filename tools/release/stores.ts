/** Where a store's keys are looked for in the environment, and the files that it takes. */
interface Store {
  name: string
  keys: readonly string[]
  /** Variables of `wxt submit` that name files, by the kind of file. */
  files: Readonly<Record<string, Package>>
}

/** The zips of a release. */
export type Package = 'chrome' | 'firefox' | 'sources'

const STORES: readonly Store[] = [
  {
    name: 'Chrome',
    keys: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
    files: { CHROME_ZIP: 'chrome' },
  },
  {
    name: 'Edge',
    keys: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
    files: { EDGE_ZIP: 'chrome' },
  },
  {
    name: 'Firefox',
    keys: ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    files: { FIREFOX_ZIP: 'firefox', FIREFOX_SOURCES_ZIP: 'sources' },
  },
]

/** What is handed to `wxt submit`, and to which stores nothing can be handed. */
export interface Submission {
  /** Variables of its environment; none where no store has its keys. */
  env: Record<string, string>
  stores: string[]
  /** One sentence for each store without its keys. */
  left: string[]
}

/** Plans to which stores a release goes: those whose keys are all in the environment. */
export function planSubmission(
  env: Readonly<Record<string, string | undefined>>,
  paths: Readonly<Record<Package, string>>,
): Submission {
  const plan: Submission = { env: {}, stores: [], left: [] }
  for (const { name, keys, files } of STORES) {
    const missing = keys.filter((key) => !env[key])
    if (missing.length > 0) {
      plan.left.push(`${name}: not submitted, as ${missing.join(', ')} is not in the environment.`)
      continue
    }
    plan.stores.push(name)
    for (const [variable, kind] of Object.entries(files)) plan.env[variable] = paths[kind]
  }
  return plan
}
