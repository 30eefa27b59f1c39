import { createRegister } from '../../../../lib/letters/register.ts'

const org = (id: string, name: string, acronym: string | null = null, aliases: string[] = []) => ({
  id,
  name,
  acronym,
  aliases,
  kind: 'ngo' as const,
})

/** A register of a few organisations. */
export const register = createRegister([
  org('amnesty', 'Amnesty International'),
  org('fidh', 'International Federation for Human Rights (FIDH)', 'FIDH', [
    'FIDH – Fédération internationale',
  ]),
  org('hrc', 'Human Rights Concern – Eritrea', 'HRCE'),
  org('cpar', 'Centre for Policy, Advocacy and Research', 'CPAR'),
  org('one', 'Shared Name'),
  org('two', 'Other Body', 'OB', ['Shared Name']),
])
