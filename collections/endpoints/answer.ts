import type { PayloadHandler, PayloadRequest } from 'payload'

import { ExpectedFailure } from '../../src/platform/errors/ExpectedFailure.ts'
import { toProblemResponse } from '../../src/platform/errors/toProblem.ts'
import { readerLanguage } from '../../src/platform/messages/tell.ts'

/** Makes a Payload handler that answers expected failures as problems. RFC 9457. */
export const answer =
  (handle: (req: PayloadRequest) => Promise<Response>): PayloadHandler =>
  async (req) => {
    try {
      return await handle(req)
    } catch (error) {
      if (error instanceof ExpectedFailure) {
        return toProblemResponse(error.failure, readerLanguage(req))
      }
      throw error
    }
  }
