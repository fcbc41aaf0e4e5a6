import type {
  CollectionAfterOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedConfig,
} from 'payload'

import { findRefusal, noteRefusal } from '../src/platform/errors/bulkRefusals.ts'
import { ExpectedFailure } from '../src/platform/errors/ExpectedFailure.ts'
import { renderText } from '../src/platform/messages/renderText.ts'
import { readerLanguage } from '../src/platform/messages/tell.ts'

/**
 * Has bulk operations say in the reader's language why a document was refused. Their answer lists
 * errors document by document and never goes through `afterError`.
 */
export const tellBulkRefusals = (config: SanitizedConfig): SanitizedConfig => {
  for (const { hooks } of config.collections) {
    Object.assign(hooks, Object.fromEntries(perDocument.map((name) => [name, noting(hooks[name])])))
    hooks.afterOperation = [...(hooks.afterOperation ?? []), sayInReadersWords]
  }
  return config
}

type Hooks = SanitizedCollectionConfig['hooks']

/** The hooks that run for each document of a bulk operation, and may refuse it. */
const perDocument = [
  'beforeValidate',
  'beforeChange',
  'afterChange',
  'beforeDelete',
  'afterDelete',
] as const satisfies (keyof Hooks)[]

type Hook = (args: { req: PayloadRequest }) => unknown

const noting = (hooks: unknown): Hook[] =>
  ((hooks ?? []) as Hook[]).map((hook) => async (args) => {
    try {
      return await hook(args)
    } catch (error) {
      if (error instanceof ExpectedFailure) noteRefusal(args.req, error)
      throw error
    }
  })

type BulkResult = { errors?: { message: string }[] }

const sayInReadersWords: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const { errors } = result as BulkResult
  for (const error of errors ?? []) {
    error.message = renderText(findRefusal(req, error.message), readerLanguage(req))
  }
  return result
}
