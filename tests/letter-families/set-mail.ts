import { type Block, textBlock } from './blocks.ts'
import type { Family } from './family.ts'
import { setHtml } from './set-html.ts'
import { setText } from './set-text.ts'

interface Mail {
  language: string
  rtl: boolean
  title: string
  sent: Date
  from: string
  note: string
}

const PREFIXES = { written: '', quoted: 'Re: ', forwarded: 'Fwd: ' }

/** A letter as a mail: written, quoted in an answer, or forwarded. */
export function setMail(blocks: readonly Block[], family: Family, mail: Mail): string {
  const encoded = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`
  const isHtml = family.mail.content === 'html'
  const content = isHtml
    ? setHtml(around(blocks, family, mail), mail)
    : textOf(blocks, family, mail)
  return [
    `From: ${encoded(mail.from)} <sender@example.org>`,
    'To: list@example.org',
    `Date: ${mail.sent.toUTCString().replace('GMT', '+0000')}`,
    `Subject: ${encoded(PREFIXES[family.mail.as] + mail.title)}`,
    'MIME-Version: 1.0',
    `Content-Type: text/${isHtml ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(content).toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n')
}

function lead({ mail: { as } }: Family, { from, sent, title }: Mail): string[] {
  const day = sent.toISOString().slice(0, 16).replace('T', ' ')
  if (as === 'written') return []
  if (as === 'quoted') return [`${day}, ${from} <sender@example.org>:`]
  return [
    '---------- Forwarded message ---------',
    `From: ${from} <sender@example.org>`,
    `Date: ${day}`,
    `Subject: ${title}`,
  ]
}

function around(blocks: readonly Block[], family: Family, mail: Mail): Block[] {
  if (family.mail.as === 'written') return [...blocks]
  return [
    textBlock(mail.note, 'div'),
    textBlock(lead(family, mail), 'div'),
    { kind: 'box', wrap: 'blockquote.quote', columns: false, blocks: [...blocks] },
  ]
}

function textOf(blocks: readonly Block[], family: Family, mail: Mail): string {
  const text = setText(blocks, family.width)
  if (family.mail.as === 'written') return text
  const quoted = family.mail.as === 'quoted' ? text.trimEnd().replaceAll(/^/gm, '> ') : text
  return `${mail.note}\n\n${lead(family, mail).join('\n')}\n${family.mail.as === 'quoted' ? '' : '\n'}${quoted}\n`
}
