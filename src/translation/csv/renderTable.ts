/** Renders rows of texts as comma-separated values. RFC 4180. */
export const renderTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(renderCell).join(',')}\r\n`).join('')

const renderCell = (text: string): string => {
  const safe = computed.test(text) ? `'${text}` : text
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * What makes a spreadsheet compute a cell; an apostrophe stands here too, for one is taken off again
 * when the cell is read. OWASP, CSV Injection.
 */
export const computed = /^['=+\-@\t\r\n＝＋－＠]/
