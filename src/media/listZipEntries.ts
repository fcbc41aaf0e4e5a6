const endOfCentralDirectory = 0x06054b50
const centralFileHeader = 0x02014b50
const endLength = 22
const headerLength = 46
const longestComment = 0xffff
const mostEntries = 20_000

/**
 * Lists the names inside a zip from its central directory, or undefined when there is no sound one.
 * Nothing is unpacked, so a bomb costs nothing. Zip64 is not read: no office document needs it below 4 GB.
 * APPNOTE.TXT 6.3.10 §4.3.12 and §4.3.16.
 */
export function listZipEntries(data: Buffer): string[] | undefined {
  const end = findEnd(data)
  if (end === undefined) return undefined
  const count = data.readUInt16LE(end + 10)
  let offset = data.readUInt32LE(end + 16)
  if (count === 0 || count > mostEntries) return undefined
  const names: string[] = []
  for (let index = 0; index < count; index += 1) {
    if (offset + headerLength > end || data.readUInt32LE(offset) !== centralFileHeader) {
      return undefined
    }
    const nameLength = data.readUInt16LE(offset + 28)
    const extraLength = data.readUInt16LE(offset + 30)
    const commentLength = data.readUInt16LE(offset + 32)
    const nameStart = offset + headerLength
    names.push(data.toString('utf8', nameStart, nameStart + nameLength))
    offset = nameStart + nameLength + extraLength + commentLength
  }
  return names
}

function findEnd(data: Buffer): number | undefined {
  const earliest = Math.max(0, data.length - endLength - longestComment)
  for (let offset = data.length - endLength; offset >= earliest; offset -= 1) {
    if (data.readUInt32LE(offset) === endOfCentralDirectory) return offset
  }
  return undefined
}
