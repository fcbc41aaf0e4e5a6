import type { SeedFile } from './pictures.ts'

/**
 * Makes a PDF of one A4 page with a title, for something to download. Letters outside Latin-1, which
 * the standard fonts lack, become question marks. ISO 32000-1 §7.5 and §9.6.2.2.
 */
export function makePdf(title: string): SeedFile {
  const text = [...title]
    .map((letter) => (letter.charCodeAt(0) > 0xff ? '?' : letter))
    .join('')
    .replace(/[()\\]/g, '\\$&')
  const page =
    'q 0.22 0.4 0.29 rg 0 742 595 100 re f 0.76 0.38 0.25 rg 0 736 595 6 re f Q ' +
    `BT /F1 20 Tf 1 1 1 rg 56 784 Td (${text}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Title (${text}) >>`,
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  const stem = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return {
    buffer: Buffer.from(body + end, 'latin1'),
    filename: `${stem || 'document'}.pdf`,
    mimetype: 'application/pdf',
  }
}
