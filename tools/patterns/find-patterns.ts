import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { ROOT } from '../run.ts'

/** A location in the project's code that holds a regular expression, or makes one. */
export interface PatternLocation {
  /** From the project's root: `lib/pages/dom-text.ts`. */
  file: string
  /** Counted from 1. */
  line: number
  /** Null where a call of `RegExp` makes it of parts. */
  literal: { source: string; flags: string } | null
}

const FILES = '{lib,components,entrypoints,tools}/**/*.{ts,tsx,mjs}'

/**
 * The regular expressions of one file's text and its calls of `RegExp`, in order.
 * Throws an error that names the file when it cannot be parsed.
 */
export function patternsOf(file: string, text: string): PatternLocation[] {
  const { program, errors } = parseSync(file, text)
  if (errors[0]) throw new Error(`${file}: cannot be parsed: ${errors[0].message}`)
  const found: (PatternLocation & { start: number })[] = []
  const add = (start: number, literal: PatternLocation['literal']): void => {
    found.push({ file, line: text.slice(0, start).split('\n').length, literal, start })
  }
  const addCall = (call: { start: number; callee: { type: string; name?: unknown } }): void => {
    const { type, name } = call.callee
    if (type === 'Identifier' && name === 'RegExp') add(call.start, null)
  }
  new Visitor({
    Literal(node) {
      if ('regex' in node) add(node.start, { source: node.regex.pattern, flags: node.regex.flags })
    },
    NewExpression: (node) => addCall(node),
    CallExpression: (node) => addCall(node),
  }).visit(program)
  return found.sort((a, b) => a.start - b.start).map(({ start: _, ...location }) => location)
}

/** Every location of the project's own code that holds or makes a regular expression. */
export async function findPatterns(): Promise<PatternLocation[]> {
  const locations: PatternLocation[] = []
  for await (const file of glob(FILES, { cwd: ROOT })) {
    locations.push(...patternsOf(file, readFileSync(join(ROOT, file), 'utf8')))
  }
  return locations
}
