import { trimEndOf } from '../../text/trim-end.ts'
import { isShortened } from '../written-address.ts'
import { type BlockLabel, wordCount } from './block-label.ts'
import { COUNCIL, LETTER_WORD, wordsOf } from './cue-patterns.ts'
import type { Field } from './draft.ts'
import { cleanLine, type LetterSource } from './source-blocks.ts'

const ADDRESSEE_LABEL = new RegExp(
  `^(?:${wordsOf('addresseeLabel')})\\s?[:：]?\\s(?<whom>.{8,})$`,
  'isu',
)
const TO_LABEL = new RegExp(`^(?:${wordsOf('addresseeLabel')})\\s*[:：]`, 'iu')
const TO_TITLE = new RegExp(
  `(?:${wordsOf('letterTo')})\\s?(?:addressed )?(?:${wordsOf('to')})\\s(?<whom>.{8,})$`,
  'isu',
)
const ARABIC_LETTER = /رسالة|خطاب|نداء/gu
const ARABIC_TO = /^[^:]{0,30}?\s(?:إلى|الى)\s(?<whom>.{8,})$/su
const CHINESE_TITLE = /致(?<whom>[^致]{2,50}?)(?:的)?(?:公开信|公開信|联名信|信|函|呼吁书)/u
const ADDRESSEE = new RegExp(wordsOf('addressee'), 'iu')
const SUBJECT = new RegExp(`^(?:${wordsOf('subjectLabel')})\\s?[:：]\\s?(?<subject>.+)$`, 'isu')
const MENU = new RegExp(`^(?:${wordsOf('menu')})\\s?$|\\s[>›»/]\\s`, 'iu')
const DEAR = new RegExp(`^(?:${wordsOf('dear')})\\s?`, 'iu')
const DATED = new RegExp(`^(?:${wordsOf('dateLabel')}|by|author|source)\\b`, 'iu')
const ADDRESS = /https?:\/\/[^\s<>"'（([\]]+/iu

export interface Head {
  title: Field<string>
  addressee: Field<string | null>
  /** What the letter says it is about: "Re: Support … Resolution". */
  subject: string | null
}

/** Reads title, addressee and subject line from what stands before the letter's sentences. */
export function readHead(source: LetterSource, labels: BlockLabel[], opening: number): Head {
  const { blocks } = source
  const lines = blocks.slice(0, Math.max(opening, 1)).map(({ text }, index) => ({ text, index }))
  const subject =
    lines
      .map(({ text }) => SUBJECT.exec(text)?.groups?.subject ?? null)
      .find((found) => found !== null) ?? null
  const title = readTitle(source, labels, opening, subject)
  return { title, addressee: readAddressee(source, opening, title), subject }
}

function readTitle(
  source: LetterSource,
  labels: BlockLabel[],
  opening: number,
  subject: string | null,
): Field<string> {
  const { blocks } = source
  const first = blocks.findIndex(
    (block, index) => index <= opening && isTitleLine(block.text, labels[index]),
  )
  if (source.title) {
    const trimmed = withoutSite(source.title, source.site)
    const line = blocks.findIndex(({ text }) => text === trimmed)
    return { value: trimmed, confidence: 'sure', lines: line === -1 ? [] : [line] }
  }
  const head = blocks.slice(0, opening + 1)
  const named = head.findIndex(
    (block, index) =>
      isTitleLine(block.text, labels[index]) &&
      LETTER_WORD.test(block.text) &&
      !ADDRESSEE_LABEL.test(block.text),
  )
  const heading = head.findIndex(
    (block, index) => block.kind === 'heading' && isTitleLine(block.text, labels[index]),
  )
  const at = heading !== -1 ? heading : named !== -1 ? named : first
  const block = blocks[at]
  if (at !== -1 && at <= opening && block) {
    const confidence = heading !== -1 || named !== -1 ? 'sure' : 'likely'
    return { value: block.text, confidence, lines: [at] }
  }
  if (subject) return { value: subject, confidence: 'likely', lines: [] }
  const fallback = blocks.find(({ text }) => wordCount(text) > 2)?.text ?? ''
  return { value: cleanLine(fallback).slice(0, 160), confidence: 'unsure', lines: [] }
}

function isTitleLine(text: string, label: BlockLabel | undefined): boolean {
  const words = wordCount(text)
  if (words < 3 || words > 45 || label === 'salutation' || label === 'noise' || label === 'stop')
    return false
  if (MENU.test(text) || DATED.test(text) || ADDRESS.test(text) || SUBJECT.test(text)) return false
  if (TO_LABEL.test(text)) return false
  // A place and a date: "Geneva, 26 February 2023".
  return !(words < 8 && /\p{Nd}{4}/u.test(text) && !LETTER_WORD.test(text))
}

function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s[|–—»·-]\s/u)
  const last = parts.at(-1)
  if (parts.length < 2 || !last) return title
  const isSite = site !== null && last.toLowerCase() === site.toLowerCase()
  return isSite || (/\s[|»]\s/u.test(title) && wordCount(last) < 8 && !LETTER_WORD.test(last))
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s[|–—»·-]\s?$/u, '')
    : title
}

/** "رسالة مفتوحة إلى الدول الأعضاء": whom a letter's title in Arabic names. */
function arabicWhom(title: string): string | undefined {
  for (const { index, 0: word } of title.matchAll(ARABIC_LETTER)) {
    const whom = ARABIC_TO.exec(title.slice(index + word.length))?.groups?.whom
    if (whom) return whom
  }
  return undefined
}

function readAddressee(
  source: LetterSource,
  opening: number,
  title: Field<string>,
): Field<string | null> {
  const lines = source.blocks.slice(0, opening + 1)
  const labelled = lines.findIndex(
    ({ text }) =>
      text.length < 400 &&
      ADDRESSEE_LABEL.test(text) &&
      (ADDRESSEE.test(text) || COUNCIL.test(text) || /[:：]/u.test(text.slice(0, 24))),
  )
  if (labelled !== -1) {
    const whom = ADDRESSEE_LABEL.exec(lines[labelled]?.text ?? '')?.groups?.whom
    if (whom) return { value: trimmed(whom), confidence: 'sure', lines: [labelled] }
  }
  const titled = [
    TO_TITLE.exec(title.value)?.groups?.whom,
    arabicWhom(title.value),
    CHINESE_TITLE.exec(title.value)?.groups?.whom,
  ]
  for (const whom of titled) {
    const value = whom && trimmed(whom.split(/[:：]\s/u)[0] ?? whom)
    if (value) return { value, confidence: 'likely', lines: title.lines }
  }
  const plain = lines.findIndex(
    ({ text }, index) =>
      index > 0 &&
      text.length < 260 &&
      ADDRESSEE.test(text) &&
      wordCount(text) < 30 &&
      !/[.]\s/u.test(text),
  )
  if (plain !== -1)
    return { value: trimmed(lines[plain]?.text ?? ''), confidence: 'likely', lines: [plain] }
  const greeting = lines[opening]?.text ?? ''
  const greeted = greeting.replace(DEAR, '')
  if (greeted !== greeting && greeted.length > 3)
    return { value: trimmed(greeted), confidence: 'likely', lines: [opening] }
  return { value: null, confidence: 'unsure', lines: [] }
}

const ABOUT = new RegExp(`\\s(?:${wordsOf('about')})\\s`, 'iu')
/** Whom a letter is to takes some letters, before which "on" is no subject. */
const MIN_ADDRESSEE_LENGTH = 10

function withoutSubject(text: string): string {
  const start = text.search(/\S{4}/u)
  if (start < 0) return text
  const from = start + MIN_ADDRESSEE_LENGTH
  const about = text.slice(from).search(ABOUT)
  return about < 0 ? text : text.slice(0, from + about)
}

function trimmed(text: string): string {
  return trimEndOf(withoutSubject(text), /[\s,;:،：，.]/u).trim()
}

/** The address of a letter, and one of the same site whether it leads anywhere or not. */
export interface AddressInHead {
  url: Field<string | null>
  onSite: string | null
}

/**
 * The first whole address in the head of a letter. One that the page shows only the beginning of is
 * no address, and tells only the site; where there is no other, a note says so.
 */
export function addressInHead(source: LetterSource, opening: number): AddressInHead {
  let shortened: AddressInHead | null = null
  for (const [index, { text }] of source.blocks.slice(0, Math.max(opening, 1)).entries()) {
    const found = ADDRESS.exec(text)?.[0]
    if (!found) continue
    const lines = [index]
    if (!isShortened(found)) {
      const value = trimEndOf(found, /[.,;)]/u)
      return { url: { value, confidence: 'likely', lines }, onSite: value }
    }
    const note = { code: 'address-cut' } as const
    shortened ??= { url: { value: null, confidence: 'unsure', lines, note }, onSite: found }
  }
  return shortened ?? { url: { value: null, confidence: 'unsure', lines: [] }, onSite: null }
}
