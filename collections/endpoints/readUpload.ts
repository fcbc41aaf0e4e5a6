import type { PayloadRequest } from 'payload'

import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'
import { message } from '../../src/platform/messages/Message.ts'

/** What a form has beside its file. */
const formAllowance = 64 * 1024

/** A form that claims to be a file is read in full: it is text, or a program's best guess. */
const fileTypes =
  /^(application\/(x-)?xliff\+xml|application\/(xml|octet-stream|x-xliff|csv|zip|x-zip-compressed|vnd\.ms-excel)|text\/(xml|csv|plain|tab-separated-values))\b/i

/**
 * Reads the one file of a request: the body itself, or the field `file` of a form. No more than
 * `maxBytes` are kept in memory, whatever the request says about its length.
 *
 * @throws ExpectedFailure `too-large`, `unsupported-type`, `malformed`
 */
export const readUpload = async (req: PayloadRequest, maxBytes: number): Promise<Uint8Array> => {
  const type = req.headers.get('content-type') ?? ''
  const isForm = /^multipart\/form-data\b/i.test(type)
  if (!isForm && type !== '' && !fileTypes.test(type)) {
    const detail = `Send the file itself, as XLIFF or CSV, or a form with the field “file”; not ${type.slice(0, 80)}.`
    throw new ExpectedFailure({ kind: 'unsupported-type', detail })
  }
  const body = await readBytes(req, maxBytes + (isForm ? formAllowance : 0))
  const file = isForm ? await fileOfForm(body, type) : body
  if (file.length > maxBytes) throw tooLarge(maxBytes)
  return file
}

const tooLarge = (maxBytes: number): ExpectedFailure =>
  new ExpectedFailure({
    kind: 'too-large',
    detail: message('fileTooLarge', { most: Math.floor(maxBytes / 1024 / 1024) }),
  })

const readBytes = async (req: PayloadRequest, maxBytes: number): Promise<Uint8Array> => {
  if (Number(req.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes)
  const chunks: Uint8Array[] = []
  let bytes = 0
  const body = (req.body ?? []) as unknown as AsyncIterable<Uint8Array>
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const fileOfForm = async (body: Uint8Array, type: string): Promise<Uint8Array> => {
  let form: FormData
  try {
    const init = { headers: { 'content-type': type } }
    form = await new Response(body as Uint8Array<ArrayBuffer>, init).formData()
  } catch {
    throw new ExpectedFailure({ kind: 'malformed', detail: 'The form cannot be read.' })
  }
  const file = form.get('file')
  if (file === null) {
    throw new ExpectedFailure({
      kind: 'malformed',
      detail: 'The form has no file.',
      errors: [{ path: 'file', message: 'The XLIFF or CSV file' }],
    })
  }
  return typeof file === 'string' ? Buffer.from(file) : new Uint8Array(await file.arrayBuffer())
}
