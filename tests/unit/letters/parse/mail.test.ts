import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFromFile } from '../../../../lib/letters/parse/file.ts'
import { isMail } from '../../../../lib/letters/parse/mail.ts'
import { parseHtml } from '../../../../lib/letters/parse/parse-html.ts'
import { UnreadableError } from '../../../../lib/letters/parse/reading-note.ts'
import { encodeAs } from './encode.ts'

const encode = (text: string) => new TextEncoder().encode(text.replace(/\n/g, '\r\n'))

async function read(name: string, text: string) {
  try {
    const { blocks, ...source } = await sourceFromFile({ name, bytes: encode(text) }, parseHtml)
    return { ...source, texts: blocks.map(({ text }) => text) }
  } catch (error) {
    return error instanceof UnreadableError ? error.note : String(error)
  }
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
const HEAD = `From: Example <a@example.org>
To: missions@example.org
Subject: Fwd: RE: =?utf-8?B?${base64('رسالة مفتوحة')}?=
Date: Sun, 12 Feb 2023 00:30:00 +0300
MIME-Version: 1.0
`
const part = (type: string, text: string, more = '') =>
  `--x\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: base64\n${more}\n${base64(text)}\n`

test('an e-mail gives its text, its subject and the day where it was sent', async () => {
  const mail = `${HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nWe urge the Coun=\ncil.\n`
  expect(await read('a.txt', mail)).toEqual({
    address: null,
    title: 'رسالة مفتوحة',
    site: null,
    lang: null,
    published: '2023-02-12',
    texts: ['We urge the Council.'],
  })
})

test('of two ways to write an e-mail the page is read, and what is attached is named', async () => {
  const mail = `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n${part('text/html', '<ul><li>网络</li><li>联盟</li></ul>')}${part('application/pdf', '%PDF-', 'Content-Disposition: attachment; filename="letter.pdf"\n')}--x--\n`
  expect(await read('a.eml', mail)).toMatchObject({
    texts: ['网络', '联盟'],
    notes: [{ code: 'attachments', names: ['letter.pdf'] }],
  })
})

test('a page saved whole gives its own address, and no day: that is when it was saved', async () => {
  const page = `From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/letter\nSubject: A title\nDate: Sun, 12 Feb 2023 10:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary=x\n\n${part('text/html', '<p>Письмо</p>')}--x--\n`
  expect(await read('a.mhtml', page)).toMatchObject({
    address: 'https://example.org/letter',
    title: 'A title',
    published: null,
    texts: ['Письмо'],
  })
})

test('an e-mail without text says so', async () => {
  const attached = `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n${part('application/pdf', '%PDF-', 'Content-Disposition: attachment; filename="letter.pdf"\n')}--x--\n`
  expect(await read('a.eml', attached)).toEqual({
    code: 'only-attachments',
    names: ['letter.pdf'],
  })
  expect(await read('a.eml', HEAD)).toEqual({ code: 'mail-no-text' })
})

test('a letter copied out of an e-mail stays a text, unless its file is called one', () => {
  const copied = readFileSync('tests/letters/hand-10-en-email.txt')
  expect(isMail('hand-10-en-email.txt', copied)).toBe(false)
  const plain = encode('From: a@example.org\nTo: b@example.org\nSubject: Letter\n\nExcellencies,\n')
  expect(isMail('letter.txt', plain)).toBe(false)
  expect(isMail('letter.eml', plain)).toBe(true)
  expect(isMail('letter.eml', encode('Excellencies,\n\nWe urge you.\n'))).toBe(false)
})

test.each(['8bit', 'base64', 'quoted-printable'])(
  'an e-mail in %s that does not say its encoding is decoded',
  async (transfer) => {
    const text = `Письмо государствам — членам Совета по правам человека. ${'Мы призываем вас. '.repeat(9)}`
    const coded = Buffer.from(encodeAs(text, 'windows-1251'))
    const body = {
      '8bit': coded.toString('latin1'),
      base64: coded.toString('base64'),
      'quoted-printable': [...coded].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
    }[transfer]
    const head = `MIME-Version: 1.0\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: ${transfer}\r\n\r\n`
    const bytes = new Uint8Array(Buffer.from(`${head}${body}`, 'latin1'))
    const { blocks } = await sourceFromFile({ name: 'a.eml', bytes }, parseHtml)
    expect(blocks.map((block) => block.text)).toEqual([text.trim()])
  },
)

test('a part that says its encoding keeps it, whatever another part leaves unsaid', async () => {
  const head = 'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n'
  const plain = `--x\nContent-Type: text/plain\nContent-Transfer-Encoding: 8bit\n\n`
  const bytes = new Uint8Array([
    ...encode(head + plain),
    ...encodeAs('Письмо Совету по правам человека', 'windows-1251'),
    ...encode(`\n${part('text/html', '<p>Письмо</p>')}--x--\n`),
  ])
  const { blocks } = await sourceFromFile({ name: 'a.eml', bytes }, parseHtml)
  expect(blocks.map((block) => block.text)).toEqual(['Письмо'])
})
