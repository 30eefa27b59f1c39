import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../../tools/letters/load-knowledge.ts'
import { readLetterBytes } from '../../../../tools/letters/read.ts'

const { knowledge } = loadKnowledge()

/** What a file of tests/letters/cases comes to. */
async function read(name: string) {
  const bytes = new Uint8Array(readFileSync(`tests/letters/cases/${name}`))
  const { letter, why } = await readLetterBytes({ name, bytes }, knowledge)
  return {
    why,
    date: letter?.date,
    title: letter?.title,
    organizations: letter?.signatories.organizations,
    individuals: letter?.signatories.individuals,
  }
}

const ENGLISH = [
  'Example Centre for Human Rights',
  'Northern Legal Aid Network',
  'Open Road Foundation',
  'Union of Independent Journalists',
  'Committee for Aid to Detainees',
]
const FRENCH = [
  'Association Exemple pour les libertés',
  'Réseau du Nord d’aide juridique',
  'Fédération indépendante des journalistes',
  'Comité d’aide aux détenus',
]
const RUSSIAN = [
  'Правозащитный центр «Пример»',
  'Центр правовой помощи «Север»',
  'Фонд «Открытая дорога»',
  'Союз независимых журналистов',
  'Комитет помощи задержанным',
]
const ARABIC = [
  'مركز المثال للدراسات',
  'شبكة الطريق لحقوق الإنسان',
  'جمعية النور للمساعدة القانونية',
  'رابطة الصحفيين المستقلين',
]
const CHINESE = ['示例人权中心', '北方法律援助协会', '独立记者联盟', '光明之路基金会']

const HRW = 'Human Rights Watch'
const second = (name: string) => `${name} II`

/** Each file is a letter of 12 February 2023 that these organisations and nobody else signed. */
const SIGNED: [file: string, organizations: string[]][] = [
  ['01-fr-utf8-one-bad-byte.txt', FRENCH],
  ['01-ru-late-charset.html', RUSSIAN],
  ['01-ru-windows-1251.txt', RUSSIAN],
  ['01-zh-gb18030.txt', CHINESE],
  ['02-en.mhtml', ENGLISH],
  ['02-en.odt', ENGLISH],
  ['06-comments-article.html', ENGLISH],
  ['06-sections-main.html', ENGLISH],
  ['06-sections-no-main.html', ENGLISH],
  ['07-hyphen-soft.txt', ENGLISH.slice(0, 3)],
  ['07-hyphen-u2010.txt', ENGLISH.slice(0, 3)],
  ['05-ar-br.pdf', ARABIC],
  ['05-ar-columns.pdf', [...ARABIC, HRW, ...ARABIC.map(second), second(HRW)]],
  ['05-ar-rotated.pdf', [...ARABIC, HRW]],
  ['05-ar-typed-numbers.pdf', ARABIC],
  ['05-en-br.pdf', ENGLISH],
  ['05-en-narrow.pdf', ENGLISH],
  ['05-en-rotated.pdf', ENGLISH],
  ['05-en-three-columns.pdf', ENGLISH],
  ['05-en-stamp.pdf', ENGLISH],
  ['05-fr-narrow.pdf', FRENCH],
  ['05-fr-soft-hyphens.pdf', FRENCH],
  ['05-ru-names-page.pdf', RUSSIAN],
  ['05-ru-spaced.pdf', RUSSIAN],
  ['08-ru-numbered.pdf', RUSSIAN],
  ['03-date-in-fldSimple.docx', ENGLISH],
  ['03-footnotes-short.docx', ENGLISH],
  ['03-names-in-w-dir.docx', ENGLISH],
  ['03-textbox-no-fallback.docx', ENGLISH],
]

test.each(SIGNED)('%s is read whole', async (file, organizations) => {
  const found = await read(file)
  expect(found).toMatchObject({ why: null, date: '2023-02-12', organizations, individuals: [] })
})

test('03-struck.docx is read without the name that is struck through, and says so', async () => {
  const { organizations, why } = await read('03-struck.docx')
  expect(organizations).toEqual(ENGLISH)
  expect(why).toBe('Text that is struck through or hidden was left out: “Withdrawn Organisation”.')
})

test.each([
  ['02-en.rtf', /^HRC Letters cannot read RTF files\./],
  ['02-letters.zip', /^This is a zip file\. Unpack it/],
])('%s is not read, and why is said', async (file, sentence) => {
  const found = await read(file)
  expect(found.why).toMatch(sentence)
  expect(found.organizations).toBeUndefined()
})
