import type { PayloadRequest, Where } from 'payload'

import { listRelationFields, type RelationField } from '../platform/documents/fieldTree.ts'
import type { FlattenedField } from '../platform/documents/types.ts'
import { ExpectedFailure } from '../platform/errors/ExpectedFailure.ts'

import { isPublishable } from './isPublishable.ts'
import { loadReadableIds } from './readableIds.ts'

const allowed = ['equals', 'in']

/**
 * Confines a reader's filter on relations to publishable documents to ids that the reader may see.
 * A filter on a field of such a document, or on its absence, is refused: its count would betray what
 * is not public.
 */
export const confineRelationFilters = async (
  req: PayloadRequest,
  fields: FlattenedField[],
  where: Where,
): Promise<Where> => {
  const guarded = listRelationFields(fields).filter(({ relationTo }) =>
    relationTo.some((slug) => isPublishable(req.payload, slug)),
  )
  return guarded.length === 0 ? where : confine(req, guarded, where)
}

const confine = async (
  req: PayloadRequest,
  guarded: RelationField[],
  where: Where,
): Promise<Where> => {
  const confined: Where = {}
  for (const [rawPath, condition] of Object.entries(where)) {
    if (/^(and|or)$/i.test(rawPath) && Array.isArray(condition)) {
      confined[rawPath] = await Promise.all(
        condition.map((item: Where) => confine(req, guarded, item)),
      )
      continue
    }
    const path = rawPath.replaceAll('__', '.')
    const relation = guarded.find(
      (field) => path === field.path || path.startsWith(`${field.path}.`),
    )
    confined[rawPath] = relation
      ? await confineCondition(req, relation, path, condition as Record<string, unknown>)
      : condition
  }
  return confined
}

const confineCondition = async (
  req: PayloadRequest,
  relation: RelationField,
  path: string,
  condition: Record<string, unknown>,
): Promise<Where[string]> => {
  if (relation.polymorphic) return confineDocument(req, relation, path, condition)
  const rest = path.slice(relation.path.length)
  const operators = Object.keys(condition)
  if ((rest !== '' && rest !== '.id') || operators.some((name) => !allowed.includes(name))) {
    throw refuse(path, `where[${relation.path}][equals] or [in]`, allowed)
  }
  const readable: Set<string>[] = []
  for (const operator of operators) {
    const ids = [condition[operator]].flat().flatMap((id) => String(id).split(','))
    // Where no document is related can be asked as little as anything else of those that are hidden.
    if (ids.some((id) => id === '' || id === 'null')) {
      throw refuse(path, `where[${relation.path}][equals] or [in]`, allowed)
    }
    const sets = await Promise.all(
      relation.relationTo.map((slug) => loadReadableIds(req, slug, ids)),
    )
    readable.push(new Set(sets.flatMap((set) => [...set])))
  }
  const [first = new Set<string>(), ...others] = readable
  return { in: [...first].filter((id) => others.every((set) => set.has(id))) }
}

/**
 * Confines a filter on a relation to documents of several collections. Collection and id have to be
 * named together: an id alone may be that of a public document here and of a hidden one there.
 */
const confineDocument = async (
  req: PayloadRequest,
  relation: RelationField,
  path: string,
  condition: Record<string, unknown>,
): Promise<Where[string]> => {
  const { relationTo, value } = (condition['equals'] ?? {}) as Record<string, unknown>
  const isOne = Object.keys(condition).join() === 'equals' && path === relation.path
  if (!isOne || typeof relationTo !== 'string' || !relation.relationTo.includes(relationTo)) {
    const by = `where[${path.split('.')[0]}][equals][relationTo] and [equals][value]`
    throw refuse(path, by, ['equals'])
  }
  const readable = await loadReadableIds(req, relationTo, [String(value)])
  if (readable.has(String(value))) return condition
  const nobody = req.payload.db.defaultIDType === 'number' ? 0 : '0'.repeat(24)
  return { equals: { relationTo, value: nobody } }
}

const refuse = (path: string, by: string, operators: string[]): ExpectedFailure =>
  new ExpectedFailure({
    kind: 'malformed',
    detail: `"${path}" can be filtered by id only: ${by}.`,
    errors: [
      {
        path: `where.${path}`,
        message: 'Only documents by id can be asked for',
        allowed: operators,
      },
    ],
  })
