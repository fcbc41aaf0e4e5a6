type Row = Record<string, unknown> & { id: unknown }

/**
 * Gives the rows of lists, at every level, the ids of the stored rows that stand at the same places:
 * the texts of another language then land in those rows instead of replacing them.
 *
 * @param data a document in one language, as the seed writes it
 * @param stored the same document as it is stored
 */
export const withRowIds = <Data>(data: Data, stored: unknown): Data => {
  if (Array.isArray(data)) {
    if (!Array.isArray(stored)) return data
    return data.map((row: unknown, index) => {
      const match: unknown = stored[index]
      return isRow(match) ? { ...withRowIds(row as object, match), id: match.id } : row
    }) as Data
  }
  if (!isObject(data) || !isObject(stored)) return data
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, withRowIds(value, stored[name])]),
  ) as Data
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// A relation to several collections is an object too, but has no id of its own.
const isRow = (value: unknown): value is Row => isObject(value) && 'id' in value
