/** Patterns that tell a person from an organization, made of every language's cue words. */

import { anywhere, spacedWordsOf, wordsOf } from './cue-patterns.ts'
import { CHINESE } from './cues/chinese.ts'
import { ENGLISH } from './cues/english.ts'

export const ORGANIZATION_WORD = anywhere('organizationWord')
/** In English such a word may end a name too, if nothing follows. */
export const ORGANIZATION_START = new RegExp(`^(?:${wordsOf('organizationStart')})(?!\\p{L})`, 'u')
export const HONORIFIC = new RegExp(`^(?:${wordsOf('honorific')})\\s*`, 'iu')
/** Letters after a person's name, with what separates them. */
export const POST_NOMINAL =
  /(?:,\s{0,3}|\s)(?:Ph\.?\s?D\.?|M\.?D\.?|J\.?D\.?|LL\.?[MDB]\.?|M\.?P\.?P?|MEP|KC|QC|S\.?C\.?|OBE|CBE|MBE|KBE|Esq\.?|S\.?J\.?|O\.?P\.?|Jr\.?|Sr\.?|MSc|MA|MPH|DPhil|R\.?N\.?)$/u
/** What a person is, at the start of a line or of a part between commas. */
export const ROLE_START = new RegExp(
  `^(?:(?:${spacedWordsOf('role')})(?!\\p{L})|${CHINESE.role})`,
  'iu',
)
export const FORMER = new RegExp(`^(?:${wordsOf('former')})`, 'iu')
/** "Former Commission of Inquiry member": the office is named later. */
export const FORMER_ROLE = new RegExp(
  `${FORMER.source}\\s?.{0,80}(?<!\\p{L})(?:${wordsOf('formerOffice')})(?!\\p{L})`,
  'iu',
)
/** A line under a name that ends with an office: "Asia Director", "Legal and Policy Officer". */
export const OFFICE_LINE = new RegExp(
  `^(?:[\\p{L}&/’'.-]+\\s){0,6}(?:${ENGLISH.officeAtEnd})$`,
  'iu',
)
/** A footnote's number may follow at once, so that digits do not count as letters here. */
export const OFFICE = new RegExp(
  `(?<!\\p{L})(?:${spacedWordsOf('office')})(?!\\p{L})|${CHINESE.office}`,
  'iu',
)
