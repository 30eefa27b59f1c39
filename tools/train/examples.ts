import type { LetterFile } from '../../lib/letters/parse/file.ts'
import { sourceFromFile } from '../../lib/letters/parse/file.ts'
import { UNIT_CLASSES, type UnitClass } from '../../lib/letters/parse/judge-units.ts'
import { parseHtml } from '../../lib/letters/parse/parse-html.ts'
import { seenUnits } from '../../lib/letters/parse/run-features.ts'
import { unitsOf } from '../../lib/letters/parse/units.ts'
import type { Register } from '../../lib/letters/register.ts'
import { loadFamilies, loadStock, makeLetter } from '../../tests/letter-families/make.ts'
import { composeSample, LAYOUTS, type SampleLanguage } from '../../tests/sample-letters/compose.ts'
import { setDocx } from '../../tests/sample-letters/set-docx.ts'
import { setHtml } from '../../tests/sample-letters/set-html.ts'
import { setText } from '../../tests/sample-letters/set-text.ts'
import { createRandom } from '../random.ts'
import { type KnownNames, labelUnits } from './label-units.ts'
import { shortened } from './shorten.ts'

/** A made letter and what is true of it. */
export interface MadeLetter {
  file: LetterFile
  /** Who made it: features that one family alone has are left out. */
  family: string
  known: KnownNames
}

/** A letter as it is trained on. */
export interface Example {
  family: string
  features: string[][]
  classes: UnitClass[]
  isLikeLast: boolean[]
}

const LANGUAGES: readonly SampleLanguage[] = ['en', 'fr', 'es', 'ar', 'ru', 'zh']
/** Shorter forms of each letter. */
const SHORTER = [0, 1]
/** Families are measured on letters of smaller seeds. */
const FIRST_SEED = 100

/** Letters of the generator that made those of `tests/letters`, from other seeds. */
export async function sampleLetters(count: number, seed: number): Promise<MadeLetter[]> {
  const random = createRandom(seed)
  const letters: MadeLetter[] = []
  for (let index = 0; index < count; index += 1) {
    const layout = random.pick(LAYOUTS)
    const sample = composeSample({
      language: random.pick(LANGUAGES),
      layout,
      signers: random.chance(0.15) ? 1 + random.below(2) : 3 + random.below(18),
      random,
    })
    const kind = random.pick(['html', 'txt', 'docx'] as const)
    const made = {
      html: () => setHtml(sample, random),
      txt: () => setText(sample, random),
      docx: () => setDocx(sample),
    }
    const content = await made[kind]()
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    letters.push({
      file: { name: `sample-${index}.${kind}`, bytes },
      family: `sample-${layout}`,
      known: {
        ...sample.truth,
        never:
          sample.earlier?.names.filter((name) => !sample.truth.organizations.includes(name)) ?? [],
      },
    })
  }
  return letters
}

/** Letters of the families of a split. */
export async function familyLetters(split: 'train' | 'tune', count: number): Promise<MadeLetter[]> {
  const stock = loadStock()
  const letters: MadeLetter[] = []
  for (const family of loadFamilies().filter((one) => one.split === split))
    for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed += 1) {
      const { name, bytes, truth } = await makeLetter(family, seed, stock)
      const { is_letter, organizations, individuals, never } = truth
      const known = is_letter
        ? { organizations, individuals, never }
        : { organizations: [], individuals: [], never }
      letters.push({ file: { name, bytes }, family: family.id, known })
    }
  return letters
}

/** What the model sees of a made letter and of shorter forms of it, and what it is to say of each. */
export async function examplesOf(
  { file, family, known }: MadeLetter,
  register: Register,
): Promise<Example[]> {
  const { blocks } = await sourceFromFile(file, parseHtml)
  const units = unitsOf(blocks, register)
  const classes = labelUnits(units, known)
  const random = createRandom(hash(file.name))
  const forms = [units.map((_, at) => at), ...SHORTER.map(() => shortened(units, classes, random))]
  return forms.map((form) => {
    const seen = seenUnits(
      form.flatMap((at) => units[at] ?? []),
      thinned(register),
    )
    return {
      family,
      features: seen.map(({ features }) => [...new Set(features)]),
      classes: form.flatMap((at) => classes[at] ?? []),
      isLikeLast: seen.map(({ isLikeLast }) => isLikeLast),
    }
  })
}

/**
 * A register that knows half of the names: the families’ names are all in it, those of most letters
 * are not, and the model must not lean on it.
 */
function thinned(register: Register): Register {
  const isKept = (name: string) => hash(name) % 2 === 0
  return {
    find: (name) => (isKept(name) ? register.find(name) : null),
    ofSpelling: (name) => (isKept(name) ? register.ofSpelling(name) : null),
  }
}

function hash(text: string): number {
  let sum = 7
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  return sum >>> 3
}

export function classIndex(is: UnitClass): number {
  return UNIT_CLASSES.indexOf(is)
}
