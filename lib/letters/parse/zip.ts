import type { Unzipped } from 'fflate'
import { checkMarks, LIMITS } from './reading-limits.ts'
import { UnreadableError } from './reading-note.ts'
import type { LetterSource } from './source-blocks.ts'

/** A file of an office program has some dozen parts, and one more for each picture. */
const MAX_PARTS = 5000

/**
 * Reads what is packed as a zip file: a Word file (.docx) or an OpenDocument text (.odt). Which it
 * is, its parts tell. Only the parts that hold text are unpacked, and none of a file whose parts
 * say that they are larger together than `LIMITS`. Throws `UnreadableError` for a file that is
 * damaged, too large or something else.
 */
export async function sourceFromZip(
  bytes: Uint8Array,
  parseHtml: (html: string) => Document,
): Promise<LetterSource> {
  const parts = await textParts(bytes)
  const names = Object.keys(parts)
  if (names.some((name) => /^word\/.+\.xml$/i.test(name)))
    return (await import('./docx.ts')).sourceFromDocx(parts, parseHtml)
  const mimetype = new TextDecoder().decode(parts.mimetype?.subarray(0, 100))
  if (parts['content.xml'] && /^application\/vnd\.oasis\.opendocument\.text/.test(mimetype))
    return (await import('./odt.ts')).sourceFromOdt(parts, parseHtml)
  throw new UnreadableError({ code: whatElse(mimetype, names) })
}

async function textParts(bytes: Uint8Array): Promise<Unzipped> {
  const { unzipSync, strFromU8 } = await import('fflate')
  let parts = 0
  let unpacked = 0
  let files: Unzipped
  try {
    files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        parts += 1
        if (!/\.(?:xml|rels)$|^mimetype$/i.test(name)) return false
        unpacked += originalSize
        return parts <= MAX_PARTS && unpacked <= LIMITS.unpackedBytes
      },
    })
  } catch {
    throw new UnreadableError({ code: 'damaged' })
  }
  if (parts > MAX_PARTS || unpacked > LIMITS.unpackedBytes)
    throw new UnreadableError({ code: 'too-long' })
  for (const [name, part] of Object.entries(files)) {
    if (/^(?:word\/|content\.xml$|styles\.xml$)/i.test(name)) checkMarks(strFromU8(part, true))
  }
  return files
}

/** What a zip file is that holds no text of a kind that is read. */
function whatElse(mimetype: string, names: string[]): 'sheets' | 'zip' {
  const isOffice =
    /opendocument/.test(mimetype) || names.some((name) => /^(?:xl|ppt)\//i.test(name))
  return isOffice ? 'sheets' : 'zip'
}
