import { describe, expect, test } from 'vitest'
import { sourceFromDocument } from '../../../../lib/letters/parse/html.ts'
import { parseHtml } from '../../../../lib/letters/parse/parse-html.ts'
import { readLetters } from '../../../../lib/letters/parse/read-letter.ts'
import { sourceFromText } from '../../../../lib/letters/parse/text.ts'
import { knowledge } from './known.ts'

const BODY = `Open letter on Cuba to the Human Rights Council

3 March 2022

Excellencies,

We urge you to support a resolution on Cuba at the 49th session of the Human Rights Council, which is about to open in Geneva and must not pass over in silence the hundreds of people who were detained in Cuba.
`

function fromText(tail: string) {
  const draft = readLetters(sourceFromText(`${BODY}\n${tail}`), knowledge).drafts[0]
  return {
    organizations: draft?.organizations.value.map(({ name }) => name),
    individuals: draft?.individuals.value.map(({ name, role }) => ({ name, role })),
    draft,
  }
}

function fromHtml(tail: string) {
  const html = `<html lang="en"><body><main>${BODY.split('\n\n')
    .map((text) => `<p>${text}</p>`)
    .join('')}${tail}</main></body></html>`
  const draft = readLetters(sourceFromDocument(parseHtml(html), null), knowledge).drafts[0]
  return {
    organizations: draft?.organizations.value.map(({ name }) => name),
    individuals: draft?.individuals.value.map(({ name, role }) => ({ name, role })),
    draft,
  }
}

describe('lists', () => {
  test('lines, numbers and columns side by side', () => {
    expect(fromText('Sincerely,\n\nNo Fence\nCuban Prisoners Watch').organizations).toEqual([
      'No Fence',
      'Cuban Prisoners Watch',
    ])
    expect(
      fromText(
        'Signatories:\n\n1.  No Fence        3.  Human Asia\n2.  NK Watch        4.  Open Doors Network',
      ).organizations?.sort(),
    ).toEqual(['Human Asia', 'NK Watch', 'No Fence', 'Open Doors Network'])
  })

  test.each(['Geneva, 14 September 2023', 'Ginebra, 14 de septiembre de 2023', '14.09.2023'])(
    '%s between the closing and the signatories is none',
    (line) => {
      const tail = `Sincerely,\n\n${line}\n\nSignatories:\n\nNo Fence\nCuban Prisoners Watch`
      expect(fromText(tail).organizations).toEqual(['No Fence', 'Cuban Prisoners Watch'])
    },
  )

  test.each([
    'The following organisations, which were consulted:',
    '12 organisations consulted:',
    'Organizaciones consultadas:',
    'Remerciements :',
    'With copies to:',
    'With a copy to:',
    'Copie à :',
    'Copies aux :',
    'Con copia a:',
    'Com cópia para:',
    'Копии:',
    'نسخة إلى:',
    '副本：',
  ])('who is named below "%s" signs nothing', (line) => {
    const tail = `Signatories:\n\nNo Fence\nCuban Prisoners Watch\n\n${line}\n\nUnion of Others\nOther Network`
    expect(fromText(tail).organizations).toEqual(['No Fence', 'Cuban Prisoners Watch'])
  })

  test.each([
    'Signed in a personal capacity by:',
    'Signataires à titre personnel :',
    'Firman a título personal:',
    'الموقعون بصفتهم الشخصية:',
  ])('institutions of persons below "%s" sign nothing', (opener) => {
    const row = (...cells: string[]) =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const rows = [
      row('Name', 'Position', 'Institution'),
      row('Miriam Oduya', 'Professor', 'University of Nairobi'),
      row('Hélène Morvan', 'Director', 'Institute of Law'),
      row('Syed Gilani', 'Researcher', 'Open Academy'),
    ]
    const read = fromHtml(`<p>${opener}</p><table>${rows.join('')}</table>`)
    expect(read.organizations).toEqual([])
    expect(read.individuals?.map(({ name }) => name)).toEqual([
      'Miriam Oduya',
      'Hélène Morvan',
      'Syed Gilani',
    ])
  })

  test('a name below a person whose place of work is named is one of its own', () => {
    const read = fromHtml(
      '<p>Signataires :</p><p>Awa Ndiaye, professeure, Lycée Blaise-Diagne<br>Tous Debout</p>',
    )
    expect(read.organizations).toEqual(['Tous Debout'])
    expect(read.individuals).toEqual([
      { name: 'Awa Ndiaye', role: 'professeure, Lycée Blaise-Diagne' },
    ])
  })

  test('names broken over lines are one', () => {
    expect(
      fromText(
        'Signatories:\n\nNo Fence\nNetwork for the Protection of\nPrisoners in Cuba\nFamilies United\n(FU)',
      ).organizations,
    ).toEqual([
      'No Fence',
      'Network for the Protection of Prisoners in Cuba',
      'Families United (FU)',
    ])
  })

  test('a table with numbers and countries gives names only', () => {
    const rows = [
      '<tr><th>#</th><th>Organization</th><th>Country</th></tr>',
      '<tr><td>1</td><td>No Fence</td><td>Japan</td></tr>',
      '<tr><td>2</td><td>Human Asia</td><td>Republic of Korea</td></tr>',
    ]
    expect(fromHtml(`<p>Signatories:</p><table>${rows.join('')}</table>`).organizations).toEqual([
      'No Fence',
      'Human Asia',
    ])
  })

  test('headings part organisations from persons, and places are no names', () => {
    const { organizations, individuals } = fromHtml(
      '<h3>Signatories</h3><p><b>Asia</b></p><p>No Fence<br>Human Asia</p><p><b>Kenya</b></p><p>Lake Forum</p><p>Individuals:</p><p>Jane Doe<br>lecturer in law</p><p>Juan Pérez</p>',
    )
    expect(organizations).toEqual(['No Fence', 'Human Asia', 'Lake Forum'])
    expect(individuals).toEqual([
      { name: 'Jane Doe', role: 'lecturer in law' },
      { name: 'Juan Pérez', role: null },
    ])
  })

  test('who signs for a body on three lines is a person, and the body signs', () => {
    const { organizations, individuals } = fromHtml(
      '<p>Sincerely,</p><p>Margaret Hollis<br>Asia Director<br>Rights Monitor International</p>',
    )
    expect(individuals).toEqual([
      { name: 'Margaret Hollis', role: 'Asia Director, Rights Monitor International' },
    ])
    expect(organizations).toEqual(['Rights Monitor International'])
  })
})

describe('what is no signatory', () => {
  test('copies, notes, partners, share buttons and contacts', () => {
    const tail = [
      'Sincerely,',
      'No Fence\nHuman Asia',
      'cc: High Commissioner for Human Rights',
      '[1] See Amnesty International, Report 2021.',
      'Our partners',
      'Bread for the World',
    ].join('\n\n')
    expect(fromText(tail).organizations).toEqual(['No Fence', 'Human Asia'])
    expect(
      fromHtml(
        '<p>Signed:</p><ul><li>No Fence</li></ul><div class="share-links"><ul><li>Facebook</li></ul></div><aside>Related Network</aside><footer>Members of World Forum</footer>',
      ).organizations,
    ).toEqual(['No Fence'])
  })

  test('those who signed an earlier letter', () => {
    const tail = [
      'The earlier letter of 2020 was signed by:',
      '- Amnesty International\n- Old Harbour Centre\n- World Bridges Forum',
      'Their concerns remain and we share them, as the situation has not improved at all since then.',
      'We urge you again to act.',
      'Sincerely,',
      'No Fence\nHuman Asia',
    ].join('\n\n')
    expect(fromText(tail).organizations).toEqual(['No Fence', 'Human Asia'])
  })

  test('what a page hides', () => {
    expect(
      fromHtml(
        '<p>Signed:</p><ul><li>No Fence</li><li style="display:none">Hidden Network</li><li hidden>Other Network</li></ul>',
      ).organizations,
    ).toEqual(['No Fence'])
  })
})

test('two letters on one page are two drafts, each with lines of its own', () => {
  const second = BODY.replaceAll('Cuba', 'Belarus').replace('3 March', '5 March')
  const source = sourceFromText(
    `${BODY}\nSincerely,\n\nNo Fence\nHuman Asia\n\n${second}\nSincerely,\n\nNK Watch\n`,
  )
  const { drafts, notes } = readLetters(source, knowledge)
  expect(notes).toEqual([{ code: 'several-letters', n: 2 }])
  expect(drafts.map(({ countries }) => countries.value)).toEqual([['CUB'], ['BLR']])
  expect(source.blocks[drafts[1]?.organizations.value[0]?.lines[0] ?? -1]?.text).toBe('NK Watch')
})

test('the session looked ahead to goes before one of the past', () => {
  const text = BODY.replace(
    'We urge',
    'At its 46th session, in 2021, the Council adopted a resolution. Ahead of the 49th session we urge',
  ).replace(' at the 49th session of the Human Rights Council', '')
  expect(
    readLetters(sourceFromText(`${text}\nSincerely,\n\nNo Fence`), knowledge).drafts[0]?.sessions
      .value,
  ).toEqual(['49'])
})

test('symbols cited and drafts named are canonical', () => {
  const { draft } = fromText(
    'We refer to Human Rights Council resolution 46/17 and to draft A/HRC/49/L.11/Rev.1.\n\nSincerely,\n\nNo Fence',
  )
  expect(draft?.resolutions_cited.value).toEqual(['A/HRC/RES/46/17'])
  expect(draft?.drafts.value).toEqual(['A/HRC/49/L.11/REV.1'])
})

describe('ways of signing', () => {
  test('named in the first sentence, and nowhere else', () => {
    const text = BODY.replace(
      'We urge you',
      'We, Amnesty International, Human Rights Watch and the International Commission of Jurists, urge you',
    )
    const draft = readLetters(sourceFromText(text), knowledge).drafts[0]
    expect(draft?.organizations.value.map(({ name }) => name)).toEqual([
      'Amnesty International',
      'Human Rights Watch',
      'International Commission of Jurists',
    ])
  })

  test('a body and the person who signs for it on one line', () => {
    const { organizations, individuals } = fromHtml(
      '<p>Sincerely,</p><p>Ligue ITEKA – Anschaire Nikoyagize, président<br>Agnès Morel, Executive Director, Lake Watch<br>ACAT Burundi</p>',
    )
    expect(organizations).toEqual(['Ligue ITEKA', 'Lake Watch', 'ACAT Burundi'])
    expect(individuals?.map(({ name }) => name)).toEqual(['Anschaire Nikoyagize', 'Agnès Morel'])
  })

  test('a folded list is read, and "and 12 others" says that it is not whole', () => {
    expect(
      fromHtml(
        '<p>Signatories:</p><div class="accordion"><div class="panel" style="display:none"><p>No Fence</p><p>Human Asia</p></div></div>',
      ).organizations,
    ).toEqual(['No Fence', 'Human Asia'])
    const { organizations, draft } = fromHtml(
      '<p>Signatories:</p><p>No Fence<br>Human Asia<br>and 12 other organisations</p>',
    )
    expect(organizations).toEqual(['No Fence', 'Human Asia'])
    expect(draft?.complete.value).toBe(false)
  })

  test('places after names are left out where most names have one, addresses always', () => {
    expect(
      fromHtml(
        '<p>Signed:</p><ul><li>No Fence – Tokyo, Japan</li><li>Human Asia – Seoul, South Korea</li><li>Lake Forum – Nairobi, Kenya</li></ul>',
      ).organizations,
    ).toEqual(['No Fence', 'Human Asia', 'Lake Forum'])
    expect(
      fromHtml(
        '<p>Signed:</p><ul><li>No Fence (www.nofence.example)</li><li>Activists for Human Rights – Canada</li><li>Lake Forum</li></ul>',
      ).organizations,
    ).toEqual(['No Fence', 'Activists for Human Rights – Canada', 'Lake Forum'])
  })
})
