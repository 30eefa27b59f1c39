import { expect, it } from 'vitest'
import { joinTorn, splitOperative, splitPreamble } from '../../../lib/asks/torn-paragraphs.ts'

it.each([
  ['Concerned about beacon-', 'related offences', 'Concerned about beacon-related offences'],
  ['the years 2020–', '2024', 'the years 2020–2024'],
  ['pilots –', 'keepers', 'pilots – keepers'],
  ['Urges all', 'States', 'Urges all States'],
])('"%s" and "%s" are one', (before, after, whole) => {
  expect(joinTorn(before, after)).toBe(whole)
})

it.each([
  ['Recalling its resolution, Deeply concerned', ['Recalling its resolution,', 'Deeply concerned']],
  ['Rappelant sa résolution, Notant que', ['Rappelant sa résolution,', 'Notant que']],
  ['Recordando su resolución, Observando que', ['Recordando su resolución,', 'Observando que']],
  ['ссылаясь на резолюцию, Отмечая, что', ['ссылаясь на резолюцию,', 'Отмечая, что']],
  ['Recalling, Notingham and others', ['Recalling, Notingham and others']],
  ['Recalling its resolution Noting', ['Recalling its resolution Noting']],
])('preambular: %s', (text, parts) => {
  expect(splitPreamble(text)).toEqual(parts)
})

it.each([
  ['1. Urges; 2. Requests', ['1. Urges;', '2. Requests']],
  ['1. Urges; 12. Requests', ['1. Urges; 12. Requests']],
  ['11. Urges; 12. Requests', ['11. Urges;', '12. Requests']],
  ['1. Urges: (a) To pay; (b) To hear', ['1. Urges:', '(a) To pay;', '(b) To hear']],
  ['1. Urges; (a) To pay', ['1. Urges; (a) To pay']],
  ['1. Notes rules 1; (b) is one', ['1. Notes rules 1; (b) is one']],
  ['(b) To pay; (d) To hear', ['(b) To pay; (d) To hear']],
  ['(b) To pay; 4. Requests', ['(b) To pay;', '4. Requests']],
  ['2. Decides to meet. 57th meeting', ['2. Decides to meet.', '57th meeting']],
  ['2. Decides to hold a 57th meeting', ['2. Decides to hold a 57th meeting']],
])('operative: %s', (text, parts) => {
  expect(splitOperative(text)).toEqual(parts)
})
