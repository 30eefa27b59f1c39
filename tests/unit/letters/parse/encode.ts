/** A text in an encoding that `TextEncoder` does not write: `TextDecoder` read backwards. */
export function encodeAs(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  if (encoding.startsWith('utf-16')) return utf16(text, encoding.endsWith('le'))
  const bytesOf = tableOf(encoding)
  const bytes = [...text].flatMap((letter) => bytesOf.get(letter) ?? [0x3f])
  return new Uint8Array(bytes)
}

function utf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return bytes
}

function tableOf(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  const add = (bytes: number[]) => {
    const letter = decoder.decode(new Uint8Array(bytes))
    if ([...letter].length === 1 && letter !== '\uFFFD' && !table.has(letter))
      table.set(letter, bytes)
  }
  for (let byte = 0; byte < 256; byte += 1) add([byte])
  if (!/^(?:gb|big5)/.test(encoding)) return table
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) add([lead, trail])
  return table
}
