import { createServer, type Server } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import { getPayload, type Payload } from 'payload'
import type { Logger } from 'pino'
import { ensureFirstAdministrator } from './cli/ensureFirstAdministrator.ts'
import { createApp } from './http/app.ts'
import type { Lifecycle } from './http/probes.ts'
import { scheduleService } from './jobs/scheduleService.ts'
import { trackingService } from './jobs/trackingService.ts'
import { translationJobService } from './jobs/translationJobService.ts'
import { EnvError, type Env, loadEnv } from './platform/env.ts'
import { createLogger } from './platform/logger.ts'
import type { Service } from './platform/Service.ts'

/** How long the process still takes new requests after it said that it is not ready any more. */
const noticeMs = 1000
/** How long a connection may stay silent once no new one is taken. */
const idleLimitMs = 1000
/** How long requests under way may take to finish. */
const drainLimitMs = 7000

try {
  await serve()
} catch (error) {
  if (error instanceof EnvError) console.error(error.message)
  else console.error(error)
  process.exit(1)
}

async function serve(): Promise<void> {
  const env = readEnv()
  const logger = createLogger(env)
  const { default: config } = await import('../payload.config.ts')
  const payload = await getPayload({ config })
  const services: Service[] = [
    scheduleService(payload),
    trackingService(payload),
    translationJobService(payload, env.machineTranslation),
  ]
  const lifecycle: Lifecycle = { draining: false, closing: false }
  const server = createServer()
  const panel = env.admin
    ? await (await import('./http/startPanel.ts')).startPanel(env, server)
    : undefined
  const app = createApp({ payload, env, logger, lifecycle, ...(panel && { panel }) })
  server.on('request', app)
  server.keepAliveTimeout = 65_000
  const administrator = await ensureFirstAdministrator(payload, env.adminEmail)
  stopOnSignal({ server, payload, services, lifecycle, logger })
  await listen(server, env)
  for (const service of services) await service.start()
  announce(server, env, administrator)
}

function readEnv(): Env {
  const env = loadEnv()
  // Next, React and Payload look at the variable itself.
  Object.assign(process.env, { NODE_ENV: env.nodeEnv })
  return env
}

function listen(server: Server, { host, port }: Env): Promise<void> {
  // Every machine has 127.0.0.1; what `localhost` means first differs.
  const address = host === 'localhost' ? '127.0.0.1' : host
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE'
      reject(
        inUse ? new EnvError([{ name: 'PORT', message: `${port} on ${host} is in use` }]) : error,
      )
    })
    server.listen(port, address, resolve)
  })
}

/** Says where the doors are, and the made-up password of the first administrator: this once. */
function announce(
  server: Server,
  env: Env,
  administrator: { email: string; password: string } | undefined,
): void {
  const { address, port } = server.address() as AddressInfo
  const lines = [
    `CoLab CMS is ready at ${env.publicUrl} (listening on ${address}, port ${port})`,
    ...(env.admin ? [`  Admin panel  ${env.publicUrl}/admin`] : ['  Admin panel  off']),
    `  REST API     ${env.publicUrl}/api`,
    `  GraphQL      ${env.publicUrl}/api/graphql`,
  ]
  if (administrator) {
    lines.push(
      '',
      'There was no account yet, so one was made. Its password is shown this once:',
      `  E-mail       ${administrator.email}`,
      `  Password     ${administrator.password}`,
    )
  }
  console.log(`\n${lines.join('\n')}\n`)
}

type Running = {
  server: Server
  payload: Payload
  services: Service[]
  lifecycle: Lifecycle
  logger: Logger
}

/** Stops on SIGTERM and SIGINT: no new work, what is under way finishes, then the database. */
function stopOnSignal({ server, payload, services, lifecycle, logger }: Running): void {
  let stoppingSince = 0
  const stop = async (signal: NodeJS.Signals) => {
    if (lifecycle.draining) {
      // A terminal and npm both pass the same one on.
      if (Date.now() - stoppingSince < 1000) return
      logger.warn('a second signal: stopping at once')
      process.exit(1)
    }
    lifecycle.draining = true
    stoppingSince = Date.now()
    logger.info({ signal }, 'stopping')
    const atTheLatest = setTimeout(() => {
      logger.error('requests under way took too long: stopping without them')
      process.exit(1)
    }, drainLimitMs + 2000)
    atTheLatest.unref()
    await new Promise((resolve) => setTimeout(resolve, noticeMs))
    lifecycle.closing = true
    await closeGently(server)
    for (const service of services) await service.stop()
    await payload.destroy()
    logger.info('stopped')
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, (received) => void stop(received))
  }
}

/**
 * Takes no new connection and waits for those that are open. The HTTP server's own `close` cuts at
 * once every connection whose request it has not read yet: that request would be lost.
 */
async function closeGently(server: Server): Promise<void> {
  const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve))
  const closeIdle = setInterval(() => server.closeIdleConnections(), idleLimitMs)
  const cut = setTimeout(() => server.closeAllConnections(), drainLimitMs - noticeMs)
  await closed
  clearInterval(closeIdle)
  clearTimeout(cut)
}
