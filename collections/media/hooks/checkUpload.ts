import type { CollectionBeforeOperationHook } from 'payload'
import { Forbidden } from 'payload'

import { maxPicturePixels, maxSvgBytes, maxUploadBytes } from '../../../src/media/mediaSettings.ts'
import { parseUpload } from '../../../src/media/parseUpload.ts'
import { describeUploadProblem, type UploadProblem } from '../../../src/media/UploadProblem.ts'
import { updatedId } from './findStoredMedia.ts'
import { FieldsRefused } from '../../../src/platform/errors/FieldsRefused.ts'

/**
 * Replaces an uploaded file by its checked and cleaned self before anything else sees it.
 * A new document needs a file in the request: Payload would else fetch one from an address.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Payload lets a client say these although only the file knows them.
  for (const name of ['filesize', 'height', 'mimeType', 'thumbnailURL', 'width']) {
    delete (args.data as Record<string, unknown>)[name]
  }
  // Access is only asked after this hook, and reading a stranger's picture costs seconds.
  if (!overrideAccess && !req.user) throw new Forbidden(req.t)
  const refuse = (problem: UploadProblem) =>
    new FieldsRefused(req, collection, [{ path: 'file', message: describeUploadProblem(problem) }])
  if (!req.file) {
    if (operation === 'create') throw refuse({ kind: 'missing' })
    return args
  }
  if (operation === 'update' && updatedId(args) === undefined)
    throw refuse({ kind: 'one-file-many-documents' })
  const result = await parseUpload(req.file, {
    maxBytes: maxUploadBytes(),
    maxSvgBytes,
    maxPixels: maxPicturePixels,
  })
  if (!result.ok) throw refuse(result.problem)
  req.file = result.value
  return args
}
