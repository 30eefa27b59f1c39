import { numberOf } from './paragraph-number.ts'

/** How preambular paragraphs mostly begin; after a comma hardly anything else does. */
const PREAMBULAR =
  /(?<=[,،;] )(?=(?:Deeply|Gravely|Seriously|Guided|Concerned|Alarmed|Appalled|Mindful|Convinced|Recalling|Reaffirming|Recognizing|Emphasizing|Expressing|Noting|Welcoming|Stressing|Acknowledging|Underlining|Underscoring|Bearing|Affirming|Condemning|Deploring|Regretting|Considering|Reiterating|Profondément|Gravement|Préoccupée?|Guidé|Conscient|Rappelant|Réaffirmant|Reconnaissant|Soulignant|Exprimant|Notant|Considérant|Prenant|Profundamente|Preocupad[ao]|Guiad[ao]|Consciente|Recordando|Reafirmando|Reconociendo|Subrayando|Expresando|Observando|Tomando|Poniendo|Будучи|Руководствуясь|Ссылаясь|Подтверждая|Признавая|Подчеркивая|Выражая|Отмечая|Приветствуя|Принимая)[\s,])/u
/** A number within a block, after the end of another paragraph. */
const NUMBERED = /(?<=[;:] )(?=\(?(?:\p{L}{1,4}\)|\p{Nd}{1,3}\. ))/u

/** The meeting a text was adopted at, right after its last paragraph. */
const MEETING =
  /(?<=[.。] )(?=\p{Nd}{1,3}(?:st|nd|rd|th|e|ª|-е)\s(?:meeting|séance|sesión|заседание))/u

/** Joins what a page's end has torn: a hyphen or a dash between figures needs no space. */
export function joinTorn(before: string, after: string): string {
  const isTight = /(?:[-‐‑]|\p{Nd}–)$/u.test(before)
  return isTight ? `${before}${after}` : `${before} ${after}`
}

/** Parts preambular paragraphs that stand in one block because a page ended between them. */
export function splitPreamble(text: string): string[] {
  return text.split(PREAMBULAR).map((part) => part.trim())
}

/**
 * Parts operative paragraphs that stand in one block because a page ended between them: a number
 * that goes on from the block's own, as `(c)` after `(b)`, begins another,
 * and `(a)` does after a colon.
 */
export function splitOperative(text: string): string[] {
  const parts: string[] = []
  const [whole = '', ...after] = text.split(MEETING)
  for (const piece of whole.split(NUMBERED)) {
    const last = parts.at(-1)
    if (last !== undefined && !goesOn(parts, piece)) parts[parts.length - 1] = `${last}${piece}`
    else parts.push(piece)
  }
  return [...parts, ...after].map((part) => part.trim())
}

function goesOn(parts: readonly string[], after: string): boolean {
  const last = parts.at(-1) ?? ''
  const next = numberOf(after)?.number ?? ''
  if (/^\([aаأ]\)$/u.test(next)) return /[:：]\s*$/u.test(last)
  const numbers = parts.flatMap((part) => numberOf(part)?.number ?? [])
  const numbered = numbers.findLast((number) => /^\d/.test(number))
  // Which paragraph a block of sub-paragraphs stands under, it does not say.
  if (/^\d/.test(next)) return !numbered || Number(next) === Number.parseInt(numbered, 10) + 1
  const letter = numbers.at(-1)
  return (
    /^\(\p{L}\)$/u.test(letter ?? '') &&
    (next.codePointAt(1) ?? 0) === (letter?.codePointAt(1) ?? 0) + 1
  )
}
