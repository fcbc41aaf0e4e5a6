import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { createApp } from '../../src/http/app.ts'
import { loadEnv } from '../../src/platform/env.ts'
import { createLogger } from '../../src/platform/logger.ts'

/** The HTTP application around a Payload of the test itself, for what a test does to its database. */
export async function serveInProcess(
  payload: Payload,
): Promise<{ url: string; close: () => Promise<void> }> {
  const env = loadEnv()
  const lifecycle = { draining: false, closing: false }
  const server = createServer(createApp({ payload, env, logger: createLogger(env), lifecycle }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
