import {
  type Block,
  type BlockKind,
  block,
  type LetterSource,
} from '../letters/parse/source-blocks.ts'

const KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'entry', 'row', 'line']

/**
 * The text of a letter as the store holds it, as far as it can be read: what is kept again loses
 * nothing else of it. Null when there is none.
 */
export function readSource(stored: unknown): LetterSource | null {
  if (!isObject(stored) || !Array.isArray(stored.blocks)) return null
  const blocks = stored.blocks.flatMap(readBlock)
  if (blocks.length === 0 && stored.blocks.length > 0) return null
  const notes = textsOf(stored.notes)
  return {
    address: textOrNull(stored.address),
    title: textOrNull(stored.title),
    site: textOrNull(stored.site),
    lang: textOrNull(stored.lang),
    published: textOrNull(stored.published),
    ...(notes.length > 0 && { notes }),
    blocks,
  }
}

function readBlock(stored: unknown): Block[] {
  if (!isObject(stored) || typeof stored.text !== 'string') return []
  const { text, cells, group } = stored
  return [
    block({
      kind: KINDS.find((known) => known === stored.kind) ?? 'paragraph',
      text,
      cells: textsOf(cells),
      group: typeof group === 'number' && Number.isSafeInteger(group) ? group : 0,
      gap: stored.gap === true,
      strong: stored.strong === true,
      ...(stored.isNote === true && { isNote: true }),
      ...(stored.headsList === true && { headsList: true }),
    }),
  ]
}

function textsOf(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string') : []
}

function textOrNull(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null
}

function isObject(stored: unknown): stored is Record<string, unknown> {
  return typeof stored === 'object' && stored !== null
}
