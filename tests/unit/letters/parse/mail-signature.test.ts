import { expect, test } from 'vitest'
import { sourceFromFile } from '../../../../lib/letters/parse/file.ts'
import { parseHtml } from '../../../../lib/letters/parse/parse-html.ts'

async function read(type: string, body: string) {
  const mail = `From: A <a@example.org>\nTo: b@example.org\nSubject: Letter\nMIME-Version: 1.0\nContent-Type: ${type}; charset=utf-8\n\n${body}\n`
  const bytes = new TextEncoder().encode(mail.replace(/\n/g, '\r\n'))
  const { blocks, notes = [] } = await sourceFromFile({ name: 'a.eml', bytes }, parseHtml)
  return { texts: blocks.map(({ text }) => text), notes }
}

const NOTE = [{ code: 'signature', text: expect.stringMatching(/^(?:> )?Jane Doe, Sending Union/) }]

test.each([
  ['at the end', 'Open Road\n\n网络\n\n-- \nJane Doe, Sending Union\nTel. 1'],
  ['without its space', 'Open Road\n\n网络\n\n--\nJane Doe, Sending Union'],
  ['in what is quoted', 'Open Road\n\n网络\n\n> -- \n> Jane Doe, Sending Union'],
  [
    'above what is forwarded',
    '-- \nJane Doe, Sending Union\n\n---------- Forwarded message ---------\n\nOpen Road\n\n网络',
  ],
])('the signature %s of an e-mail is left out, and that is said', async (_, body) => {
  const { texts, notes } = await read('text/plain', body)
  expect(texts.filter((text) => !/Forwarded/.test(text))).toEqual(['Open Road', '网络'])
  expect(notes).toEqual(NOTE)
})

test.each([
  ['Gmail', '<div class="gmail_signature">Jane Doe, Sending Union</div>'],
  ['Outlook', '<div id="Signature"><p>Jane Doe, Sending Union</p></div>'],
  ['Thunderbird', '<div class="moz-signature">-- <br>Jane Doe, Sending Union</div>'],
  ['no program', '<div>-- </div><div>Jane Doe, Sending Union</div>'],
])('the signature of %s is left out', async (program, signature) => {
  const { texts, notes } = await read(
    'text/html',
    `<p>A letter of some length.</p><ul><li>Open Road</li><li>网络</li></ul>${signature}`,
  )
  expect(texts).toEqual(['A letter of some length.', 'Open Road', '网络'])
  expect(notes).toEqual(
    program === 'Thunderbird'
      ? [{ code: 'signature', text: expect.stringMatching(/Sending/) }]
      : NOTE,
  )
})

test('a line of two strokes above a whole letter is none', async () => {
  const lines = Array.from({ length: 40 }, (_, n) => `Union ${n}`).join('\n\n')
  const { texts, notes } = await read('text/plain', `Before\n\n-- \n${lines}`)
  expect(texts).toContain('Union 39')
  expect(notes).toEqual([])
})

test('who signs the letter itself below two strokes is read', async () => {
  const { texts } = await read('text/plain', 'Before\n\n-- \nSignatories:\n\nOpen Road')
  expect(texts).toContain('Open Road')
})
