import express, { type Express, type RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { Env } from '../platform/env.ts'
import { apiIndex } from './apiIndex.ts'
import { identifyRequest, logRequests } from './edge.ts'
import { changesRoute } from './changesRoute.ts'
import { graphqlHandler } from './graphqlHandler.ts'
import { landingPage } from './landingPage.ts'
import { payloadBridge } from './payloadBridge.ts'
import { answerLive, answerReady, type Lifecycle } from './probes.ts'
import { answerError, answerNotFound } from './problem.ts'
import { rateLimits } from './rateLimits.ts'
import { routes } from './routes.ts'

type AppOptions = {
  payload: Payload
  env: Env
  logger: Logger
  lifecycle: Lifecycle
  /** Serves the admin panel; none when it is off. */
  panel?: RequestHandler
}

/** Makes the HTTP application: edge first, then the table of routes, then problems. */
export function createApp({ payload, env, logger, lifecycle, panel }: AppOptions): Express {
  const { config } = payload
  const limits = rateLimits(env)
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', false)
  app.set('trust proxy', env.trustProxy)
  app.use(identifyRequest, logRequests(logger), closeAfterAnswer(lifecycle))
  app.use(
    routes(
      {
        live: answerLive,
        ready: answerReady(payload, lifecycle),
        landing: landingPage(env),
        apiIndex: apiIndex(payload, env),
        changes: changesRoute(payload),
        graphql: graphqlHandler({
          config,
          payload,
          env,
          mayCall: {
            passwordRequest: passes(limits.passwordRequests),
            signIn: passes(limits.signIns),
          },
        }),
        rest: payloadBridge({ config, payload, env }),
        panel,
        limits,
      },
      env,
    ),
  )
  app.use(answerNotFound)
  app.use(answerError)
  return app
}

/** Tells clients to open their next connection elsewhere while this process stops. */
function closeAfterAnswer(lifecycle: Lifecycle): RequestHandler {
  return (_request, response, next) => {
    if (lifecycle.closing) response.setHeader('connection', 'close')
    next()
  }
}

/** Asks a limiter whether a request may go on; it has answered when not. */
function passes(limiter: RequestHandler) {
  return (...[request, response]: Parameters<RequestHandler>): Promise<boolean> =>
    new Promise((resolve, reject) => {
      response.once('finish', () => resolve(false))
      response.once('close', () => resolve(false))
      const answered = limiter(request, response, (error?: unknown) => {
        if (error instanceof Error) reject(error)
        else resolve(true)
      })
      if (answered instanceof Promise) answered.catch(reject)
    })
}
