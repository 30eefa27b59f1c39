import * as v from 'valibot'
import { type Expectation, messageFor } from './expectation.ts'
import {
  MAX_ADDRESS_LENGTH,
  MAX_LINE_LENGTH,
  MAX_NAME_LENGTH,
  MAX_TRANSLATIONS,
} from './letter-limits.ts'
import { isShortened } from './written-address.ts'

/** What sort of value a field holds. */
export interface Kind<Value> {
  /**
   * The shape of a value that comes from outside. valibot is used because it validates without
   * generated code, which a Manifest V3 page forbids, and costs only what is used of it.
   */
  shape: v.GenericSchema<unknown, Value>
  /** Whether a value is of this sort, whatever it says. */
  is(value: unknown): value is Value
  /** What the field holds when nothing is known; a record from outside may then leave it out. */
  empty: Value
}

/** A person who signed. */
export interface Individual {
  name: string
  role: string | null
}

/** What a letter says and asks for, in another language than ours. */
export interface Translation {
  summary: string
  asks: string[]
}

export const isText = (value: unknown): value is string => typeof value === 'string'
export const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(isText)
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)
const isIndividual = (value: unknown): value is Individual =>
  isObject(value) && isText(value.name) && isTextOrNull(value.role)

// Lengths come first: the check of a record ends at the first fault, and a pattern with a repeated
// group throws on a text of some megabytes.
const atMost = (most: number, expectation = messageFor('text', most)) =>
  v.pipe(v.string(expectation), v.maxLength(most, expectation))
const filled = (most: number, expectation: Expectation) =>
  v.pipe(atMost(most, expectation), v.regex(/\S/, expectation))
const matching = (most: number, pattern: RegExp, expectation: Expectation) =>
  v.pipe(
    v.string(expectation),
    v.maxLength(most, messageFor('long', most)),
    v.regex(pattern, expectation),
  )

/** A line of text that must be there. */
export function requiredLine(): Kind<string> {
  const shape = filled(MAX_LINE_LENGTH, 'line')
  return { shape, is: isText, empty: '' }
}

/** A text of a pattern. Without a value for those that leave it out, it must be there. */
export function code(
  most: number,
  pattern: RegExp,
  expectation: Expectation,
  empty?: string,
): Kind<string> {
  const shape = matching(most, pattern, expectation)
  const isRequired = empty === undefined
  return { shape: isRequired ? shape : v.optional(shape, empty), is: isText, empty: empty ?? '' }
}

/** A text, which may be empty. */
export function text(most = MAX_LINE_LENGTH): Kind<string> {
  return { shape: v.optional(atMost(most), ''), is: isText, empty: '' }
}

/** A text, or null where none is known. */
export function textOrNull(
  schema: v.GenericSchema<string> = atMost(MAX_LINE_LENGTH),
): Kind<string | null> {
  return { shape: v.optional(v.nullable(schema), null), is: isTextOrNull, empty: null }
}

/** `2023-02-26`, `2023-02`, `2023`, or null. */
export function dateOrNull(): Kind<string | null> {
  const pattern = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
  return textOrNull(v.pipe(atMost(10, 'date'), v.regex(pattern, 'date')))
}

const isAddress = (value: string) =>
  /^https?:\/\/[^\s/]+/i.test(value) && URL.canParse(value) && !isShortened(value)
const addressThat = (isRight: (value: string) => boolean) =>
  v.pipe(atMost(MAX_ADDRESS_LENGTH, 'address'), v.check(isRight, 'address'))

/** The address of a page, or empty: a letter kept from a file may stand nowhere that is known. */
export function address(): Kind<string> {
  const shape = addressThat((value) => value === '' || isAddress(value))
  return { shape, is: isText, empty: '' }
}

/** Addresses of pages. */
export function addresses(most: number): Kind<string[]> {
  return texts(most, addressThat(isAddress), 'addresses')
}

/** A list of texts. */
export function texts(
  most: number,
  item: v.GenericSchema<unknown, string> = atMost(MAX_LINE_LENGTH),
  expectation?: Expectation,
): Kind<string[]> {
  return { shape: list(item, most, expectation), is: isTexts, empty: [] }
}

/** A list of texts of a pattern, of at most `longest` characters each. */
export function codes(
  most: number,
  longest: number,
  pattern: RegExp,
  expectation: Expectation,
): Kind<string[]> {
  return texts(most, matching(longest, pattern, expectation), 'texts')
}

/** A list of persons. */
export function individuals(most: number): Kind<Individual[]> {
  const person = v.object({
    name: filled(MAX_NAME_LENGTH, 'name'),
    role: textOrNull().shape,
  })
  const is = (value: unknown) => Array.isArray(value) && value.every(isIndividual)
  return { shape: list(person, most), is, empty: [] }
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** The tag of a language; without a value for those that leave it out, it must be there. */
export function languageTag(empty?: string): Kind<string> {
  return code(35, LANGUAGE_TAG, 'language', empty)
}

/** Translations by the tags of their languages. */
export function translations(most: {
  summary: number
  asks: number
}): Kind<Record<string, Translation>> {
  const translation = v.object({ summary: text(most.summary).shape, asks: texts(most.asks).shape })
  const tag = matching(35, LANGUAGE_TAG, 'language')
  const shape = v.pipe(
    v.record(tag, translation, messageFor('translations')),
    v.check((all) => Object.keys(all).length <= MAX_TRANSLATIONS, messageFor('translations')),
  )
  const isTranslation = (value: unknown): value is Translation =>
    isObject(value) && isText(value.summary) && isTexts(value.asks)
  return {
    shape: v.optional(shape, {}),
    is: (value): value is Record<string, Translation> =>
      isObject(value) && Object.values(value).every(isTranslation),
    empty: {},
  }
}

/** A number from 0, or null where none is known. */
export function countOrNull(): Kind<number | null> {
  const expectation: Expectation = 'count'
  const shape = v.pipe(
    v.number(expectation),
    v.integer(expectation),
    v.minValue(0, expectation),
    v.maxValue(10_000_000, expectation),
  )
  return {
    shape: v.optional(v.nullable(shape), null),
    is: (value): value is number | null =>
      value === null || (typeof value === 'number' && !Number.isNaN(value)),
    empty: null,
  }
}

/** Yes or no. */
export function flag(): Kind<boolean> {
  return {
    shape: v.optional(v.boolean(messageFor('flag')), false),
    is: (value) => typeof value === 'boolean',
    empty: false,
  }
}

/** One of some values, of which the first is taken where it is left out. */
export function choice<const Value extends string>(
  values: readonly [Value, ...Value[]],
  expectation: Expectation,
): Kind<Value> & { values: readonly Value[] } {
  return {
    shape: v.optional(v.picklist(values, expectation), values[0]),
    is: (value): value is Value => values.some((known) => known === value),
    empty: values[0],
    values,
  }
}

function list<Item>(item: v.GenericSchema<unknown, Item>, most: number, expectation?: Expectation) {
  const tooMany = messageFor('list', most)
  return v.optional(v.pipe(v.array(item, expectation ?? tooMany), v.maxLength(most, tooMany)), [])
}
