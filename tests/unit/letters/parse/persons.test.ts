import { expect, test } from 'vitest'
import {
  isPersonLike,
  isRole,
  organizationOfRole,
  parsePerson,
} from '../../../../lib/letters/parse/persons.ts'
import { register } from './small-register.ts'

test.each([
  'Jane Doe',
  'Dr Jane',
  'Dr. Jane Doe',
  'Prof. Dr. Jane Doe, Ph.D., M.D.',
  'Jane de la Cruz',
  'Ludwig van Beethoven',
  'Omar bin al-Hassan',
  'd’Artagnan Paul',
  'Jane Doe (activist)',
  '王小明',
  '艾力·买买提',
  'Ирина Соколова',
  'سامر العلي',
  'A B C D E F',
  'The Hon. Justice Smith',
  'Mr. John',
  'Jane the Great',
])('may be a person: %s', (text) => expect(isPersonLike(text)).toBe(true))

test.each([
  'jane doe',
  'Jane',
  'Jane 2 Doe',
  'Jane: Doe',
  'Kenya',
  'No Fence Network',
  'A B C D E F G',
])('is no person: %s', (text) => expect(isPersonLike(text)).toBe(false))

test.each([
  'Director',
  'President, Court',
  'Former Judge',
  'formerly a judge',
  'former member',
  '(President)',
  'Lecturer in law',
  'Executive Director, No Fence',
  'Professeure de droit',
  'Abogada',
  'محام',
  'Адвокат',
  '律师',
  '前主席',
  'Members of the Board',
  'Ex-minister',
  'Retired officer of the army and now a judge',
])('says what somebody is: %s', (text) => expect(isRole(text)).toBe(true))

test.each(['directors', 'Human Rights Watch', 'Women Forum'])(
  'says nothing of the kind: %s',
  (text) => expect(isRole(text)).toBe(false),
)

/** Under a heading that says that these are persons, and without one. */
const WRITTEN: [text: string, certain: boolean, name: string | null, role: string | null][] = [
  ['Jane Doe, President', false, 'Jane Doe', 'President'],
  ['Jane Doe, No Fence', false, null, null],
  ['Jane Doe, No Fence', true, 'Jane Doe', 'No Fence'],
  ['Jane Doe', false, null, null],
  ['Jane Doe', true, 'Jane Doe', null],
  ['Dr. Jane Doe', false, 'Dr. Jane Doe', null],
  ['Jane Doe (judge)', false, 'Jane Doe', 'judge'],
  ['Jane Doe (Kenya)', false, null, null],
  ['Jane Doe (Kenya)', true, 'Jane Doe', 'Kenya'],
  ['Jane Doe: President', false, 'Jane Doe', 'President'],
  ['Jane Doe – Director – No Fence', false, 'Jane Doe', 'Director – No Fence'],
  ['Dr. Jane Doe, Oxford', false, 'Dr. Jane Doe', 'Oxford'],
  ['Jane Doe, former judge', false, 'Jane Doe', 'former judge'],
  ['Jane Doe, Asia Director', false, 'Jane Doe', 'Asia Director'],
  ['Jane Doe, M.D., Judge', false, 'Jane Doe, M.D.', 'Judge'],
  ['President, Jane Doe', true, 'President, Jane Doe', null],
  ['Amnesty International, President', false, null, null],
  ['Amnesty International', true, 'Amnesty International', null],
]

test.each(WRITTEN)('"%s" (certain: %s) is %s, %s', (text, certain, name, role) => {
  expect(parsePerson(text, certain, register)).toEqual(name === null ? null : { name, role })
})

test.each<[string, string | null]>([
  ['Executive Director, Human Asia Network', 'Human Asia Network'],
  ['Director, Amnesty International', 'Amnesty International'],
  ['Director of Amnesty International', 'Amnesty International'],
  ['Director of Something', null],
  ['Former Director, Human Asia Network', null],
  ['Professor, Human Asia Network', null],
  ['Director, Kenya', null],
  ['Director – Human Asia Network', 'Human Asia Network'],
  ['Director, President', null],
  ['Judge', null],
])('who is "%s" signs for %s', (role, body) => {
  expect(organizationOfRole(role, register)).toBe(body)
})
