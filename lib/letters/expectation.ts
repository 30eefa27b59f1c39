const EXPECTATIONS = [
  'line',
  'text',
  'long',
  'words',
  'date',
  'address',
  'addresses',
  'texts',
  'list',
  'name',
  'count',
  'flag',
  'session',
  'state',
  'theme',
  'language',
  'title-kind',
  'source-kind',
  'evidence',
  'translations',
] as const

/** What a field must be, by code. */
export type Expectation = (typeof EXPECTATIONS)[number]

/** What a field must be, and how long at most; `other` where a shape has no code of ours. */
export interface Expected {
  expected: Expectation | 'other'
  most?: number
}

/** An expectation as the message of a shape, which can only be a text. */
export function messageFor(expected: Expectation, most?: number): string {
  return most === undefined ? expected : `${expected}:${most}`
}

/** Reads the message of a shape back. */
export function expectedIn(message: string): Expected {
  const [written, most] = message.split(':', 2)
  const expected = EXPECTATIONS.find((known) => known === written)
  if (!expected) return { expected: 'other' }
  return most === undefined ? { expected } : { expected, most: Number(most) }
}
