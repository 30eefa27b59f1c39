import type { Random } from '../../tools/random.ts'
import { type Block, textBlock } from './blocks.ts'
import type { Facts } from './facts.ts'
import type { Family, Part } from './family.ts'
import { type Language, type PhraseKey, phrasesOf } from './language.ts'
import { type Signatories, setList } from './lists.ts'
import type { Draw } from './pool.ts'

/** A page composed: its blocks, its title, and the names in it that signed nothing. */
export interface Page {
  blocks: Block[]
  title: string
  never: string[]
}

/** What composing a page needs. */
export interface Matter {
  family: Family
  language: Language
  facts: Facts
  signatories: Signatories
  draw: Draw
  random: Random
}

/** Sets the parts of a family. */
export function compose(matter: Matter): Page {
  const composer = new Composer(matter)
  const blocks = composer.all(matter.family.parts)
  return { blocks, title: composer.title, never: composer.never }
}

class Composer {
  readonly never: string[] = []
  readonly matter: Matter
  readonly title: string
  #notes = 0

  constructor(matter: Matter) {
    this.matter = matter
    this.title = this.#phrase(this.#isStated('title') ? 'titlesStated' : 'titles')
  }

  all(parts: readonly Part[]): Block[] {
    return parts.flatMap((part) => this.#part(part))
  }

  #part(part: Part): Block[] {
    const { family, random, signatories, language } = this.matter
    switch (part.part) {
      case 'box':
        return [
          { kind: 'box', wrap: part.wrap, columns: part.columns, blocks: this.all(part.parts) },
        ]
      case 'page-break':
        return [{ kind: 'page-break' }]
      case 'title':
        return [
          textBlock(
            family.casing === 'upper'
              ? this.title.toLocaleUpperCase(language.language)
              : this.title,
            part.as,
            part.align,
          ),
        ]
      case 'date':
        return [textBlock(this.#fill(part.with), part.as, part.align)]
      case 'words':
        return joined(this.#phrases(part.key, part.count), part)
      case 'raw':
        return joined(
          part.lines.map((line) => this.#fill(line)),
          part,
        )
      case 'heading':
        return [
          textBlock(
            this.#phrase(this.#isStated('heading') ? 'headingsStated' : 'headings'),
            part.as,
            part.align,
          ),
        ]
      case 'stated':
        return [textBlock(this.#phrase('stated'), part.as, part.align)]
      case 'body':
        return this.#body(part)
      case 'asks': {
        const asks = this.#phrases('asks', 3 + random.below(2))
        if (part.as === 'sentence') return [textBlock(asks.join('; '))]
        return [items(asks, part.as, part.mark)]
      }
      case 'organizations':
      case 'individuals':
      case 'mixed': {
        const lead = {
          none: '',
          heading: this.#phrase(this.#isStated('heading') ? 'headingsStated' : 'headings'),
          signed: this.#phrase('signed'),
        }[part.lead]
        return setList(part, signatories, language, lead)
      }
      case 'footnotes':
        return Array.from({ length: this.#notes }, (_, index) =>
          textBlock(
            `[${index + 1}] A/HRC/${35 + random.below(20)}/${40 + random.below(50)}, ${10 + random.below(80)}–${91 + random.below(9)}.`,
            part.as,
          ),
        )
      case 'cc': {
        const label = this.#phrase('ccLabels')
        const names = this.#phrases('ccNames', 3)
        this.never.push(...names)
        if (part.as === 'comma') return [textBlock(`${label} ${names.join(language.comma)}`)]
        if (part.as === 'br') return [textBlock([label, ...names])]
        return [textBlock(label), items(names, part.as)]
      }
      case 'contacts': {
        const lines = Array.from({ length: 2 }, () => this.#contact())
        return [textBlock(this.#phrase('contactHeadings'), part.heading), items(lines, part.as)]
      }
      case 'earlier':
        return this.#earlier(part.as)
      case 'comments':
        return [
          textBlock(this.#phrase('commentHeadings'), 'h3'),
          ...this.#phrases('comments', part.count).map((comment): Block => {
            const { name } = this.#stranger()
            const blocks = [textBlock(name, 'strong'), textBlock(comment)]
            return { kind: 'box', wrap: part.wrap, columns: false, blocks }
          }),
        ]
      case 'related': {
        const titles = this.#phrases('relatedTitles', part.count)
        return [textBlock(this.#phrase('related'), part.heading), items(titles, part.as)]
      }
    }
  }

  #body(part: Extract<Part, { part: 'body' }>): Block[] {
    const opening = this.#phrase(this.#isStated('opening') ? 'openingsStated' : 'openings')
    const rest = this.#phrases('body', part.paragraphs)
    const texts = part.opening ? [opening, ...rest] : rest
    return texts.map((text, index) => {
      if (!part.footnotes || index === 0) return textBlock(text, part.as)
      this.#notes += 1
      return textBlock(`${text}[${this.#notes}]`, part.as)
    })
  }

  #earlier(as: Extract<Part, { part: 'earlier' }>['as']): Block[] {
    const { draw, random, language } = this.matter
    const names = Array.from({ length: 3 + random.below(4) }, () => draw.organization().name)
    this.never.push(...names)
    const text = this.#phrase('earlier')
    if (as === 'sentence' || as === 'comma')
      return [textBlock(text.replace('{names}', names.join(language.comma)))]
    return [textBlock(text.replace('{names}', '').trim()), items(names, as)]
  }

  #contact(): string {
    const { name, role } = this.#stranger()
    return `${name}, ${role}, press${1 + this.matter.random.below(9)}@example.org, +41 22 555 0${10 + this.matter.random.below(89)}`
  }

  #stranger() {
    const person = this.matter.draw.person()
    this.never.push(person.name)
    return person
  }

  #isStated(place: 'title' | 'opening' | 'heading'): boolean {
    return this.matter.family.stated?.in.includes(place) ?? false
  }

  #phrase(key: PhraseKey): string {
    return this.#phrases(key, 1)[0] ?? ''
  }

  /** Some different phrases of a key, with what the letter is about in them. */
  #phrases(key: PhraseKey, count: number): string[] {
    const { language, family, random } = this.matter
    const left = [...phrasesOf(language, key, family.split === 'held')]
    return Array.from({ length: Math.min(count, left.length) }, () =>
      this.#fill(left.splice(random.below(left.length), 1)[0] ?? ''),
    )
  }

  #fill(text: string): string {
    const { facts, random, draw, language } = this.matter
    const others = Object.entries(language.countries).filter(
      ([code]) => code !== facts.country.code,
    )
    const filled = text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => {
      switch (key) {
        case 'country':
          return facts.country.name
        case 'in':
          return facts.country.inside
        case 'otherIn':
          return random.pick(others)[1][1]
        case 'session':
          return (
            facts.session?.text ??
            random.pick(phrasesOf(language, 'sessions', false)).replace(/\{\w+\}/, '50')
          )
        case 'date':
          return facts.date?.text ?? ''
        case 'n':
          return facts.stated?.text ?? String(facts.listed.organizations)
        case 'year':
          return String(2010 + random.below(8))
        case 'person':
          return this.#stranger().name
        case 'role':
          return draw.person().role
        case 'org': {
          const { name } = draw.organization()
          this.never.push(name)
          return name
        }
        case 'signatory':
          return random.pick(this.matter.signatories.organizations).name
        default:
          return whole
      }
    })
    return text.startsWith('{n}') ? capital(filled, language.language) : filled
  }
}

const capital = (text: string, language: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1)

const items = (texts: readonly string[], as: string, mark = ''): Block => ({
  kind: 'items',
  as,
  mark,
  columns: 1,
  order: 'down',
  items: texts.map((text) => [text]),
})

function joined(texts: string[], part: { as: string; align: string; join: string }): Block[] {
  if (part.join === 'list') return [items(texts, 'ul')]
  if (part.join === 'inline') return [textBlock(texts.join(' | '), part.as, part.align)]
  if (part.join === 'lines') return [textBlock(texts, part.as, part.align)]
  return texts.map((text) => textBlock(text, part.as, part.align))
}
