import { XMLSerializer } from '@xmldom/xmldom'
import { strFromU8, strToU8, type Unzipped } from 'fflate'
import { WordCopy, type WordFindings } from './docx-copy.ts'
import { WordStyles } from './docx-styles.ts'
import type { ReadingNote } from './reading-note.ts'
import { removedTextNotes } from './reading-notes.ts'
import { parseXml } from './xml.ts'

const STYLES = 'word/styles.xml'

/**
 * The parts of a Word file as mammoth can read them whole, and what was left out of
 * them. Null where a part that holds text is no XML.
 */
export function readableWord(parts: Unzipped): { parts: Unzipped; notes: ReadingNote[] } | null {
  const styles = parts[STYLES]
  const copy = new WordCopy(new WordStyles(styles ? parseXml(strFromU8(styles)) : null))
  const readable: Unzipped = { ...parts }
  for (const [name, part] of Object.entries(parts)) {
    if (!holdsText(name, part)) continue
    const xml = parseXml(strFromU8(part))
    if (!xml) return null
    readable[name] = strToU8(new XMLSerializer().serializeToString(copy.copy(xml)))
  }
  return { parts: readable, notes: notesOf(copy.found) }
}

/** The text itself and its notes, whatever their part is called. */
function holdsText(name: string, part: Uint8Array): boolean {
  if (!/^word\/[^/]+\.xml$/i.test(name)) return false
  return /<(?:\w{1,20}:)?(?:document|footnotes|endnotes)[\s>]/.test(
    strFromU8(part.subarray(0, 4000), true),
  )
}

function notesOf({ removed, tracked, unread }: WordFindings): ReadingNote[] {
  const notes = removedTextNotes(removed)
  if (tracked) notes.push({ code: 'tracked-changes' })
  if (unread) notes.push({ code: 'embedded' })
  return notes
}
