import type { PayloadRequest, Where } from 'payload'

import { listRelationFields } from '../platform/documents/fieldTree.ts'
import { relationId, sameId } from '../platform/documents/relationId.ts'
import type { DocumentId } from '../platform/documents/types.ts'

/** A place that refers to a document. */
export type Reference = {
  contentType: string
  id: DocumentId | null
  path: string
  title: string
  /** Whose draft it may be; null for what everybody may know. */
  partner: DocumentId | null | undefined
}

const limitPerField = 5

/**
 * Lists places that refer to a document: public rows, present drafts, the trash and globals. Used
 * before a deletion, which would leave a hole in each of them.
 */
export const listReferences = async (
  req: PayloadRequest,
  contentType: string,
  id: DocumentId,
): Promise<Reference[]> => {
  const references = new Map<string, Reference>()
  const { payload } = req
  for (const collection of payload.config.collections) {
    if (internal.has(collection.slug)) continue
    for (const field of listRelationFields(collection.flattenedFields)) {
      if (!field.relationTo.includes(contentType)) continue
      const path = field.polymorphic ? `${field.path}.value` : field.path
      const refers = (prefix: string): Where => ({
        and: [
          { [prefix + path]: { equals: id } },
          ...(field.polymorphic
            ? [{ [`${prefix}${field.path}.relationTo`]: { equals: contentType } }]
            : []),
        ],
      })
      const found: { id: DocumentId; document: Record<string, unknown> }[] = []
      const rows = await payload.db.find<Record<string, unknown> & { id: DocumentId }>({
        collection: collection.slug,
        limit: limitPerField,
        pagination: false,
        req,
        where: refers(''),
      })
      found.push(...rows.docs.map((document) => ({ id: document.id, document })))
      if (collection.versions) {
        const drafts = await payload.db.findVersions<Record<string, unknown>>({
          collection: collection.slug,
          limit: limitPerField,
          pagination: false,
          req,
          where: { and: [{ latest: { equals: true } }, refers('version.')] },
        })
        found.push(
          ...drafts.docs.map(({ parent, version }) => ({
            id: parent,
            document: version,
          })),
        )
      }
      for (const item of found) {
        if (collection.slug === contentType && String(item.id) === String(id)) continue
        // Asked for apart, collection and id match two different documents of one list, too.
        if (field.polymorphic && !namesDocument(item.document, field.path, contentType, id))
          continue
        references.set(`${collection.slug}:${item.id}:${field.path}`, {
          contentType: collection.slug,
          id: item.id,
          path: field.path,
          title: titleOf(item.document, collection.admin.useAsTitle),
          partner: collection.custom?.['publishable'] ? relationId(item.document['partner']) : null,
        })
      }
    }
  }
  return [...references.values()]
}

// Bookkeeping of the product and of Payload: it goes with the document.
const internal = new Set([
  'payload-locked-documents',
  'payload-preferences',
  'payload-jobs',
  'payload-migrations',
  'payload-kv',
  'schedules',
])

const namesDocument = (
  document: Record<string, unknown>,
  path: string,
  contentType: string,
  id: DocumentId,
): boolean =>
  valuesAt(document, path.split('.')).some(
    (value) =>
      (value as { relationTo?: unknown } | null)?.relationTo === contentType && sameId(value, id),
  )

const valuesAt = (value: unknown, path: string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path))
  const [name, ...rest] = path
  if (name === undefined) return [value]
  if (typeof value !== 'object' || value === null) return []
  return valuesAt((value as Record<string, unknown>)[name], rest)
}

const titleOf = (document: Record<string, unknown>, useAsTitle: string | undefined): string => {
  const title = useAsTitle ? document[useAsTitle] : undefined
  if (typeof title === 'string' && title !== '') return title
  if (title && typeof title === 'object') {
    const text = Object.values(title).find((value) => typeof value === 'string' && value !== '')
    if (typeof text === 'string') return text
  }
  return ''
}
