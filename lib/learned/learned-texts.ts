import * as v from 'valibot'
import type { Catalogue } from '../council/catalogue.ts'
import { LANGUAGES } from '../council/language.ts'
import type { Outcome } from '../council/outcome.ts'
import type { CouncilPage, CouncilText } from '../pages/page.ts'

const Text = v.nullable(v.string())
const KeptOutcome = v.object({
  action: v.picklist(['adopted', 'rejected', 'withdrawn']),
  vote: v.nullable(v.object({ inFavour: v.number(), against: v.number(), abstaining: v.number() })),
})
const Learned = v.object({
  /** Canonical; null for one that was rejected or withdrawn. */
  symbol: v.fallback(Text, null),
  draft: v.fallback(Text, null),
  session: v.string(),
  title: v.string(),
  /** Of the page the title was read on. */
  language: v.fallback(v.nullable(v.picklist(LANGUAGES)), null),
  outcome: v.fallback(v.nullable(v.custom<Outcome>((outcome) => v.is(KeptOutcome, outcome))), null),
})

/** A text of a session the catalogue does not know, as a list that was open showed it. */
export type LearnedText = v.InferOutput<typeof Learned>

/** When there are more, the oldest are dropped. */
export const MAX_LEARNED_TEXTS = 400
const MAX_TITLE_LENGTH = 500

/**
 * The texts of a list that are worth keeping: those of a session from which the catalogue has no
 * text. They need a title and a symbol, their own or their draft's.
 */
export function learnFrom(page: CouncilPage, catalogue: Pick<Catalogue, 'texts'>): LearnedText[] {
  if (page.kind !== 'texts') return []
  const known = new Set(catalogue.texts.map(({ session }) => session))
  return page.texts.flatMap(({ symbol, draft, session, title, outcome }) => {
    if (!session || known.has(session) || !title || (!symbol && !draft)) return []
    const cut = title.slice(0, MAX_TITLE_LENGTH)
    return [{ symbol, draft, session, title: cut, language: page.language, outcome }]
  })
}

/** The key of a learned text: its symbol, or else that of its draft. */
export function learnedKey({ symbol, draft }: Pick<LearnedText, 'symbol' | 'draft'>): string {
  return symbol ?? draft ?? ''
}

/**
 * Adds learned texts to the kept ones, newest last. An English title stays when the same list is
 * read in another language, as letters are mostly compared with it; the rest follows the newest.
 */
export function addLearned(
  kept: readonly LearnedText[],
  learned: readonly LearnedText[],
  most = MAX_LEARNED_TEXTS,
): LearnedText[] {
  const texts = new Map(kept.map((text) => [learnedKey(text), text]))
  for (const text of learned) {
    const before = texts.get(learnedKey(text))
    const keepsTitle = before?.language === 'en' && text.language !== 'en'
    texts.delete(learnedKey(text))
    texts.set(learnedKey(text), {
      ...text,
      draft: text.draft ?? before?.draft ?? null,
      outcome: text.outcome ?? before?.outcome ?? null,
      ...(keepsTitle && { title: before.title, language: before.language }),
    })
  }
  return [...texts.values()].slice(-most)
}

/**
 * Adds titles that a page lacks, as the PDF of a text does: from the catalogue, in the page's
 * language or English, or else from learned texts, which also give draft and outcome.
 */
export function fillTitles(
  page: CouncilPage,
  { texts }: Pick<Catalogue, 'texts'>,
  learned: readonly LearnedText[],
): CouncilPage {
  const known = byKey(texts, ({ symbol }) => symbol)
  const bySymbol = byKey(learned, ({ symbol }) => symbol)
  const byDraft = byKey(learned, ({ draft }) => withoutRevision(draft))
  const filled = page.texts.map((text): CouncilText => {
    if (text.title) return text
    const adopted = text.symbol && known.get(text.symbol)
    if (adopted) return { ...text, title: adopted.titles[page.language ?? 'en'] ?? adopted.title }
    // A revision of a draft has the draft's title.
    const found = text.symbol
      ? bySymbol.get(text.symbol)
      : byDraft.get(withoutRevision(text.draft) ?? '')
    if (!found) return text
    const { title, draft, outcome } = found
    return { ...text, title, draft: text.draft ?? draft, outcome: text.outcome ?? outcome }
  })
  const own = page.kind === 'text' ? filled[0]?.title : undefined
  return { ...page, title: page.title || own || '', texts: filled }
}

/** The first entry for each key. */
function byKey<T>(entries: readonly T[], keyOf: (entry: T) => string | null) {
  return new Map(entries.toReversed().map((entry) => [keyOf(entry), entry]))
}

function withoutRevision(draft: string | null): string | null {
  return draft?.replace(/\/REV\.\d+$/i, '') ?? null
}

/** Reads kept texts from storage; entries of another shape are dropped. */
export function readLearned(stored: unknown): LearnedText[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((entry: unknown) => {
    const { success, output } = v.safeParse(Learned, entry)
    return success && learnedKey(output) ? [output] : []
  })
}
