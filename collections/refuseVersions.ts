import type { Endpoint, SanitizedConfig } from 'payload'

import { ExpectedFailure } from '../src/platform/errors/ExpectedFailure.ts'

import { answer } from './endpoints/answer.ts'

/**
 * Answers 404 where older versions of something are asked for that keeps none. Payload has these
 * addresses for every collection and global, and fails at them with an internal error.
 */
export const refuseVersions = (config: SanitizedConfig): SanitizedConfig => {
  for (const entity of [...config.collections, ...config.globals]) {
    if (entity.versions || entity.endpoints === false) continue
    // Before Payload's own: the first that fits answers.
    entity.endpoints = [...refusals(entity.slug), ...entity.endpoints]
  }
  return config
}

const refusals = (slug: string): Omit<Endpoint, 'root'>[] => {
  const refuse = answer(async () => {
    throw new ExpectedFailure({ kind: 'not-found', detail: `There are no versions of ${slug}.` })
  })
  return [
    { path: '/versions', method: 'get', handler: refuse },
    { path: '/versions/:id', method: 'get', handler: refuse },
    { path: '/versions/:id', method: 'post', handler: refuse },
  ]
}
