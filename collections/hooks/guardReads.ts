import type {
  Collection,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
  SelectType,
  Where,
} from 'payload'

import { actorOf, isCoordinating } from '../../src/access/actor.ts'
import { confineRelationFilters } from '../../src/catalogue/confineRelationFilters.ts'
import {
  refuseRelationDistinct,
  refuseRelationSort,
} from '../../src/catalogue/refuseRelationSort.ts'
import { withShortWalk } from '../../src/catalogue/shortWalk.ts'
import { isLanguage } from '../../src/platform/locales.ts'

type ReadArgs = {
  draft?: boolean
  trash?: boolean
  where?: Where
  select?: SelectType
  sort?: string | string[]
  field?: string
}
type ShortenArgs = { collection: Collection; draft?: boolean; flattenLocales?: boolean }

/**
 * Keeps drafts, the trash and questions about what is not public away from readers. A filter on a
 * related document could otherwise tell by its count what that document says.
 */
export const guardReads: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'read' && operation !== 'count' && operation !== 'readDistinct') return args
  const guarded = operation === 'read' ? shortenWalk(withoutFlags(args, collection), req) : args
  const read = guarded as ReadArgs
  refuseRelationSort(collection.flattenedFields, read.sort)
  refuseRelationDistinct(collection.flattenedFields, read.field)
  const actor = actorOf(req)
  if (overrideAccess || isCoordinating(actor)) return guarded
  const where =
    read.where && (await confineRelationFilters(req, collection.flattenedFields, read.where))
  return {
    ...guarded,
    ...(where && { where }),
    ...(!actor && { draft: false, trash: false }),
  }
}

/**
 * Leaves out the flags that say where a row is public: nobody is ever shown them, and Payload would
 * read, carry along and check all 25 for each document of a list.
 */
const withoutFlags = <Args>(args: Args, { custom }: Pick<CollectionConfig, 'custom'>): Args => {
  const select = (args as ReadArgs).select ?? {}
  const leavesOut = Object.values(select).every((value) => value === false)
  if (!custom?.['publishable'] || !leavesOut) return args
  return { ...args, select: { ...select, publicIn: false } }
}

/** A page in one language needs less of Payload; a draft and all languages at once need it all. */
const shortenWalk = <Args extends object>(args: Args, req: PayloadRequest): Args => {
  const { collection, draft, flattenLocales } = args as ShortenArgs
  if (!isLanguage(req.locale) || draft || flattenLocales === false) return args
  return { ...args, collection: { ...collection, config: withShortWalk(collection.config) } }
}
