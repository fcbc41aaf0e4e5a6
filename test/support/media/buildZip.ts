import { crc32 } from 'node:zlib'

/** Builds a zip of stored (not compressed) parts, in the order given. APPNOTE.TXT §4.3. */
export function buildZip(parts: Record<string, string>): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(parts)) {
    const nameBytes = Buffer.from(name)
    const bytes = Buffer.from(text)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(bytes.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, nameBytes, bytes])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, nameBytes]))
    files.push(local)
    offset += local.length
  }
  const directoryBytes = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directoryBytes.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, directoryBytes, end])
}

const contentTypes = (part: string, type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}.main+xml"/></Types>`

const ooxml = 'application/vnd.openxmlformats-officedocument'
const odf = 'application/vnd.oasis.opendocument'

const buildOoxml = (part: string, type: string) =>
  buildZip({ '[Content_Types].xml': contentTypes(part, `${ooxml}.${type}`), [part]: '<document/>' })

const buildOdf = (type: string) =>
  buildZip({ mimetype: `${odf}.${type}`, 'content.xml': '<office:document-content/>' })

/** The smallest office documents that are told apart from a zip. */
export const officeDocuments: Record<string, Buffer> = {
  docx: buildOoxml('word/document.xml', 'wordprocessingml.document'),
  xlsx: buildOoxml('xl/workbook.xml', 'spreadsheetml.sheet'),
  pptx: buildOoxml('ppt/presentation.xml', 'presentationml.presentation'),
  odt: buildOdf('text'),
  ods: buildOdf('spreadsheet'),
  odp: buildOdf('presentation'),
}
