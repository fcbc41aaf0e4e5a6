import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { actorOf, isCoordinating } from '../access/actor.ts'
import { hasRows, isGroup, isVirtual, rowFields } from '../platform/documents/fieldTree.ts'
import { parseDocumentId } from '../platform/documents/parseDocumentId.ts'
import { relationId } from '../platform/documents/relationId.ts'
import type { DocumentId, FlattenedField, StoredDocument } from '../platform/documents/types.ts'

import { isPublishable } from './isPublishable.ts'

type Reference = { path: string; collection: string; id: DocumentId }

/**
 * The paths of relations that name a document which is not there, or which the person may not refer
 * to: another partner's that is public in no language. References that stood in the document before
 * are not asked about again.
 */
export const findUnknownRelations = async (
  req: PayloadRequest,
  fields: FlattenedField[],
  data: StoredDocument,
  before: StoredDocument | undefined,
): Promise<string[]> => {
  const known = new Set(listReferences(fields, before ?? {}).map(keyOf))
  const fresh = listReferences(fields, data).filter((reference) => !known.has(keyOf(reference)))
  if (fresh.length === 0) return []
  const found = new Set<string>()
  for (const collection of new Set(fresh.map((reference) => reference.collection))) {
    const ids = fresh
      .filter((reference) => reference.collection === collection)
      .map(({ id }) => id)
      .filter((id) => parseDocumentId(req.payload, String(id)) !== undefined)
    if (ids.length === 0) continue
    const { docs } = await req.payload.db.find<{ id: DocumentId }>({
      collection: collection as CollectionSlug,
      limit: 0,
      pagination: false,
      req,
      select: { createdAt: true },
      where: { and: [{ id: { in: [...new Set(ids)] } }, referableWhere(req, collection)] },
    })
    for (const { id } of docs) found.add(keyOf({ collection, id }))
  }
  return fresh.filter((reference) => !found.has(keyOf(reference))).map(({ path }) => path)
}

const keyOf = ({ collection, id }: Pick<Reference, 'collection' | 'id'>): string =>
  `${collection}:${String(id)}`

const referableWhere = (req: PayloadRequest, collection: string): Where => {
  if (!isPublishable(req.payload, collection)) return {}
  const isThere: Where = { deletedAt: { exists: false } }
  const actor = actorOf(req)
  // Without a person it is the product's own code.
  if (!req.user || isCoordinating(actor)) return isThere
  const isPublic: Where = { _status: { equals: 'published' } }
  const own: Where[] = actor?.partner ? [{ partner: { equals: actor.partner } }] : []
  return { and: [isThere, { or: [...own, isPublic] }] }
}

const listReferences = (
  fields: FlattenedField[],
  document: StoredDocument,
  prefix = '',
): Reference[] =>
  fields.flatMap((field): Reference[] => {
    const value = document[field.name]
    if (value === undefined || value === null || isVirtual(field)) return []
    const path = prefix + field.name
    if (isGroup(field)) {
      return listReferences(field.flattenedFields, value as StoredDocument, `${path}.`)
    }
    if (hasRows(field) && Array.isArray(value)) {
      return (value as StoredDocument[]).flatMap((row, index) =>
        listReferences(rowFields(field, row), row, `${path}.${index}.`),
      )
    }
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    return [value].flat().flatMap((item: unknown): Reference[] => {
      const id = relationId(item)
      const collection = Array.isArray(field.relationTo)
        ? (item as { relationTo: string }).relationTo
        : field.relationTo
      return id === undefined || id === '' ? [] : [{ path, collection, id }]
    })
  })
