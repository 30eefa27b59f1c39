import { expect, test } from 'vitest'
import { createTurns } from '../../../tools/test/turns.ts'

test('what is printed side by side comes out in one piece each, the first at once', () => {
  let out = ''
  const turns = createTurns((text) => {
    out += text
  })
  const [one, two, three] = [turns.begin(), turns.begin(), turns.begin()]
  two.write('2a ')
  one.write('1a ')
  three.write('3a ')
  expect(out).toBe('1a ')
  two.write('2b ')
  two.end()
  one.write('1b ')
  expect(out).toBe('1a 1b ')
  one.end()
  expect(out).toBe('1a 1b 2a 2b 3a ')
  three.write('3b ')
  expect(out).toBe('1a 1b 2a 2b 3a 3b ')
  three.end()
  const four = turns.begin()
  four.write('4a')
  expect(out).toBe('1a 1b 2a 2b 3a 3b 4a')
})
