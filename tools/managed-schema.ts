import { SETTING_VALUES } from '../extension/settings.ts'
import { CORE_HOSTS, OPTIONAL_HOSTS } from '../lib/pages/hosts.ts'
import { PAGE_KINDS } from '../lib/pages/page.ts'

/** Where the schema stands in the package. */
export const MANAGED_SCHEMA = 'managed-schema.json'

/** What an organization may set by a policy, as Chrome and Edge ask for it: a JSON Schema. */
export function managedSchema(): object {
  const hosts = [...Object.keys(CORE_HOSTS), ...Object.keys(OPTIONAL_HOSTS)]
  const list = (of: readonly string[], description: string) => ({
    type: 'array',
    description,
    items: { type: 'string', enum: of },
  })
  return {
    $schema: 'http://json-schema.org/draft-03/schema#',
    type: 'object',
    properties: {
      language: {
        type: 'string',
        description: 'Language of the interface.',
        enum: SETTING_VALUES.language,
      },
      theme: { type: 'string', description: 'Light or dark.', enum: SETTING_VALUES.theme },
      hostsOff: list(hosts, 'Sites on which letters are never shown.'),
      hostsOn: list(hosts, 'Sites that users cannot switch off.'),
      kindsOff: list(PAGE_KINDS, 'Kinds of page on which letters are never shown.'),
      keepLetters: {
        type: 'boolean',
        description: 'False: users cannot save letters of their own.',
      },
    },
  }
}
