import { inflateRawSync } from 'node:zlib'

/** The files in a ZIP by their names. APPNOTE.TXT 6.3.10 §4.3.12. */
export const readZip = (data: Buffer): Map<string, string> => {
  const files = new Map<string, string>()
  let at = data.readUInt32LE(data.length - 22 + 16)
  while (data.readUInt32LE(at) === 0x02014b50) {
    const method = data.readUInt16LE(at + 10)
    const size = data.readUInt32LE(at + 20)
    const nameLength = data.readUInt16LE(at + 28)
    const local = data.readUInt32LE(at + 42)
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
    const packed = data.subarray(start, start + size)
    const text = (method === 8 ? inflateRawSync(packed) : packed).toString('utf8')
    files.set(data.toString('utf8', at + 46, at + 46 + nameLength), text)
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
  return files
}
