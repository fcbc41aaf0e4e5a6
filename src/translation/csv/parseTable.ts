/**
 * Reads rows and cells of a table whose cells are parted by commas, semicolons or tabs, whichever
 * the first row has most of; undefined when a quoted cell has no end. Empty rows are left out.
 * RFC 4180 §2.
 */
export const parseTable = (text: string): string[][] | undefined => {
  const separator = separatorOf(text)
  // A cell and what ends it; within quotation marks everything is text, two of them are one.
  const pattern = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n?|\\n|$)`,
    'y',
  )
  const rows: string[][] = []
  let row: string[] = []
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text)
    if (!match) return undefined
    const [, quoted, plain = '', end] = match
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== separator) {
      if (row.some((cell) => cell !== '')) rows.push(row)
      row = []
    }
  }
  if (row.some((cell) => cell !== '')) rows.push(row)
  return rows
}

const separatorOf = (text: string): string => {
  const [line = ''] = text.split(/[\r\n]/, 1)
  const count = (sign: string) => line.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
