import { citableTitle } from '../citable-title.ts'
import type { Letter } from '../letter.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** What these characters mean to TeX must not happen in a title. */
const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

/** TeX makes one character of `--`, two grave accents and two apostrophes. */
const LIGATURE = /(?<=-)(?=-)|(?<=`)(?=`)|(?<=')(?=')|(?<=[?!])(?=`)/g

/**
 * Letters as a BibTeX file: an entry `@misc` each, in UTF-8 as Biber and today's LaTeX read it, so
 * that titles in Arabic or Korean stay what they are. The publisher stands as a corporate author,
 * in braces of its own, and so does the title, whose capitals styles would otherwise lower.
 */
export function writeBibtex(letters: readonly Letter[]): string {
  return letters.map(bibtexEntry).join('\n')
}

function bibtexEntry(letter: Letter): string {
  const [year, month, day] = letter.date?.split('-') ?? []
  const fields: [name: string, value: string | undefined][] = [
    ['author', letter.publisher.trim() === '' ? undefined : `{{${escaped(letter.publisher)}}}`],
    ['title', `{{${escaped(citableTitle(letter))}}}`],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['type', '{Open letter}'],
    ['url', `{${urlText(letter.url)}}`],
    ['langid', `{${escaped(letter.language)}}`],
  ]
  const written = fields.filter(([, value]) => value !== undefined)
  const lines = written.map(([name, value]) => `  ${name} = ${value},\n`)
  return `@misc{${letter.id},\n${lines.join('')}}\n`
}

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}&%$#_^~]/g, (character) => ESCAPES[character] ?? '')
    .replace(LIGATURE, '{}')
}

/** The `url` field is read as it stands, so only what would end it is percent-encoded. */
function urlText(url: string): string {
  return url.replace(/[{}\s\\]/g, encodeURIComponent)
}
