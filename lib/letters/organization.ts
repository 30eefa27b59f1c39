/** What sort of body an organisation is. */
type OrganizationKind = 'ngo' | 'coalition' | 'media' | 'academic' | 'other'

/**
 * An entry of the register `data/organizations.json`: one body under one name, whatever its
 * spelling in a letter. Every spelling met in a letter is the name or an alias of exactly one.
 */
export interface Organization {
  id: string
  name: string
  acronym: string | null
  aliases: string[]
  kind: OrganizationKind
}
