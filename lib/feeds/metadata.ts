import * as v from 'valibot'
import { isObject } from '../letters/field-kinds.ts'
import { FeedError } from './feed-error.ts'

/**
 * The four kinds of metadata of The Update Framework 1.0 (section 4), as far as a client needs them.
 * Fields that are not named here stay where they are: signatures are over them too.
 */

const Version = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const Length = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Hashes = v.looseObject({ sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })
const common = {
  spec_version: v.pipe(v.string(), v.maxLength(20), v.regex(/^1\.\d+(?:\.\d+)?$/)),
  version: Version,
  expires: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)),
}

const Role = v.looseObject({
  keyids: v.pipe(
    v.array(v.string()),
    v.check((ids) => new Set(ids).size === ids.length),
  ),
  threshold: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
})
const Key = v.looseObject({
  keytype: v.string(),
  scheme: v.string(),
  keyval: v.looseObject({ public: v.string() }),
})
const MetaFile = v.looseObject({
  version: Version,
  length: v.optional(Length),
  hashes: v.optional(Hashes),
})

const SHAPES = {
  root: v.looseObject({
    ...common,
    _type: v.literal('root'),
    // Without it, a file could be exchanged while a client reads it.
    consistent_snapshot: v.literal(true),
    keys: v.record(v.string(), Key),
    roles: v.looseObject({ root: Role, timestamp: Role, snapshot: Role, targets: Role }),
  }),
  timestamp: v.looseObject({
    ...common,
    _type: v.literal('timestamp'),
    meta: v.looseObject({ 'snapshot.json': MetaFile }),
  }),
  snapshot: v.looseObject({
    ...common,
    _type: v.literal('snapshot'),
    meta: v.objectWithRest({ 'targets.json': MetaFile }, MetaFile),
  }),
  targets: v.looseObject({
    ...common,
    _type: v.literal('targets'),
    targets: v.record(v.string(), v.looseObject({ length: Length, hashes: Hashes })),
  }),
}

const Envelope = v.object({
  signed: v.unknown(),
  signatures: v.pipe(v.array(v.object({ keyid: v.string(), sig: v.string() })), v.maxLength(100)),
})

export type RoleName = keyof typeof SHAPES
export type Signed<Name extends RoleName> = v.InferOutput<(typeof SHAPES)[Name]>
export type MetaFileInfo = v.InferOutput<typeof MetaFile>

/** A file of metadata whose shape is right; whether its signatures are is another question. */
export interface Metadata<Name extends RoleName> {
  /** As it was read: what it is to be kept as, and what others tell the hash of. */
  text: string
  signed: Signed<Name>
  /** What the signatures are over. */
  raw: unknown
  signatures: { keyid: string; sig: string }[]
}

/** Reads metadata of a role. Throws a `FeedError` when it is not of that shape. */
export function readMetadata<Name extends RoleName>(name: Name, text: string): Metadata<Name> {
  const envelope = v.safeParse(Envelope, readJson(text, `${name}.json`))
  const { signed: raw = null, signatures = [] } = envelope.success ? envelope.output : {}
  const read = v.safeParse<(typeof SHAPES)[Name]>(SHAPES[name], raw)
  if (!read.success || !isObject(raw)) throw new FeedError('damaged', `${name}.json`)
  return { text, signed: read.output, raw, signatures }
}

/** Parses JSON. Throws a `FeedError` that tells a web page from other things that are not JSON. */
export function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new FeedError(/^\s*</.test(text) ? 'web-page' : 'damaged', file, error)
  }
}
