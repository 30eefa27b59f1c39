import { expect, test } from 'vitest'
import { readLetters } from '../../../../lib/letters/parse/read-letter.ts'
import { sourceFromText } from '../../../../lib/letters/parse/text.ts'
import { knowledge } from './known.ts'

const BODY = `Open letter on Cuba to the Human Rights Council

3 March 2022

Excellencies,

We urge you to support a resolution on Cuba at the 49th session of the Human Rights Council, which is about to open in Geneva and must not pass over in silence the hundreds of people who were detained in Cuba.
`
const read = (text: string) => readLetters(sourceFromText(text), knowledge)

/** Names with how sure each is and its lines, as a user sees them beside the letter. */
function signed(tail: string) {
  const { drafts } = read(`${BODY}\n${tail}`)
  const [draft] = drafts
  if (!draft) throw new Error('There is no letter.')
  const { organizations, individuals, stated_organizations: stated, complete } = draft
  return {
    organizations: organizations.value.map(({ name, confidence, lines }) =>
      [name, confidence, ...lines].join(' | '),
    ),
    individuals: individuals.value.map(({ name, role, confidence, lines }) =>
      [name, role ?? '–', confidence, ...lines].join(' | '),
    ),
    sure: organizations.confidence,
    stated: [stated.value, stated.confidence, ...stated.lines],
    complete: [complete.value, complete.confidence],
  }
}

const TWO = (confidence: string) => [
  `No Fence | ${confidence} | 5`,
  `Human Asia | ${confidence} | 6`,
]

test.each<[string, string, Partial<ReturnType<typeof signed>>]>([
  [
    'under the letter’s closing',
    'Yours sincerely,\n\nNo Fence\nHuman Asia',
    { organizations: TWO('likely'), sure: 'likely', complete: [false, 'unsure'] },
  ],
  [
    'under a heading',
    'Signatories:\n\nNo Fence\nHuman Asia',
    { organizations: TWO('sure'), sure: 'likely', complete: [true, 'unsure'] },
  ],
  [
    'by their place alone',
    'The mandate was renewed many times, and it has been of great use to all.\n\nThe situation has become worse since then in every respect.\n\nAmnesty International\nHuman Rights Watch\nCIVICUS',
    {
      organizations: [
        'Amnesty International | unsure | 6',
        'Human Rights Watch | unsure | 7',
        'CIVICUS | unsure | 8',
      ],
      sure: 'unsure',
      complete: [false, 'unsure'],
    },
  ],
  [
    'as many as are stated',
    'We, the undersigned 2 organisations:\n\nNo Fence\nHuman Asia',
    {
      organizations: TWO('sure'),
      sure: 'sure',
      stated: [2, 'sure', 4],
      complete: [true, 'likely'],
    },
  ],
  [
    'fewer than are stated',
    'We, the undersigned 4 organisations:\n\nNo Fence\nHuman Asia',
    { sure: 'likely', stated: [4, 'sure', 4], complete: [false, 'likely'] },
  ],
  [
    'and others',
    'Signatories:\n\nNo Fence\nHuman Asia\n\nand 12 others',
    { organizations: TWO('sure'), complete: [false, 'unsure'] },
  ],
  [
    'in a list that is whole elsewhere',
    'Signatories:\n\nNo Fence\nHuman Asia\n\nFull list of signatories available online',
    { organizations: TWO('sure'), complete: [false, 'unsure'] },
  ],
  [
    'before the notes',
    'Signatories:\n\nNo Fence\nHuman Asia\n\nNotes\n\n[1] See A/HRC/RES/48/16\nNot A Signatory',
    { organizations: TWO('sure') },
  ],
  [
    'before those who get a copy',
    'Sincerely,\n\nNo Fence\nHuman Asia\n\ncc: Other Body',
    { organizations: TWO('likely') },
  ],
  [
    'after a word of thanks',
    'Sincerely,\n\nThank you for your attention to this matter, which we hope to discuss.\n\nNo Fence\nHuman Asia',
    { organizations: ['No Fence | likely | 6', 'Human Asia | likely | 7'] },
  ],
  [
    'twice, but each counted once',
    'Signatories:\n\nNo Fence\nNO FENCE\nHuman Asia\nHuman Asia',
    { organizations: ['No Fence | sure | 5', 'Human Asia | sure | 7'] },
  ],
  [
    'after those of an earlier letter',
    'Signatories of the previous letter:\n\nOld One\nOld Two\n\nSignatories:\n\nNo Fence\nHuman Asia',
    { organizations: ['No Fence | sure | 8', 'Human Asia | sure | 9'] },
  ],
  [
    'in one sentence',
    'Signatories:\n\nAmnesty International, FIDH, Human Rights Watch and CIVICUS',
    {
      organizations: [
        'Amnesty International | sure | 5',
        'FIDH | sure | 5',
        'Human Rights Watch | sure | 5',
        'CIVICUS | sure | 5',
      ],
    },
  ],
  [
    'with numbers, over two lines',
    'Signatories:\n\n1. No Fence\n2. Human Asia\n3. Network for the Protection\nof Prisoners',
    { organizations: [...TWO('sure'), 'Network for the Protection of Prisoners | unsure | 7'] },
  ],
  [
    'with the place of most of them',
    'Signatories:\n\nNo Fence (Japan)\nHuman Asia (Republic of Korea)\nLake Forum (Kenya)',
    { organizations: [...TWO('sure'), 'Lake Forum | unsure | 7'] },
  ],
  [
    'with the place of few of them, which is of their names then',
    'Signatories:\n\nNo Fence (Japan)\nHuman Asia (Republic of Korea)\nLake Forum\nNK Watch',
    {
      organizations: [
        'No Fence (Japan) | sure | 5',
        'Human Asia (Republic of Korea) | sure | 6',
        'Lake Forum | unsure | 7',
        'NK Watch | sure | 8',
      ],
    },
  ],
  [
    'in sections of organisations and persons',
    'Signatories\n\nOrganisations:\n\nNo Fence\nHuman Asia\n\nIndividuals:\n\nJane Doe\nJudge\nJuan Pérez, lawyer\n李小明\n教授',
    {
      organizations: ['No Fence | sure | 6', 'Human Asia | sure | 7'],
      individuals: [
        'Jane Doe | Judge | sure | 9 | 10',
        'Juan Pérez | lawyer | sure | 11',
        '李小明 | 教授 | sure | 12 | 13',
      ],
      complete: [true, 'unsure'],
    },
  ],
  [
    'by persons for bodies, on three lines',
    'Sincerely,\n\nJane Doe\nExecutive Director\nAmnesty International\n\nJuan Pérez\nPresident\nNo Fence Network',
    {
      organizations: ['Amnesty International | likely | 7', 'No Fence Network | likely | 10'],
      individuals: [
        'Jane Doe | Executive Director, Amnesty International | likely | 5 | 6 | 7',
        'Juan Pérez | President, No Fence Network | likely | 8 | 9 | 10',
      ],
    },
  ],
  [
    'by a body with who signs for it',
    'Signatories:\n\nNo Fence Network – Jane Doe, President\nHuman Asia',
    {
      organizations: ['No Fence Network | sure | 5', 'Human Asia | sure | 6'],
      individuals: ['Jane Doe | President, No Fence Network | likely | 5'],
    },
  ],
  [
    'by persons with titles or roles',
    'Signatories:\n\nDr. Jane Doe\nProf. Juan Pérez, lecturer\nNo Fence',
    {
      organizations: ['No Fence | sure | 7'],
      individuals: ['Dr. Jane Doe | – | likely | 5', 'Prof. Juan Pérez | lecturer | likely | 6'],
    },
  ],
  ['by nobody', '', { organizations: [], individuals: [], complete: [false, 'unsure'] }],
])('signed %s', (_, tail, expected) => {
  expect(signed(tail)).toMatchObject(expected)
})

test('a second letter begins after the signatures of the first, at its own title', () => {
  const second = `Sincerely,

No Fence
Human Asia

Open letter on Eritrea

Excellencies,

We urge you to support the mandate on Eritrea at the coming session of the Human Rights Council in June, which must go on, for people there are held without trial and without their families being told of it.

Sincerely,

Eritrea Focus
Human Rights Watch`
  const { drafts, notes } = read(`${BODY}\n${second}`)
  expect(notes).toEqual([{ code: 'several-letters', n: 2 }])
  expect(drafts.map(({ title }) => [title.value, ...title.lines])).toEqual([
    ['Open letter on Cuba to the Human Rights Council', 0],
    ['Open letter on Eritrea', 7],
  ])
  const names = drafts.map(({ organizations }) =>
    organizations.value.map(({ name, lines }) => [name, ...lines].join(' | ')),
  )
  expect(names).toEqual([
    ['No Fence | 5', 'Human Asia | 6'],
    ['Eritrea Focus | 11', 'Human Rights Watch | 12'],
  ])
  expect(drafts.map(({ countries }) => countries.value)).toEqual([['CUB'], ['ERI']])
})

test('what is no letter says why', () => {
  const why = (text: string) => {
    const reading = read(text)
    expect(reading.drafts).toEqual([])
    return reading.notes.map(({ code }) => code).join()
  }
  expect(why('')).toBe('no-text')
  expect(why('Too short')).toBe('too-short')
  expect(why(BODY.replace(/Human Rights Council/g, 'Assembly'))).toBe('not-un')
  const plain = BODY.replace('Excellencies,', '').replace('Open letter', 'Note')
  expect(why(plain.replace('urge', 'tell'))).toBe('no-letter')
})
