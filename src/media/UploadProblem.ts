import { type Message, message } from '../platform/messages/Message.ts'

import { listUploadExtensions } from './uploadKinds.ts'

/** Why a file is not taken. */
export type UploadProblem =
  | { kind: 'missing' }
  | { kind: 'empty' }
  | { kind: 'too-large'; maxBytes: number }
  | { kind: 'unknown-type' }
  | { kind: 'not-allowed'; detected: string }
  | { kind: 'not-really'; extension: string }
  | { kind: 'macros' }
  | { kind: 'damaged' }
  | { kind: 'too-many-pixels'; maxMegapixels: number }
  | { kind: 'svg-unreadable' }
  | { kind: 'svg-without-size' }
  | { kind: 'one-file-many-documents' }

/** Either the value or the reason why there is none. */
export type UploadResult<Value> = { ok: true; value: Value } | { ok: false; problem: UploadProblem }

/** What is wrong with a file and what would be right, for an editor. */
export function describeUploadProblem(problem: UploadProblem): Message {
  const allowed = listUploadExtensions()
  switch (problem.kind) {
    case 'missing':
      return message('uploadMissing')
    case 'empty':
      return message('uploadEmpty')
    case 'too-large': {
      const limit = `${(problem.maxBytes / 1_000_000).toFixed(problem.maxBytes < 1_000_000 ? 3 : 0)} MB`
      return message('uploadTooLarge', { most: limit })
    }
    case 'unknown-type':
      return message('uploadUnknownType', { allowed })
    case 'not-allowed':
      return message('uploadNotAllowed', { allowed, detected: problem.detected })
    case 'not-really':
      return message('uploadNotReally', { extension: problem.extension })
    case 'macros':
      return message('uploadMacros')
    case 'damaged':
      return message('uploadDamaged')
    case 'too-many-pixels':
      return message('uploadTooManyPixels', { most: problem.maxMegapixels })
    case 'svg-unreadable':
      return message('uploadSvgUnreadable')
    case 'svg-without-size':
      return message('uploadSvgWithoutSize')
    case 'one-file-many-documents':
      return message('uploadForMany')
  }
}
