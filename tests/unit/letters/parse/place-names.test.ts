import { expect, it, test } from 'vitest'
import { isPlaceName, splitPlace } from '../../../../lib/letters/parse/place-names.ts'

/** As letters write them after the names of organisations. */
const WRITTEN = [
  'USA | U.S.A. | US | U.S. | UK | U.K. | UAE | DRC | RDC | DR Congo | CAR | EU | OPT',
  'Palestine | Occupied Palestinian Territory | State of Palestine | فلسطين | Палестина | 巴勒斯坦',
  'Burma | Turkey | Türkiye | Turkiye | Türkei | Ivory Coast | Côte d’Ivoire | Cote d’Ivoire',
  'Czech Republic | South Korea | North Korea | Republic of Korea | Korea | République de Corée',
  'República de Corea | Russia | Russian Federation | Российская Федерация | Syria | سوريا | سورية',
  'Iran | Bolivia | Venezuela | República Bolivariana de Venezuela | Tanzania | Vietnam | Viet Nam',
  'République démocratique du Congo | Democratic Republic of the Congo | Congo',
  'Democratic Republic of Congo | República Democrática del Congo | Republic of Moldova',
  'Great Britain | Scotland | England | Wales | Northern Ireland | Royaume-Uni | Reino Unido',
  'Cabo Verde | Lao PDR | Laos | Республика Беларусь | Taiwan | 台湾 | Hong Kong | 香港 | Macau',
  'The Gambia | The Netherlands | the netherlands | The Philippines | Swaziland | Kurdistan | Tibet',
  'Western Sahara | Guinea Bissau | États-Unis | EEUU | EE. UU. | EE.UU. | Africa | Afrique | Asia',
  'Europe | Latin America | New York | Geneva | Genève | Ginebra | جنيف',
  'International | Internationale | Internacional | Международная | دولي | 国际 | 国際',
  'Global | Worldwide | Regional | Régional | إقليمي',
]

test.each(WRITTEN)('places: %s', (written) => {
  for (const place of written.split(' | ')) expect(isPlaceName(place), place).toBe(true)
})

it.each(['/', ', ', ' and ', ' & ', '; ', ' et ', ' y '])(
  'takes places with "%s" between',
  (by) => {
    expect(isPlaceName(`Kenya${by}Uganda`)).toBe(true)
    expect(isPlaceName(`Kenya${by}No Fence`)).toBe(false)
  },
)

it('takes for no place what is no place alone, and more than four of them', () => {
  for (const text of ['Nairobi', 'Kenya Watch', '', ',', `Kenya${' '.repeat(60)}`])
    expect(isPlaceName(text), text).toBe(false)
  expect(isPlaceName('Kenya/Uganda/Mali/Chad')).toBe(true)
  expect(isPlaceName('Kenya/Uganda/Mali/Chad/Togo')).toBe(false)
})

test.each([
  ['Human Asia (Republic of Korea)', 'Human Asia', 'Republic of Korea'],
  ['Human Asia（泰国）', 'Human Asia', '泰国'],
  ['Human Asia – Kenya', 'Human Asia', 'Kenya'],
  ['Human Asia - Kenya', 'Human Asia', 'Kenya'],
  ['Human Asia — Nairobi, Kenya', 'Human Asia', 'Nairobi, Kenya'],
  ['Human Asia (Nairobi, Kenya)', 'Human Asia', 'Nairobi, Kenya'],
  ['Human Asia: Kenya', 'Human Asia', 'Kenya'],
  ['Human Asia | Kenya', 'Human Asia', 'Kenya'],
  ['Human Asia, Kenya', 'Human Asia', 'Kenya'],
  ['Human Asia، مصر', 'Human Asia', 'مصر'],
  ['Human – Asia – Kenya', 'Human – Asia', 'Kenya'],
])('of "%s" the place is taken off', (text, name, place) =>
  expect(splitPlace(text)).toEqual({ name, place }),
)

test.each([
  'Human Asia, Nairobi',
  'Human Asia (No Fence)',
  'Human Asia',
  'Kenya',
  '– Kenya',
  '(Kenya)',
  ', Kenya',
  'Human Asia –K',
  'Kenya – Human Asia',
])('of "%s" nothing is taken off', (text) => expect(splitPlace(text)).toBeNull())
