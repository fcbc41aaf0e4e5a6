import { crc32 } from 'node:zlib'

import type { SeedFile } from './pictures.ts'

/** Makes an OpenDocument spreadsheet of one table of texts. OpenDocument 1.3 part 3 §9.1. */
export function makeSpreadsheet(stem: string, rows: readonly (readonly string[])[]): SeedFile {
  const mimetype = 'application/vnd.oasis.opendocument.spreadsheet'
  const table = rows
    .map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`)
    .join('')
  const content =
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces} office:version="1.3">` +
    `<office:body><office:spreadsheet><table:table table:name="1">${table}</table:table>` +
    '</office:spreadsheet></office:body></office:document-content>'
  const manifest =
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest ' +
    'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">' +
    `<manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/>` +
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>' +
    '</manifest:manifest>'
  // The type comes first and uncompressed. OpenDocument 1.3 part 2 §3.3.
  const buffer = zip([
    ['mimetype', mimetype],
    ['content.xml', content],
    ['META-INF/manifest.xml', manifest],
  ])
  return { buffer, filename: `${stem}.ods`, mimetype }
}

const namespaces = ['office', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

const cell = (text: string): string =>
  text === ''
    ? '<table:table-cell/>'
    : `<table:table-cell office:value-type="string"><text:p>${escapeXml(text)}</text:p></table:table-cell>`

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** An archive without compression. .ZIP File Format Specification (PKWARE APPNOTE 6.3.3) §4.3. */
function zip(entries: readonly (readonly [name: string, text: string])[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [entryName, text] of entries) {
    const name = Buffer.from(entryName)
    const data = Buffer.from(text)
    // Version needed 2.0, no flags, stored, 1 January 1980: the bytes are the same each time.
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x21, 8)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(name.length, 22)
    files.push(Buffer.from('PK\x03\x04', 'latin1'), shared, name, data)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const madeBy = Buffer.from([20, 0])
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), madeBy, shared, place, name)
    offset += 4 + shared.length + name.length + data.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, central, end])
}
