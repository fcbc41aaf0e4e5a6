import { type RequestHandler, Router } from 'express'
import { allowOrigins, compress, secureData, securePanel, varyByOrigin } from './edge.ts'
import type { RateLimiters } from './rateLimits.ts'
import { sendProblem } from './problem.ts'

/** What answers each address; `panel` is missing when the admin panel is off. */
export type Handlers = {
  live: RequestHandler
  ready: RequestHandler
  landing: RequestHandler
  apiIndex: RequestHandler
  changes: RequestHandler
  graphql: RequestHandler
  rest: RequestHandler
  panel: RequestHandler | undefined
  limits: RateLimiters
}

type Route = { method: 'all' | 'get' | 'post'; path: RegExp | string; use: RequestHandler[] }

/** Every address that the product serves, in the order in which they are tried. */
function listRoutes({
  live,
  ready,
  landing,
  apiIndex,
  changes,
  graphql,
  rest,
  panel,
  limits,
}: Handlers) {
  const { requests, signIns, passwordRequests } = limits
  const routes: Route[] = [
    { method: 'get', path: '/healthz', use: [live] },
    { method: 'get', path: '/readyz', use: [ready] },
    { method: 'get', path: '/', use: [landing] },
    { method: 'get', path: /^\/api\/?$/, use: [requests, apiIndex] },
    { method: 'all', path: '/api/changes', use: [requests, only('GET'), changes] },
    { method: 'all', path: '/api/graphql', use: [requests, only('GET', 'POST'), graphql] },
    { method: 'post', path: '/api/:collection/login', use: [signIns] },
    { method: 'post', path: '/api/:collection/reset-password', use: [signIns] },
    { method: 'post', path: '/api/:collection/unlock', use: [signIns] },
    { method: 'post', path: '/api/:collection/forgot-password', use: [passwordRequests] },
    { method: 'all', path: '/api/*path', use: [requests, only(...restMethods), rest] },
  ]
  // Next's own addresses; icons are asked for by browsers everywhere.
  const ofPanel = /^\/(admin(\/|$)|_next\/|__nextjs|favicon)/
  if (panel) routes.push({ method: 'all', path: ofPanel, use: [panel] })
  return routes
}

const restMethods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE']

/** Puts the routes behind the headers that suit them: strict for data, wider for the panel. */
export function routes(
  handlers: Handlers,
  env: Parameters<typeof securePanel>[0] & Parameters<typeof allowOrigins>[0],
): Router {
  const router = Router({ caseSensitive: true })
  const data = secureData(env)
  const panel = securePanel(env)
  const origins = allowOrigins(env)
  router.use((request, response, next) => {
    const isData = !/^\/(admin(\/|$)|_next\/|__nextjs)/.test(request.path)
    return isData ? data(request, response, next) : panel(request, response, next)
  })
  router.use('/api', varyByOrigin, origins)
  router.use(['/api', '/healthz', '/readyz'], compress)
  for (const { method, path, use } of listRoutes(handlers)) router[method](path, ...use)
  return router
}

/** Refuses other methods with the list of those that there are. RFC 9110 §15.5.6. */
function only(...methods: string[]): RequestHandler {
  return (request, response, next) => {
    if (
      methods.includes(request.method) ||
      (request.method === 'HEAD' && methods.includes('GET'))
    ) {
      next()
      return
    }
    response.setHeader('allow', [...methods, 'HEAD', 'OPTIONS'].join(', '))
    sendProblem(response, {
      kind: 'method-not-allowed',
      detail: `${request.method} is not served here; allowed: ${methods.join(', ')}`,
    })
  }
}
