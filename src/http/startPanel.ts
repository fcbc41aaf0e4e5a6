import type { Server } from 'node:http'
import type { RequestHandler } from 'express'
import type { Env } from '../platform/env.ts'

/**
 * Starts Next for the admin panel and gives what serves it.
 * Imported only when the panel is on: without it, neither Next nor React's server part is loaded.
 */
export async function startPanel(env: Env, httpServer: Server): Promise<RequestHandler> {
  const { default: next } = await import('next')
  const panel = next({
    dev: env.nodeEnv === 'development',
    dir: process.cwd(),
    hostname: new URL(env.publicUrl).hostname,
    port: env.port,
    httpServer,
    quiet: true,
  })
  await panel.prepare()
  const handle = panel.getRequestHandler()
  return (request, response) => handle(request, response)
}
