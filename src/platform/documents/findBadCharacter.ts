/**
 * Finds what cannot stand in a text: control characters but tab and line end, halves of characters,
 * and the two signs that are none. They have no look, and no XML can hold them (XML 1.0 §2.2), so an
 * export would lose them. Signs of writing direction and joiners are characters like others.
 *
 * @returns how people name it, such as `U+0007`; undefined for a text without any
 */
export const findBadCharacter = (text: string): string | undefined => {
  const [found] = bad.exec(text) ?? (text.isWellFormed() ? [] : (half.exec(text) ?? []))
  if (found === undefined) return undefined
  return `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The same for whatever may hold texts, deeper than the editor nests them. */
export const findBadCharacterWithin = (value: unknown, nesting = 0): string | undefined => {
  if (typeof value === 'string') return findBadCharacter(value)
  if (typeof value !== 'object' || value === null || nesting > maximumNesting) return undefined
  for (const inner of Object.values(value)) {
    const found = findBadCharacterWithin(inner, nesting + 1)
    if (found !== undefined) return found
  }
  return undefined
}

const maximumNesting = 200

// eslint-disable-next-line no-control-regex
const bad = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff]/
const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
