/** The words test letters are made of, language by language. All names of persons are invented. */
export interface Words {
  country: { alpha3: string; name: string }[]
  /** `{n}` is the session, `{c}` the country, `{d}` the days of the session. */
  titles: string[]
  addressee: string[]
  salutation: string[]
  opening: string[]
  past: string[]
  body: string[]
  askLead: string
  asks: string[]
  thanks: string[]
  closing: string[]
  heading: string[]
  persons: string[]
  organizationsHeading: string[]
  stated: string[]
  organizations: string[]
  individuals: [string, string][]
  furniture: string[]
  partners: [string, string[]]
  copy: string
  session: (n: number) => string
}
