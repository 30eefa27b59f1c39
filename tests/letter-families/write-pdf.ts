import { strToU8 } from 'fflate'

/** A text at a position of a page, from its left and foot. */
export interface Placed {
  text: string
  x: number
  y: number
  size: number
  bold: boolean
}

/** How wide letters are, in thousandths of the size: about those of Helvetica. */
function advance(letter: string): number {
  if (/[iljI.,;:'|!()[\] ]/.test(letter)) return 278
  if (/[mwMW]/.test(letter)) return 833
  if (/[A-Z]/.test(letter)) return 667
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(letter)) return 1000
  return 556
}

export function widthOf(text: string, size: number): number {
  return ([...text].reduce((sum, letter) => sum + advance(letter), 0) * size) / 1000
}

const CMAP = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Letters def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
256 beginbfrange
${Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0'))
  .map((high) => `<${high}00> <${high}FF> <${high}00>`)
  .join('\n')}
endbfrange endcmap end end`

/**
 * A PDF of text alone, the same bytes for the same pages: letters are numbered as in Unicode, in a
 * font that the reader of the file brings.
 */
export function writePdf(
  pages: readonly (readonly Placed[])[],
  { width, height }: { width: number; height: number },
): Uint8Array {
  const letters = new Set(pages.flat().flatMap(({ text }) => text.split('')))
  const widths = [...letters]
    .map((letter) => `${letter.charCodeAt(0)} [${advance(letter)}]`)
    .join(' ')
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const stream = (body: string) => `<< /Length ${body.length} >>\nstream\n${body}\nendstream`
  const first = 8
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')}] /Count ${pages.length} >>`,
  )
  add(stream(CMAP))
  for (const [index, name] of ['Helvetica', 'Helvetica-Bold'].entries()) {
    add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${5 + 2 * index} 0 R] /ToUnicode 3 0 R >>`,
    )
    add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 556 /W [${widths}] /CIDToGIDMap /Identity /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
    )
  }
  for (const [index, placed] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 4 0 R /F2 6 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
    )
    add(stream(placed.map(shown).join('\n')))
  }
  return strToU8(file(objects))
}

function shown({ text, x, y, size, bold }: Placed): string {
  const codes = text
    .split('')
    .map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')
  return `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x.toFixed(1)} ${y.toFixed(1)} Tm <${codes}> Tj ET`
}

function file(objects: readonly string[]): string {
  let text = '%PDF-1.7\n'
  const starts = objects.map((body, index) => {
    const start = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return start
  })
  const xref = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
}
