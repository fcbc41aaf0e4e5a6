import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { listChanges, parseChangesQuery } from '../catalogue/listChanges.ts'
import { lastNumber, numberChanges } from '../publications/numberChanges.ts'

/**
 * Answers `GET /api/changes`. Changes that are committed and have no number yet get one first, so a
 * reader never waits for the timer.
 */
export const changesRoute =
  (payload: Payload): RequestHandler =>
  async (request, response) => {
    const { searchParams } = new URL(request.originalUrl, 'http://localhost')
    const query = parseChangesQuery(payload, searchParams)
    await numberChanges(payload).catch((err: unknown) => {
      // Somebody else holds the lease or the database is busy: what has a number can be read.
      payload.logger.warn({ err, msg: 'Numbers will be given later' })
    })
    const page = await listChanges(payload, query, await lastNumber(payload))
    response.setHeader('cache-control', 'no-cache')
    response.json(page)
  }
