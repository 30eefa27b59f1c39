/** Each byte as Windows writes it in western Europe: no two alike, so that it can be undone. */
const LETTERS = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 256 }, (_, at) => at),
)
const BYTES = new Map([...LETTERS].map((letter, byte) => [letter, byte]))

/** Decodes each byte as one letter. */
export function toWestern(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}

/** The bytes that `toWestern` was given; null for a text that it did not make. */
export function fromWestern(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const byte = BYTES.get(text[at] ?? '')
    if (byte === undefined) return null
    bytes[at] = byte
  }
  return bytes
}
