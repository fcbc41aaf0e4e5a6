import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type RunningServer, startServer } from '../support/startServer.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

it('shows the first administrator once, who can sign in', async () => {
  const password = /Password +(\S+)/.exec(server.log())?.[1]
  const email = /E-mail +(\S+)/.exec(server.log())?.[1]
  const signedIn = await fetch(`${server.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  expect(signedIn.status).toBe(200)
  await server.restart()
  expect(server.log()).not.toContain('Password')
})

it('drops no request while it stops, is not ready then, and ends in 10 s with code 0', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const statuses: (number | string)[] = []
  let stopping = false
  const read = () =>
    new Promise<void>((resolve) => {
      get(`${server.url}/api/topics`, { agent }, (response) => {
        response.resume().on('end', () => {
          statuses.push(response.statusCode ?? 0)
          resolve()
        })
      }).on('error', (error: NodeJS.ErrnoException) => {
        // Once it has stopped listening, a new connection is refused; nothing that was taken is lost.
        if (error.code !== 'ECONNREFUSED') statuses.push(String(error.code))
        stopping = true
        resolve()
      })
    })
  const readers = Array.from({ length: 4 }, async () => {
    while (!stopping) await read()
  })
  await sleep(300)
  const began = Date.now()
  const ended = server.end()
  const ready = async () => (await fetch(`${server.url}/readyz`)).status
  let status = await ready()
  while (status === 200) status = await ready()
  expect(status).toBe(503)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  expect(await ended).toBe(0)
  expect(Date.now() - began).toBeLessThan(10_000)
  await Promise.all(readers)
  agent.destroy()
  expect(new Set(statuses)).toEqual(new Set([200]))
  await server.restart()
})

it('needs less than 200 MB without the panel', async () => {
  if (process.platform !== 'linux') return
  await sleep(1000)
  const status = readFileSync(join('/proc', String(server.pid), 'status'), 'utf8')
  const residentKb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1])
  expect(residentKb).toBeLessThan(200_000)
})

it('names every problem of the environment at once, and ends', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'src/server.ts'],
    {
      encoding: 'utf8',
      env: {
        NODE_ENV: 'production',
        PATH: process.env.PATH,
        PORT: 'x',
        ADMIN: 'maybe',
        LANGUAGES: 'xx',
      },
    },
  )
  expect(status).toBe(1)
  for (const name of ['PORT', 'ADMIN', 'LANGUAGES']) expect(stderr).toContain(`${name}: "`)
  expect(stderr).not.toContain('    at ')
})
