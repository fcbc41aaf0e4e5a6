import { randomUUID } from 'node:crypto'
import compression from 'compression'
import cors from 'cors'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import type { Env } from '../platform/env.ts'

/** Takes over a caller's request id when it is harmless, else makes one; the answer names it. */
export const identifyRequest: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id')
  const id = given && /^[\w.:-]{8,100}$/.test(given) ? given : randomUUID()
  request.id = id
  response.locals['requestId'] = id
  response.setHeader('x-request-id', id)
  next()
}

/** Logs each request in one line when it is answered: no addresses of people, no secrets. */
export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (request) => request.id,
    customLogLevel: (_request, response, error) => {
      if (error || response.statusCode >= 500) return 'error'
      return 'info'
    },
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    autoLogging: { ignore: ({ url }) => /^\/(healthz|readyz)$|^\/_next\//.test(url ?? '') },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        url: url.replace(/([?&][^=&]*(?:token|password|secret|key)[^=&]*=)[^&]*/gi, '$1[removed]'),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    // helmet and Payload log what they need; a stack in a client's error is noise.
    wrapSerializers: false,
  }) as RequestHandler
}

/** Headers for everything that is data: nothing in it may run, anybody may embed its pictures. */
export function secureData(env: Pick<Env, 'publicUrl'>): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'img-src': ["'self'"],
        'style-src': ["'unsafe-inline'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    // The public website shows pictures from here.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: isHttps(env)
      ? { maxAge: oneYearSeconds, includeSubDomains: false }
      : false,
  })
}

/**
 * Headers for the admin panel. Next writes scripts into its pages, and gives them a nonce only when
 * a middleware of its own runs on each request: hence `unsafe-inline`.
 */
export function securePanel(env: Pick<Env, 'nodeEnv' | 'publicUrl'>): RequestHandler {
  const isDevelopment = env.nodeEnv === 'development'
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'", "'unsafe-inline'", ...(isDevelopment ? ["'unsafe-eval'"] : [])],
        'style-src': ["'self'", "'unsafe-inline'"],
        // Pictures pasted into a text, and those of the public website in a preview.
        'img-src': ["'self'", 'data:', 'blob:', 'https:'],
        'media-src': ["'self'", 'blob:', 'https:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
        'worker-src': ["'self'", 'blob:'],
        'frame-src': ["'self'", 'https:'],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'self'"],
      },
    },
    // Without a referrer browsers send forms from nowhere (`Origin: null`), which is refused.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isHttps(env)
      ? { maxAge: oneYearSeconds, includeSubDomains: false }
      : false,
  })
}

const oneYearSeconds = 31_536_000

function isHttps({ publicUrl }: Pick<Env, 'publicUrl'>): boolean {
  return publicUrl.startsWith('https:')
}

/**
 * Lets any website read what is public, without cookies; cookies and keys from a browser are for
 * our own pages and the origins in `CORS_ORIGINS`.
 */
export function allowOrigins(env: Pick<Env, 'corsOrigins'>): RequestHandler {
  const exposedHeaders = ['etag', 'link', 'location', 'retry-after', 'x-request-id']
  return cors((request, decide) => {
    const { origin } = request.headers as { origin?: string }
    const listed = origin !== undefined && env.corsOrigins.includes(origin)
    decide(null, {
      origin: listed ? origin : '*',
      credentials: listed,
      exposedHeaders,
      maxAge: 3600,
      methods: listed ? 'GET,HEAD,POST,PUT,PATCH,DELETE' : 'GET,HEAD,POST',
      ...(!listed && {
        allowedHeaders:
          'accept-language,content-type,if-none-match,x-payload-http-method-override,x-request-id',
      }),
    })
  }) as RequestHandler
}

/** Answers depend on the caller's origin: a shared cache must know. */
export const varyByOrigin: RequestHandler = (_request, response, next) => {
  response.vary('Origin')
  next()
}

/** Compresses text; pictures are compressed as they are. */
export const compress = compression()
