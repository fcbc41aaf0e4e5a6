import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import type { Env } from '../platform/env.ts'
import { sendProblem } from './problem.ts'

export type RateLimiters = {
  /** Everything, reads and writes apart. */
  requests: RequestHandler
  /** Failed sign-ins, over REST and GraphQL together. */
  signIns: RequestHandler
  /** Requests for a new password, which send mail. */
  passwordRequests: RequestHandler
}

const minuteMs = 60_000

/**
 * Limits how often one address may ask: generous for reading, tight for guessing passwords.
 * An IPv6 address counts as its /56, since a household has that many. The counts are this
 * process's own; several replicas allow as many times more.
 */
export function rateLimits({ rateLimits: limits }: Pick<Env, 'rateLimits'>): RateLimiters {
  const { readsPerMinute, writesPerMinute, signInsPerQuarterHour, loopback } = limits
  const isExempt = (request: Request) => !loopback && isLoopback(request.ip)
  const limiter = (name: string, limit: number, windowMs: number, more: object = {}) =>
    limit === 0
      ? passOn
      : rateLimit({
          windowMs,
          limit,
          identifier: name,
          standardHeaders: 'draft-7',
          legacyHeaders: false,
          keyGenerator: (request) => ipKeyGenerator(request.ip ?? 'unknown', 56),
          handler: (_request, response, _next, options) => {
            const seconds = Math.ceil(options.windowMs / 1000)
            sendProblem(response, {
              kind: 'too-many',
              detail: `More than ${limit} ${name} in ${seconds} s from one address`,
              retryAfterSeconds: Number(response.getHeader('retry-after') ?? seconds),
            })
          },
          ...more,
        })
  const reads = limiter('reads', readsPerMinute, minuteMs, { skip: isExempt })
  const writes = limiter('writes', writesPerMinute, minuteMs, { skip: isExempt })
  return {
    requests: (request, response, next) => {
      const limit = ['GET', 'HEAD', 'OPTIONS'].includes(request.method) ? reads : writes
      return limit(request, response, next)
    },
    signIns: limiter('failed sign-ins', signInsPerQuarterHour, 15 * minuteMs, {
      skipSuccessfulRequests: true,
      requestWasSuccessful: (_request: Request, response: Response) =>
        response.statusCode < 400 && response.locals[failedSignIn] !== true,
    }),
    passwordRequests: limiter('requests for a password', signInsPerQuarterHour, 15 * minuteMs),
  }
}

const failedSignIn = 'failedSignIn'

/** Says that a sign-in failed although the status of the answer does not. */
export function noteFailedSignIn(response: Response): void {
  response.locals[failedSignIn] = true
}

const passOn: RequestHandler = (_request, _response, next) => next()

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address)
}
