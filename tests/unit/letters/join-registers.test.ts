import { expect, it } from 'vitest'
import { joinRegisters } from '../../../lib/letters/join-registers.ts'
import type { Organization } from '../../../lib/letters/organization.ts'
import { createRegister } from '../../../lib/letters/register.ts'

const of = (id: string, name: string, more: Partial<Organization> = {}): Organization => ({
  id,
  name,
  acronym: null,
  aliases: [],
  kind: 'ngo',
  ...more,
})
const OWN = [of('amnesty', 'Amnesty International', { acronym: 'AINT', aliases: ['Amnistie'] })]

it('adds the organizations of others after its own', () => {
  const other = of('new', 'New Voices', { aliases: ['Nouvelles voix'], acronym: 'NEWV' })
  expect(joinRegisters(OWN, [other])).toEqual([...OWN, other])
})

it('lets nobody take over or blur a name that is taken, however it is written', () => {
  const joined = joinRegisters(OWN, [
    of('amnesty', 'Another of that id'),
    of('thief', 'AMNESTY international'),
    of('blur', 'Blur', { aliases: ['amnistie', 'Amnesty International', 'Flou'], acronym: 'AINT' }),
  ])
  expect(joined).toEqual([...OWN, of('blur', 'Blur', { aliases: ['Flou'] })])
  const register = createRegister(joined)
  for (const name of ['Amnesty International', 'Amnistie', 'AINT'])
    expect(register.find(name)?.id).toBe('amnesty')
})

it('lets of two others with one name the first have it', () => {
  const first = of('first', 'Voices')
  expect(joinRegisters(OWN, [first, of('second', 'Voices')])).toEqual([...OWN, first])
})
