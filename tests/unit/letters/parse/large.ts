import { zipSync } from 'fflate'

const encode = (text: string) => new TextEncoder().encode(text)

const CONTENT_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELATIONSHIPS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** A Word file around the inside of its body, with more files in its zip when some are given. */
export function docxOf(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  const files = {
    '[Content_Types].xml': encode(CONTENT_TYPES),
    '_rels/.rels': encode(RELATIONSHIPS),
    'word/document.xml': encode(document),
    ...more,
  }
  return zipSync(files, { level: 1 })
}

/** A Word file of so many equal paragraphs: of 150,000 it has some 20 kB. */
export function longDocx(paragraphs: number, text = 'We call on the Council.'): Uint8Array {
  return docxOf(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`.repeat(paragraphs))
}

/** A PDF whose pages all show the same `lines` lines: small as a file, long when it is read. */
export function longPdf(pages: number, lines: number): Uint8Array {
  const line = (n: number) =>
    `1 0 0 1 50 ${(780 - (n % 70) * 11).toFixed(1)} Tm (We call on the Council ${n}.) Tj`
  const text = `BT /F1 10 Tf ${Array.from({ length: lines }, (_, n) => line(n)).join('\n')} ET`
  const kids = Array.from({ length: pages }, (_, n) => `${5 + n} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    ...Array.from(
      { length: pages },
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>',
    ),
  ]
  let written = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = written.length
    written += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const start = written.length
  written += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return encode(written)
}
