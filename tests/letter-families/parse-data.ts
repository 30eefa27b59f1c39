import * as v from 'valibot'

/** Data of a schema. Throws and names file, field and fault. */
export function parseData<const S extends v.GenericSchema>(
  schema: S,
  json: string,
  file: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, JSON.parse(json))
  if (result.success) return result.output
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'all'}: ${issue.message}`)
  throw new Error(`${file}: ${faults.join('; ')}`)
}
