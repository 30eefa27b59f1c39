import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { fieldsWith } from '../../lib/letters/field-names.ts'
import { LetterShape } from '../../lib/letters/letter-shape.ts'
import { descriptionOf } from './expectations.ts'

const ADDRESS: JsonSchema = {
  description: 'an address that begins with https:// or http://',
  type: 'string',
  pattern: '^https?://[^\\s/]+\\S*$',
}
const SYMBOLS: JsonSchema = {
  description: 'a list of symbols',
  type: 'array',
  items: {
    description: 'a symbol in capitals like A/HRC/52/L.11 or A/HRC/RES/52/28',
    type: 'string',
    pattern: '^A/\\S+$',
  },
}

/** Where `data/` is held to more than the shape of a letter from outside says. */
const STRICTER: Record<string, JsonSchema> = {
  url: ADDRESS,
  also_at: { items: ADDRESS },
  // A day must be one of the calendar.
  date: {
    description: 'the day, month or year of the letter as in 2023-02-26, 2023-02 or 2023, or null',
    anyOf: [
      { type: 'null' },
      { type: 'string', format: 'date' },
      { type: 'string', pattern: '^(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?$' },
    ],
  },
  drafts: SYMBOLS,
  resolutions_cited: SYMBOLS,
  // Two texts may be asked for in the same words.
  asks: { description: 'a list of asks', uniqueItems: false },
}

const LATER: ReadonlySet<string> = new Set(fieldsWith('addedLater'))

/**
 * The JSON Schema of a letter in `data/`, made from the declared fields. Unlike a letter from
 * outside it has all fields but those added later, no blank text and no text twice in a list.
 * Every description completes the sentence "this field must be …": the checker prints it.
 */
function letterSchema(): JsonSchema {
  const schema = toJsonSchema(LetterShape, {
    target: 'draft-2020-12',
    typeMode: 'output',
    ignoreActions: ['check', 'max_length', 'max_value'],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      'message' in valibotSchema && typeof valibotSchema.message === 'string'
        ? { description: descriptionOf(valibotSchema.message) ?? '', ...jsonSchema }
        : null,
  })
  return {
    $comment: 'Written by `node tools/data.ts --schema` from lib/letters/fields.ts.',
    title: 'Letter',
    ...strict(schema),
    description: 'an object with the fields of a letter',
  }
}

/** The text of `data/letter.schema.json`. */
export function letterSchemaText(): string {
  return `${JSON.stringify(letterSchema(), null, 2)}\n`
}

/** A part of the schema, made stricter; `name` is that of the field it is of. */
function strict(part: JsonSchema | boolean, name = ''): JsonSchema {
  if (typeof part === 'boolean') throw new Error(`\`${name}\` must have a schema of its own`)
  const { default: empty, ...schema } = { ...part, ...STRICTER[name] }
  const { type, properties, items, anyOf, pattern, format, description = '' } = schema
  if (properties) {
    const names = Object.keys(properties)
    return {
      description: `an object with ${names.join(', ')}`,
      type,
      additionalProperties: false,
      required: names.filter((own) => !LATER.has(own)),
      properties: Object.fromEntries(
        names.map((own) => [own, strict(properties[own] ?? true, own)]),
      ),
    }
  }
  const later = LATER.has(name) && { default: empty }
  if (anyOf) {
    const [first, ...others] = anyOf.map((one) => strict(one))
    const described = `${first?.description?.replace(/, not empty$| or null$/, '')} or null`
    return { description: described, ...schema, anyOf: [first ?? {}, ...others], ...later }
  }
  if (items && !Array.isArray(items)) {
    const { uniqueItems = strict(items).type === 'string' } = schema
    const described = uniqueItems ? `${description}, each once` : description
    return { ...schema, description: described, items: strict(items), uniqueItems, ...later }
  }
  const isFree = type === 'string' && !pattern && !format && !schema.enum && !later
  return {
    ...schema,
    ...(isFree && { pattern: '\\S', description: 'a line of text, not empty' }),
    ...later,
  }
}
