import chardet from 'chardet'

/** A text, and what to tell of the way its bytes were read. */
export interface DecodedText {
  text: string
  /** How many bytes, or broken characters, could not be read; each stands as U+FFFD. */
  unread: number
}

const LOST = '\uFFFD'
/** How many bytes of a page are searched for the encoding that it declares. */
const MAX_DECLARATION_BYTES = 200_000
/** Enough for the statistics of any encoding. */
const MAX_SAMPLE_BYTES = 100_000

/**
 * Decodes the bytes of a text or page: by its byte-order mark, as UTF-16 where every other byte is
 * zero now and then, as UTF-8 also when some bytes of it are broken, by what a page declares, and
 * else by the statistics of its bytes (chardet), which tell the encodings of Cyrillic, Arabic,
 * Chinese and western Windows apart.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes)
  if (wide) return decoded(wide, bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), unread: 0 }
  } catch {
    return mostlyUtf8(bytes) ?? decoded(declaredIn(bytes) ?? guessed(bytes), bytes)
  }
}

function decoded(encoding: string, bytes: Uint8Array): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, unread: lostIn(text) }
}

function lostIn(text: string): number {
  return text.split(LOST).length - 1
}

/** Whether bytes are a text in UTF-16, with a byte-order mark or without. */
export function isWide(bytes: Uint8Array): boolean {
  return wideEncoding(bytes) !== null
}

/** UTF-16 by its mark; without one, by which of its two orders gives line ends and spaces. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, MAX_SAMPLE_BYTES - (MAX_SAMPLE_BYTES % 2))
  if (!sample.includes(0)) return null
  const [little = 0, big = 0] = ['utf-16le', 'utf-16be'].map((encoding) =>
    shareOfText(new TextDecoder(encoding).decode(sample)),
  )
  if (Math.max(little, big) < 0.97 || little === big) return null
  return little > big ? 'utf-16le' : 'utf-16be'
}

/** The share of characters that texts of one script are made of; the wrong order mixes many. */
function shareOfText(text: string): number {
  const usual = text.match(
    /[\t\n\r -~\u00A0-\u024F\u0370-\u077F\u2010-\u2026\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/gu,
  )
  const broken = text.match(/[\n\r ]/gu)?.length ?? 0
  return broken === 0 ? 0 : (usual?.length ?? 0) / text.length
}

/** UTF-8 with some broken bytes: far more of its characters are whole than are not. */
function mostlyUtf8(bytes: Uint8Array): DecodedText | null {
  const whole = new TextDecoder('utf-8').decode(bytes)
  const lost = lostIn(whole)
  const kept = whole.match(/(?!\uFFFD)\P{ASCII}/gu)?.length ?? 0
  if (kept < lost * 2) return null
  const text = withStrayBytes(bytes)
  return { text, unread: lostIn(text) }
}

/**
 * UTF-8 in which a single byte between whole characters is read as Windows wrote it (a hard space,
 * an apostrophe): such bytes come from texts pasted together. What else is broken stays U+FFFD.
 */
function withStrayBytes(bytes: Uint8Array): string {
  const western = new TextDecoder('windows-1252')
  const utf8 = new TextDecoder('utf-8')
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    parts.push(utf8.decode(bytes.subarray(from, at)))
    let end = at + 1
    while (end < bytes.length && characterLength(bytes, end) === 0) end += 1
    const stray = end - at === 1 ? western.decode(bytes.subarray(at, end)) : LOST
    parts.push(/[\p{P}\p{Zs}]/u.test(stray) ? stray : LOST)
    at = end
    from = end
  }
  parts.push(utf8.decode(bytes.subarray(from)))
  return parts.join('')
}

/** How many bytes the UTF-8 character at a place has; 0 where none begins (RFC 3629). */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  for (let next = at + 1; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

/** What a page or XML file says of its encoding, wherever in its head; UTF-8 it is not. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, MAX_DECLARATION_BYTES))
  const declared =
    /<meta\s[^<>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(head)?.[1] ??
    /^\s{0,99}<\?xml\s[^<>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w-]{2,40})/i.exec(head)?.[1]
  const known = declared === undefined ? null : decodable(declared)
  return known === 'utf-8' ? null : known
}

function guessed(bytes: Uint8Array): string {
  const sample = sampleOf(bytes)
  const known = statistical(sample)
  if (isDosRussian(sample)) return 'ibm866'
  // "cœur": Windows has fractions in the places of these letters.
  const isFraction = /windows-1252/.test(known) && /\p{L}½|[¼½]\p{L}/u.test(textIn(known, sample))
  return isFraction ? 'iso-8859-15' : known
}

function textIn(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * Russian in the encoding of DOS, of which chardet knows nothing: nearly all that is not ASCII is of
 * small letters, which no other encoding of Russian has in these places.
 */
function isDosRussian(sample: Uint8Array): boolean {
  const written = textIn('ibm866', sample).match(/\P{ASCII}/gu) ?? []
  const small = written.filter((letter) => /[а-яё]/u.test(letter)).length
  const common = written.filter((letter) => /[оеаинт]/u.test(letter)).length
  return written.length >= 20 && small >= written.length * 0.85 && common >= small * 0.35
}

function statistical(sample: Uint8Array): string {
  for (const { name } of chardet.analyse(sample)) {
    const known = decodable(name)
    if (known && known !== 'utf-8' && !known.startsWith('utf-16')) return known
  }
  return 'windows-1252'
}

/**
 * What the statistics are made of: not the tags of a page, which are English, and from shortly
 * before the first byte beyond ASCII, since a text may have few.
 */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const near = bytes
    .subarray(Math.max(0, first - MAX_SAMPLE_BYTES / 2))
    .subarray(0, MAX_SAMPLE_BYTES)
  let inTag = false
  return near.filter((byte) => {
    const isOutside = !inTag
    if (byte === 0x3c) inTag = true
    else if (byte === 0x3e) inTag = false
    return isOutside && byte !== 0x3c
  })
}

/** An encoding by the name that `TextDecoder` has for it, or null when it has none. */
function decodable(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
