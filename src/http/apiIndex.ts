import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Env } from '../platform/env.ts'
import { fallbackChain } from '../platform/locales.ts'
import { graphqlLimits } from './graphqlLimits.ts'
import { readLimits } from './restQuery.ts'

/** Describes the API in one small JSON answer: collections, languages, limits, with links. */
export function apiIndex(payload: Payload, env: Env): RequestHandler {
  const link = (path: string) => `${env.publicUrl}${path}`
  const collections = payload.config.collections
    .filter(({ admin }) => admin.hidden !== true)
    .filter(({ slug }) => !slug.startsWith('payload-') && slug !== 'users')
    .map(({ slug, fields, endpoints }) => {
      const hasSlugs = (endpoints || []).some(({ path }) => path === '/by-slug/:slug')
      return {
        name: slug,
        list: link(`/api/${slug}`),
        ...(hasSlugs && { bySlug: link(`/api/${slug}/by-slug/{slug}?locale={language}`) }),
        byId: link(`/api/${slug}/{id}`),
        localized: fields.some((field) => 'localized' in field && field.localized === true),
      }
    })
  const index = {
    collections,
    globals: payload.config.globals
      .filter(({ admin }) => admin.hidden !== true)
      .map(({ slug }) => ({ name: slug, read: link(`/api/globals/${slug}`) })),
    changes: link('/api/changes'),
    graphql: link('/api/graphql'),
    languages: env.languages.map((code, position) => ({
      code,
      default: position === 0,
      fallbackChain: fallbackChain(code, env),
    })),
    parameters: {
      locale: [...env.languages, 'all'],
      'fallback-locale': ['none', 'chain', ...env.languages],
      limit: { default: 10, maximum: readLimits.anonymous.limit },
      depth: { maximum: readLimits.anonymous.depth },
    },
    graphqlLimits: {
      depth: graphqlLimits.depth,
      pageSize: graphqlLimits.pageSize,
      cost: graphqlLimits.cost,
    },
  }
  return (_request, response) => {
    response.setHeader('cache-control', 'public, max-age=60')
    response.json(index)
  }
}
