import type { States } from '../../council/states.ts'
import { isAsking } from './asking.ts'
import type { BlockLabel } from './block-label.ts'
import type { Field } from './draft.ts'
import type { Block } from './source-blocks.ts'
import { namedStates } from './state-names.ts'

interface Context {
  title: string
  subject: string | null
  /** The addressee may be a state ("Ministers of Côte d’Ivoire, …"), which is not the situation. */
  addressee: string | null
  blocks: Block[]
  labels: BlockLabel[]
  start: number
  end: number
  states: States
  language: string
}

/** Cities and bodies that name a state without being about it. */
const NOT_ABOUT =
  /\b(?:Geneva|Genève|Ginebra|New York|Switzerland|Suisse|Suiza|Genf|Женева|جنيف|日内瓦|瑞士)\b/giu

/**
 * The situations a letter is about: the states of its title or subject line, else the states its
 * sentences keep naming. A letter that names many states a little is about none of them.
 */
export function readSituations(context: Context): Field<string[]> {
  const { names, adjectives } = namedStates(context.states, context.language)
  const ownTitle = withoutAddressee(context.title, context.addressee)
  const counts = countStates(context)
  for (const text of [context.subject, ownTitle, ...headings(context)]) {
    if (!text) continue
    const plain = text.replace(NOT_ABOUT, ' ')
    const byName = names(plain)
    const named = byName.length > 0 ? byName : adjectives(plain)
    // "Letter to the United States …" names a state its sentences do not speak of.
    const kept =
      named.length > 1 ? named.filter((state) => (counts.get(state)?.count ?? 0) > 0) : named
    if (kept.length > 0) return { value: kept, confidence: 'sure', lines: [] }
  }
  const ranked = [...counts].sort(([, a], [, b]) => b.count - a.count)
  const [first] = ranked
  if (!first || first[1].count < 2) return { value: [], confidence: 'unsure', lines: [] }
  const total = ranked.reduce((sum, [, { count }]) => sum + count, 0)
  const share = first[1].count / total
  if (share < 0.3 && ranked.length > 3) return { value: [], confidence: 'unsure', lines: [] }
  const chosen = ranked.filter(([, { count }]) => count >= first[1].count * 0.75).slice(0, 4)
  return {
    value: chosen.map(([state]) => state),
    confidence: share > 0.6 && first[1].lines.length > 3 ? 'sure' : 'likely',
    lines: [...new Set(chosen.flatMap(([, { lines }]) => lines))],
  }
}

/** What stands over the letter beside its title, which on a page may be that of the site. */
function headings({ blocks, start, title }: Context): string[] {
  return blocks
    .slice(0, start)
    .flatMap(({ kind, strong, text }) =>
      (kind === 'heading' || strong) && text !== title ? text : [],
    )
}

function withoutAddressee(title: string, addressee: string | null): string {
  return addressee && title.includes(addressee) ? title.replace(addressee, ' ') : title
}

function countStates({
  blocks,
  labels,
  start,
  end,
  states,
  language,
}: Context): Map<string, { count: number; lines: number[] }> {
  const { names, adjectives } = namedStates(states, language)
  const counts = new Map<string, { count: number; lines: number[] }>()
  const first = labels.indexOf('prose', start)
  for (let line = start; line < end; line += 1) {
    if (labels[line] === 'stop') continue
    const text = (blocks[line]?.text ?? '').replace(NOT_ABOUT, ' ')
    for (const sentence of text.split(/[.;!?。；؟]\s*/u)) {
      for (const state of new Set([...names(sentence), ...adjectives(sentence)])) {
        const counted = counts.get(state) ?? { count: 0, lines: [] }
        // The first sentences and the asks are on the letter's own matter.
        counted.count += line === first || isAsking(sentence) ? 2 : 1
        counted.lines.push(line)
        counts.set(state, counted)
      }
    }
  }
  return counts
}
