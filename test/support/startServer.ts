import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { bootOn } from './bootPayload.ts'
import { type Installation, makeInstallation } from './makeInstallation.ts'

export type RunningServer = Installation & {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  url: string
  pid: number
  /** Everything that the server has said so far. */
  log: () => string
  /** Sends a signal, SIGTERM unless told, and gives the exit code. The installation stays. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>
  /** Starts it again on the same data and the same port. */
  restart: () => Promise<void>
  /** Ends it and removes the installation. */
  stop: () => Promise<void>
}

type ServerOptions = {
  /** Variables of the product that differ from the defaults. */
  env?: Record<string, string>
  /** Fills the database through the Local API before the server starts. */
  prepare?: (payload: Payload) => Promise<void>
}

const root = process.cwd()
/** Built by the set-up of the Jest project. */
const serverBundle = join(root, 'dist/server.js')
const readyTimeoutMs = 60_000

/**
 * Starts the product as it runs in production, on a free port of this machine and a fresh database.
 * The admin panel is left out unless `env` says `ADMIN: 'on'`; it is built for browser tests only.
 */
export async function startServer({
  env = {},
  prepare,
}: ServerOptions = {}): Promise<RunningServer> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const installation = await makeInstallation({
    ADMIN: 'off',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: url,
    LOG_LEVEL: 'info',
    ...env,
  })
  if (prepare) {
    const payload = await bootOn(installation)
    await prepare(payload)
    await payload.destroy()
  }

  let running = await launch(installation, url)
  const end = async (signal: NodeJS.Signals = 'SIGTERM') => {
    running.child.kill(signal)
    return running.ended
  }
  return {
    ...installation,
    url,
    get pid() {
      return running.child.pid!
    },
    log: () => running.log(),
    end,
    restart: async () => {
      await end()
      running = await launch(installation, url)
    },
    stop: async () => {
      const stubborn = setTimeout(() => running.child.kill('SIGKILL'), 12_000)
      await end()
      clearTimeout(stubborn)
      await installation.remove()
    },
  }
}

type Launched = { child: ChildProcess; ended: Promise<number | null>; log: () => string }

async function launch(installation: Installation, url: string): Promise<Launched> {
  let log = ''
  const child = spawn(process.execPath, ['--conditions=production', serverBundle], {
    cwd: root,
    env: { ...systemVariables(), NODE_ENV: 'production', ...installation.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (log += part))
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      process.removeListener('exit', killWithUs)
      resolve(code)
    })
  })
  const launched = { child, ended, log: () => log }
  await waitUntilReady(url, launched)
  return launched
}

async function waitUntilReady(url: string, { child, log }: Launched): Promise<void> {
  const deadline = Date.now() + readyTimeoutMs
  while (Date.now() < deadline) {
    if (child.exitCode !== null) {
      throw new Error(`The server ended with code ${child.exitCode}:\n${log()}`)
    }
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await sleep(50)
  }
  child.kill('SIGKILL')
  throw new Error(`The server was not ready in ${readyTimeoutMs / 1000} s:\n${log()}`)
}

/** What a program needs of the machine, and nothing of the product. */
function systemVariables(): Record<string, string> {
  const names = [
    'PATH',
    'HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'LANG',
    'NODE_EXTRA_CA_CERTS',
  ]
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
