/** The editor's text formats by their bit, with the element that HTML has for each. */
export const textFormats = [
  { bit: 1, name: 'bold', element: 'strong' },
  { bit: 2, name: 'italic', element: 'em' },
  { bit: 4, name: 'strikethrough', element: 's' },
  { bit: 8, name: 'underlined', element: 'u' },
  { bit: 16, name: 'code', element: 'code' },
  { bit: 32, name: 'subscript', element: 'sub' },
  { bit: 64, name: 'superscript', element: 'sup' },
  { bit: 128, name: 'highlight', element: 'mark' },
] as const

/** The names of the formats in a bit mask, such as `['bold', 'italic']`. */
export const formatNames = (format: number): string[] =>
  textFormats.filter(({ bit }) => (format & bit) !== 0).map(({ name }) => name)

/** The bit mask of format names; undefined when one of them is no format. */
export const formatOf = (names: readonly string[]): number | undefined => {
  let format = 0
  for (const name of names) {
    const found = textFormats.find((candidate) => candidate.name === name)
    if (!found) return undefined
    format |= found.bit
  }
  return names.length > 0 ? format : undefined
}
