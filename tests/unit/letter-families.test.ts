import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseFamily } from '../letter-families/family.ts'
import { loadFamilies, loadStock, type Made, makeLetter } from '../letter-families/make.ts'

const families = loadFamilies()
const stock = loadStock()
const FEWEST = 64
const LANGUAGES = 'ar de en es fa fr id it ja ko pt ru sw tr zh'

/** The text of a page or a text file, its spaces as one, marks of quoted lines left out. */
function textOf({ family, bytes }: Made): string {
  const text = new TextDecoder().decode(bytes)
  const shown =
    family.format === 'html'
      ? text.replaceAll(/<\/?(?:strong|em)>/g, '').replaceAll(/<[^>]*>/g, ' ')
      : text
  return shown
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
}

describe('the families of letters', () => {
  it('are many, in every format and language, kept apart by split', () => {
    expect(families.length).toBeGreaterThanOrEqual(FEWEST)
    expect(new Set(families.map(({ id }) => id)).size).toBe(families.length)
    expect(new Set(families.map(({ format }) => format))).toEqual(
      new Set(['html', 'txt', 'docx', 'pdf', 'eml']),
    )
    for (const split of ['train', 'tune', 'held'] as const) {
      const some = families.filter((family) => family.split === split)
      expect(some.some(({ is_letter }) => !is_letter)).toBe(true)
      const spoken = new Set(some.flatMap(({ languages }) => languages))
      if (split !== 'tune') expect([...spoken].sort().join(' ')).toBe(LANGUAGES)
    }
  })

  it('say what is wrong with one', () => {
    const family = { ...families[0], split: 'secret', parts: [{ part: 'title', as: 'marquee' }] }
    expect(() => parseFamily(JSON.stringify(family), 'x.json')).toThrow(
      /^x\.json: .*split: .*"secret".*parts\.0\.as: .*"marquee"/s,
    )
  })

  it('keep words for the families out of sight', () => {
    for (const { language, main, held } of stock.languages.values()) {
      const shown = new Set<string | undefined>(Object.values(main).flat())
      for (const phrase of Object.values(held).flat()) {
        expect(shown.has(phrase), `${language}: ${phrase}`).toBe(false)
      }
    }
  })
})

describe.each(families.map((family) => [family.id, family] as const))('%s', (_, family) => {
  const seeds = family.languages.map((_, seed) => seed)

  it('makes the same file from the same seed', async () => {
    const [one, same, other] = [0, 0, family.languages.length].map((seed) =>
      makeLetter(family, seed, stock),
    )
    expect((await one)?.bytes).toEqual((await same)?.bytes)
    expect((await one)?.truth).toEqual((await same)?.truth)
    if (family.is_letter) expect((await one)?.bytes).not.toEqual((await other)?.bytes)
  })

  it('shows in its file what is true of it', async () => {
    for (const seed of seeds) {
      const made = await makeLetter(family, seed, stock)
      const { truth } = made
      const names = [...truth.organizations, ...truth.individuals.map(({ name }) => name)]
      if (truth.is_letter) expect(names.length).toBeGreaterThan(0)
      else expect(names).toEqual([])
      expect(truth.never.filter((name) => names.includes(name))).toEqual([])
      if (family.format === 'docx')
        expect(unzipSync(made.bytes)).toHaveProperty('word/document.xml')
      if (family.format !== 'html' && family.format !== 'txt') continue
      const text = textOf(made)
      for (const name of [...names, ...truth.never]) expect(text).toContain(name)
    }
  })
})
