import { cite } from '../../lib/letters/cite.ts'
import type { Letter } from '../../lib/letters/letter.ts'
import { toldOf } from '../../lib/letters/told.ts'
import type { Wording } from '../common/create-wording.ts'
import { fullSignatories } from '../common/signatory-wording.ts'

/** A text to paste, for what takes formatting and for what does not. */
interface Pasted {
  html: string
  text: string
}

/** One line to paste: a heading, a paragraph or one ask, with the source's address where it has one. */
interface Line {
  tag: 'h1' | 'h2' | 'p' | 'li'
  text: string
  address?: string
}

/**
 * What letters ask for, letter by letter, with dates, who signed and the sources: as a page with
 * headings and lists, as Word takes it, and as plain text. The page is made of nodes, so that what
 * a letter says is never read as markup.
 */
export function askedBy(letters: readonly Letter[], title: string, wording: Wording): Pasted {
  const lines: Line[] = [
    { tag: 'h1', text: title },
    ...letters.flatMap((letter) => linesOf(letter, wording)),
  ]
  const page = document.implementation.createHTMLDocument(title)
  let list: HTMLElement | null = null
  for (const { tag, text, address } of lines) {
    if (tag !== 'li') list = null
    else list ??= page.body.appendChild(page.createElement('ol'))
    const element = (list ?? page.body).appendChild(page.createElement(tag))
    element.append(text)
    if (address) {
      const link = page.createElement('a')
      link.href = address
      link.append(address)
      element.append(' ', link)
    }
  }
  return { html: page.documentElement.outerHTML, text: plainText(lines) }
}

function linesOf(letter: Letter, wording: Wording): Line[] {
  const { t, language } = wording
  const { organizations, individuals } = letter.signatories
  const counts = {
    ...letter.signatories,
    listed_organizations: organizations.length,
    listed_individuals: individuals.length,
  }
  const names = [...organizations, ...individuals.map(({ name }) => name)]
  const { numbers, completeness } = fullSignatories(counts, wording)
  const day = wording.date(letter.date ?? '')
  return [
    { tag: 'h2', text: letter.subject ?? letter.title },
    {
      tag: 'p',
      text: [
        letter.publisher,
        letter.date === null ? t('letter.undated') : day,
        ...letter.sessions.map(wording.session),
      ].join(' · '),
    },
    ...toldOf(letter, wording).asks.map((text): Line => ({ tag: 'li', text })),
    ...(names.length > 0
      ? [{ tag: 'p', text: t('popup.signed-by', { names: names.join(' · ') }) } as const]
      : []),
    { tag: 'p', text: [...numbers, completeness].filter((part) => part !== null).join(' · ') },
    {
      tag: 'p',
      text: t('popup.source', { source: cite({ ...letter, url: '' }, language) }),
      address: letter.url,
    },
  ]
}

function plainText(lines: readonly Line[]): string {
  let asked = 0
  return lines
    .map(({ tag, text, address }) => {
      asked = tag === 'li' ? asked + 1 : 0
      const line = [text, address].filter(Boolean).join(' ')
      if (tag === 'li') return `${asked}. ${line}`
      return tag === 'h2' ? `\n${line}` : line
    })
    .join('\n')
}
