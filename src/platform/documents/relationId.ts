import type { DocumentId } from './types.ts'

/** The id in a relation's value, populated or not, plain or polymorphic; undefined when there is none. */
export const relationId = (value: unknown): DocumentId | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value !== 'object' || value === null) return undefined
  if ('relationTo' in value && 'value' in value) return relationId(value.value)
  if ('id' in value) return relationId(value.id)
  return undefined
}

/** True when two relations name the same document; ids may be numbers, strings or objects. */
export const sameId = (a: unknown, b: unknown): boolean => {
  const [left, right] = [relationId(a), relationId(b)]
  return left !== undefined && right !== undefined && String(left) === String(right)
}
